package care.plumbline.walk;

import java.util.Locale;

/// How long a woman takes, beside what the machine takes.
///
/// A model, not a measurement. Each page costs her one second to see what it is and where to tap. A page that
/// asks costs a quarter of a second more for every word it puts to her (240 words a minute, the pace of
/// silent reading), but at most [#LONGEST_READING] seconds: her eyes go down a list of signs looking for one
/// that is hers, they do not read it out. Each tap costs 0.8 seconds: moving the thumb there and pressing. And each
/// page takes [#A_LOAD] seconds to come.
///
/// What it would take her to read every word she is asked, [#unlimited] says.
final class HumanTime {

    static final double ORIENTATION = 1.0;
    static final double A_WORD = 0.25;
    static final double LONGEST_READING = 6.0;
    static final double A_TAP = 0.8;

    /// Over a usual mobile line; on the machine of the tests it is less.
    static final double A_LOAD = 0.3;

    private int pages;
    private int taps;
    private int words;
    private double reading;

    /// A page came up that asks her so many words; none, where it asks nothing.
    void look(int asked) {
        pages++;
        words += asked;
        reading += ORIENTATION + Math.min(asked * A_WORD, LONGEST_READING);
    }

    void tap() {
        taps++;
    }

    int taps() {
        return taps;
    }

    double seconds() {
        return reading + pages * A_LOAD + taps * A_TAP;
    }

    /// As if she read every word.
    double unlimited() {
        return pages * (ORIENTATION + A_LOAD) + words * A_WORD + taps * A_TAP;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pages, %d taps, asked in %d words: %.0f s of looking and tapping (%.0f s if she read every word)",
                pages,
                taps,
                words,
                seconds(),
                unlimited());
    }
}
