package care.plumbline.core.guide.words;

import java.util.regex.Pattern;

/// The name of a thing in the guide, such as `one-knee-pick-up`: small letters, digits and hyphens.
public record Id(String value) implements Comparable<Id> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Id {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected small letters, digits and hyphens, found " + value);
        }
    }

    public static boolean fits(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
