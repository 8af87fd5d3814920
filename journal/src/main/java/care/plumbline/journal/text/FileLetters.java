package care.plumbline.journal.text;

/// A place in the letters of a file. It only finds where a value ends; whether it is one is asked of [Json].
final class FileLetters {

    private final String text;
    private int at;

    FileLetters(String text) {
        this.text = text;
    }

    boolean takes(char sign) {
        space();
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    boolean isAtEnd() {
        space();
        return at == text.length();
    }

    String rest() {
        return text.substring(at, Math.min(text.length(), at + 60)).strip();
    }

    /// A key without its quotes; empty: there is none.
    String name() {
        space();
        String raw = at < text.length() && text.charAt(at) == '"' ? value() : "";
        return raw.length() < 2 ? "" : raw.substring(1, raw.length() - 1);
    }

    String value() {
        space();
        int from = at;
        int depth = 0;
        boolean more = true;
        while (more && at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"') {
                string();
                more = depth > 0;
            } else if (sign == '{' || sign == '[') {
                depth++;
                at++;
            } else if (depth > 0 && (sign == '}' || sign == ']')) {
                depth--;
                at++;
                more = depth > 0;
            } else if (depth == 0 && (sign == ',' || sign == '}' || sign == ']')) {
                more = false;
            } else {
                at++;
            }
        }
        return text.substring(from, at).strip();
    }

    private void string() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 1);
    }

    private void space() {
        while (at < text.length() && " \n\r\t\uFEFF".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
