package care.plumbline.journal.text;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.NotSaved.Expected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads what [EntryText#export] wrote, in any release: each entry with the very letters it was stored with. One
/// entry at a time, so that a long file takes little more memory than its letters.
public final class Saved {

    private static final String KIND = "journal";
    private static final String ENTRIES = "entries";

    private final String text;
    private final List<Leaf> pages = new ArrayList<>();
    private final Set<EntryId> names = new HashSet<>();
    private String kind = "";
    private String format = "";
    private boolean listed;

    private Saved(String text) {
        this.text = text;
    }

    /// The pages of a saved file, in the order they were written.
    ///
    /// @throws NotSaved when it is none; nothing of it is taken then
    public static List<Leaf> read(String text) throws NotSaved {
        var saved = new Saved(text);
        saved.whole();
        return List.copyOf(saved.pages);
    }

    private void whole() throws NotSaved {
        var at = new Letters(text);
        if (!at.takes('{')) {
            throw new NotSaved("", Expected.OUR_FILE, text.strip());
        }
        while (!at.takes('}')) {
            at.takes(',');
            String key = at.name();
            if (key.isEmpty() || !at.takes(':')) {
                throw new NotSaved("", Expected.OUR_FILE, at.rest());
            }
            if (key.equals(ENTRIES)) {
                list(at);
            } else {
                member(key, at.value());
            }
        }
        if (!at.isAtEnd()) {
            throw new NotSaved("", Expected.OUR_FILE, at.rest());
        }
        check();
    }

    private void member(String key, String raw) throws NotSaved {
        Json value = json(key, raw);
        switch (key) {
            case "plumbline" -> kind = value instanceof Json.Text(String said) ? said : raw;
            case "format" -> format = raw;
            default -> {}
        }
    }

    private void check() throws NotSaved {
        if (!kind.equals(KIND)) {
            throw new NotSaved("plumbline", Expected.OUR_FILE, kind);
        }
        if (!format.equals("1")) {
            throw new NotSaved("format", Expected.FORMAT, format);
        }
        if (!listed) {
            throw new NotSaved(ENTRIES, Expected.ENTRIES, "");
        }
    }

    private void list(Letters at) throws NotSaved {
        if (!at.takes('[')) {
            throw new NotSaved(ENTRIES, Expected.ENTRIES, at.rest());
        }
        listed = true;
        while (!at.takes(']')) {
            at.takes(',');
            String where = ENTRIES + '[' + (pages.size() + 1) + ']';
            if (!at.takes('{')) {
                throw new NotSaved(where, Expected.ENTRY, at.rest());
            }
            entry(at, where);
        }
    }

    private void entry(Letters at, String where) throws NotSaved {
        String id = "";
        String entry = "";
        while (!at.takes('}')) {
            at.takes(',');
            String key = at.name();
            if (key.isEmpty() || !at.takes(':')) {
                throw new NotSaved(where, Expected.ENTRY, at.rest());
            }
            String raw = at.value();
            switch (key) {
                case "id" -> id = json(where + ".id", raw) instanceof Json.Text(String said) ? said : raw;
                case "entry" -> entry = raw;
                default -> json(where + '.' + key, raw);
            }
        }
        EntryId name = name(where + ".id", id);
        // What was no object when it was stored is written as a text.
        String said = json(where + ".entry", entry) instanceof Json.Text(String letters) ? letters : entry;
        pages.add(new Leaf(name, said));
    }

    private EntryId name(String where, String id) throws NotSaved {
        EntryId name;
        try {
            name = EntryId.parse(id);
        } catch (IllegalArgumentException wrong) {
            throw new NotSaved(where, Expected.NAME, id);
        }
        if (!names.add(name)) {
            throw new NotSaved(where, Expected.ANOTHER_NAME, id);
        }
        return name;
    }

    private static Json json(String where, String raw) throws NotSaved {
        try {
            return Json.read(raw);
        } catch (NotJson wrong) {
            throw new NotSaved(where, Expected.ENTRY, raw);
        }
    }

    /// A place in the letters of a file. It only finds where a value ends; whether it is one is asked of [Json].
    private static final class Letters {

        private final String text;
        private int at;

        Letters(String text) {
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
}
