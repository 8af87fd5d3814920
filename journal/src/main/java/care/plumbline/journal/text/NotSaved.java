package care.plumbline.journal.text;

import care.plumbline.core.journal.Letters;

/// A file is none that we wrote: where, what was expected there, and what was found. Nothing of it was taken.
public final class NotSaved extends Exception {

    private static final long serialVersionUID = 1L;

    /// What stands at a place of a saved file.
    public enum Expected {
        /// The whole: a file that we wrote.
        OUR_FILE,
        /// The same, and what came is a picture.
        NO_PICTURE,
        /// The same, and what came ends too early.
        ITS_END,
        /// A form of it that this version knows.
        FORMAT,
        /// The list of entries.
        ENTRIES,
        /// The name of an entry.
        NAME,
        /// A name that no entry before it has.
        ANOTHER_NAME,
        /// What she said or did.
        ENTRY
    }

    private static final int QUOTED = 40;

    private final String field;
    private final Expected expected;
    private final String found;

    /// @param field such as `entries[3].id`; empty: the file itself
    /// @param found as it stands there; empty: nothing
    NotSaved(String field, Expected expected, String found) {
        // The message names no word of hers.
        super(field + ": expected " + expected);
        this.field = field;
        this.expected = expected;
        this.found = quoted(found);
    }

    /// As much of what stands somewhere as is said back: letters, and nothing that is none.
    public static String quoted(String found) {
        String letters = Letters.of(found.substring(0, Math.min(found.length(), 2 * QUOTED)))
                .replaceAll("[\\s\uFFFD]+", " ")
                .strip();
        return letters.length() <= QUOTED ? letters : letters.substring(0, QUOTED) + " …";
    }

    public String field() {
        return field;
    }

    public Expected expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
