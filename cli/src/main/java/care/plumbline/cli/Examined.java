package care.plumbline.cli;

import java.util.Locale;

/// What the doctor found of one part of a server, and what to do about it, in one line.
record Examined(String part, State state, String words) {

    /// How a part is.
    enum State {
        WELL,
        /// Works, but somebody should know.
        MIND,
        /// Does not work, or will not for long.
        TROUBLE
    }

    static Examined well(String part, String words) {
        return new Examined(part, State.WELL, words);
    }

    static Examined mind(String part, String words) {
        return new Examined(part, State.MIND, words);
    }

    static Examined trouble(String part, String words) {
        return new Examined(part, State.TROUBLE, words);
    }

    String line() {
        String state = this.state.name().toLowerCase(Locale.ROOT);
        return "%-8s %-9s %s".formatted(this.state == State.TROUBLE ? this.state.name() : state, part, words);
    }
}
