package care.plumbline.core.guide.coach;

import care.plumbline.body.coach.Finding.What;
import java.util.Locale;

/// In how many of her repetitions something was named.
public record Noticed(What what, int times) {

    public Noticed {
        if (times < 1) {
            throw new IllegalArgumentException("expected once at least, found " + times);
        }
    }

    public String code() {
        return code(what);
    }

    /// As the guide and her journal write it.
    public static String code(What what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when nothing has this code
    public static Noticed of(String code, int times) {
        for (What what : What.values()) {
            if (code(what).equals(code)) {
                return new Noticed(what, times);
            }
        }
        throw new IllegalArgumentException("expected what the coach names, found " + code);
    }
}
