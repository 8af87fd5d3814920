package care.plumbline.pages.show;

import care.plumbline.core.guide.words.Id;
import care.plumbline.journal.seal.Fingerprint;
import java.util.regex.Pattern;

/// A thing of the guide as an address names it: eight letters that say nothing to whoever reads over her
/// shoulder, in the browser's history or in a proxy's log. The same thing always has the same tag.
public record Tag(String letters) {

    private static final int BYTES = 5;
    private static final Pattern FORM = Pattern.compile("[a-v0-9]{8}");

    public Tag {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("expected eight letters or digits, found " + letters.length());
        }
    }

    /// The tag of a thing of the guide.
    ///
    /// @param kind such as `movement`; things of different kinds may share an id
    public static Tag of(String kind, Id id) {
        return of(kind, id.value());
    }

    public static Tag of(String kind, String id) {
        byte[] print = Fingerprint.of(kind + ' ' + id);
        long bits = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = bits << 8 | (print[i] & 0xff);
        }
        // Five bits a letter: eight letters for forty bits.
        String letters = Long.toString(bits, 32);
        return new Tag("0".repeat(8 - letters.length()) + letters);
    }

    @Override
    public String toString() {
        return letters;
    }
}
