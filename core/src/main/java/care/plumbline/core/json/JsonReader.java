package care.plumbline.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads one text, by RFC 8259 and not a letter more.
final class JsonReader {

    private static final int LONGEST = 32_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json whole() throws NotJson {
        if (text.length() > LONGEST) {
            throw new NotJson(1, "at most " + LONGEST + " letters");
        }
        Json value = value();
        space();
        if (at < text.length()) {
            throw expected("nothing behind the end");
        }
        return value;
    }

    private Json value() throws NotJson {
        space();
        char first = peek();
        return switch (first) {
            case '{' -> keys();
            case '[' -> items();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", Json.Nothing.NOTHING);
            default -> new Json.Number(number());
        };
    }

    private Json word(String word, Json value) throws NotJson {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private Json keys() throws NotJson {
        var members = new LinkedHashMap<String, Json>();
        deeper();
        while (another('}', members.isEmpty())) {
            if (peek() != '"') {
                throw expected("a key in quotation marks");
            }
            String key = string();
            space();
            if (peek() != ':') {
                throw expected("a colon behind a key");
            }
            at++;
            if (members.containsKey(key)) {
                throw expected("each key once");
            }
            members.put(key, value());
        }
        return new Json.Keys(members);
    }

    private Json items() throws NotJson {
        List<Json> values = new ArrayList<>();
        deeper();
        while (another(']', values.isEmpty())) {
            values.add(value());
        }
        return new Json.Items(values);
    }

    private void deeper() throws NotJson {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw expected("no more than " + DEEPEST + " values in each other");
        }
    }

    /// Whether one more comes before the end, and steps over the comma before it or over the end.
    private boolean another(char end, boolean first) throws NotJson {
        space();
        if (peek() == end) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            if (peek() != ',') {
                throw expected("a comma or " + end);
            }
            at++;
            space();
        }
        return true;
    }

    private String string() throws NotJson {
        int from = ++at;
        while (peek() != '"' && peek() != '\\' && peek() >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(from, at++);
        }
        var letters = new StringBuilder(text.substring(from, at));
        for (char letter = peek(); letter != '"'; letter = peek()) {
            if (letter < ' ') {
                throw expected("a control character written as an escape");
            }
            at++;
            letters.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return letters.toString();
    }

    private char escaped() throws NotJson {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("an escape that JSON knows");
        };
    }

    private char unicode() throws NotJson {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char letter = peek();
            int digit = letter < 128 ? Character.digit(letter, 16) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            code = code << 4 | digit;
            at++;
        }
        return (char) code;
    }

    private String number() throws NotJson {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        int first = at;
        digits();
        if (at - first > 1 && text.charAt(first) == '0') {
            throw expected("no zero before a number");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if (at - from > LONGEST_NUMBER) {
            throw expected("a number of at most " + LONGEST_NUMBER + " letters");
        }
        return text.substring(from, at);
    }

    private void digits() throws NotJson {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw expected("a value");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws NotJson {
        if (at >= text.length()) {
            throw expected("more before the end");
        }
        return text.charAt(at);
    }

    private NotJson expected(String what) {
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new NotJson(line, what);
    }
}
