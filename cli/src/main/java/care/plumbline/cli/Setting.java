package care.plumbline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One thing the operator chose, and where: an option of the command line, or else a variable of the environment.
/// A variable that is empty counts as not set.
///
/// @param name of the option or variable, as a refusal names it
record Setting(String name, String value) {

    private static final int LONGEST = 80;
    private static final List<String> YES = List.of("true", "yes", "on", "1");
    private static final List<String> NO = List.of("false", "no", "off", "0");

    /// An option goes before its variable.
    static Optional<Setting> of(
            String option, Optional<String> given, String variable, Map<String, String> environment) {
        Optional<Setting> here = given.map(value -> new Setting(option, value));
        return here.or(() -> Optional.ofNullable(environment.get(variable))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Setting(variable, value)));
    }

    int port() throws WrongInput {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw wrong("0 to 65535");
    }

    boolean isYes() throws WrongInput {
        String said = value.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(said)) {
            return true;
        }
        if (NO.contains(said)) {
            return false;
        }
        throw wrong("true or false");
    }

    WrongInput wrong(String expected) {
        return new WrongInput(name + ": expected " + expected + ", found " + shown(value));
    }

    /// One short line of what somebody wrote, without letters that move a terminal's cursor.
    static String shown(String value) {
        String line = value.codePoints()
                .map(letter ->
                        Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
