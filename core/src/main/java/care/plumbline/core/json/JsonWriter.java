package care.plumbline.core.json;

import java.util.List;
import java.util.Map;

/// Writes values as text.
final class JsonWriter {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();
    private final boolean forPeople;

    /// @param forPeople a member a line, and spaces; otherwise neither
    JsonWriter(boolean forPeople) {
        this.forPeople = forPeople;
    }

    String write(Json value) {
        write(value, 0);
        return out.toString();
    }

    private void write(Json value, int depth) {
        switch (value) {
            case Json.Keys(var members) -> keys(members, depth);
            case Json.Items(var values) -> items(values, depth);
            case Json.Text(String text) -> quoted(text);
            case Json.Number(String written) -> out.append(written);
            case Json.Flag(boolean yes) -> out.append(yes);
            case Json.Nothing _ -> out.append("null");
        }
    }

    private void keys(Map<String, Json> members, int depth) {
        String before = "{";
        for (Map.Entry<String, Json> member : members.entrySet()) {
            out.append(before);
            line(depth + 1);
            quoted(member.getKey());
            out.append(forPeople ? " : " : ":");
            write(member.getValue(), depth + 1);
            before = ",";
        }
        if (members.isEmpty()) {
            out.append(forPeople ? "{ " : "{");
        } else {
            line(depth);
        }
        out.append('}');
    }

    private void items(List<Json> values, int depth) {
        String before = forPeople ? "[ " : "[";
        for (Json one : values) {
            out.append(before);
            write(one, depth);
            before = forPeople ? ", " : ",";
        }
        if (values.isEmpty()) {
            out.append('[');
        }
        out.append(forPeople ? " ]" : "]");
    }

    private void line(int depth) {
        if (forPeople) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (letter < ' ') {
                        out.append("\\u00").append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
