package care.plumbline.journal.text;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.NotSaved.Expected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what [EntryText#export] wrote, in any release: each entry with the very letters it was stored with. One
/// entry at a time, so that a long file takes little more memory than its letters.
public final class Saved {

    private static final String KIND = "journal";
    private static final String ENTRIES = "entries";
    private static final String OPENING = "{\"plumbline\":\"journal\",\"format\":1,";

    private final String text;
    private final List<Leaf> pages = new ArrayList<>();
    private final Set<EntryId> names = new HashSet<>();
    private String kind = "";
    private String format = "";
    private String guide = "";
    private Set<String> strange = Set.of();
    private boolean listed;

    /// What a saved file holds.
    ///
    /// @param pages in the order they were written
    /// @param guide the mark of the guide it was saved by; empty: it says none, as files of the first release
    /// @param strange names of entries which that guide did not know either
    public record File(List<Leaf> pages, String guide, Set<String> strange) {
        public File {
            pages = List.copyOf(pages);
            strange = InOrder.set(strange);
        }
    }

    private Saved(String text) {
        this.text = text;
    }

    /// The pages of a saved file, in the order they were written.
    ///
    /// @throws NotSaved when it is none; nothing of it is taken then
    public static List<Leaf> read(String text) throws NotSaved {
        return file(text).pages();
    }

    /// The pages of a saved file, and by which guide it was saved.
    ///
    /// @throws NotSaved when it is none; nothing of it is taken then
    public static File file(String text) throws NotSaved {
        var saved = new Saved(text);
        saved.whole();
        return new File(saved.pages, saved.guide, saved.strange);
    }

    /// A file as [EntryText#export] writes it, that says by which guide it was saved: whoever reads it by the same
    /// one knows then that what does not fit was changed on the way.
    ///
    /// @param strange names of entries that this guide does not know
    public static String by(String guide, List<String> strange, String export) {
        String says = new Members()
                .put("guide", guide)
                .texts("strange", strange.stream())
                .done()
                .text();
        return OPENING + says.substring(1, says.length() - 1) + ',' + export.substring(OPENING.length());
    }

    private void whole() throws NotSaved {
        var at = new FileLetters(text);
        if (!at.takes('{')) {
            throw new NotSaved("", OtherFile.isPicture(text) ? Expected.NO_PICTURE : Expected.OUR_FILE, text.strip());
        }
        try {
            members(at);
        } catch (NotSaved wrong) {
            // Whatever is wrong where the letters end, it is that they end.
            throw at.isAtEnd() ? new NotSaved("", Expected.ITS_END, "") : wrong;
        }
        check();
    }

    private void members(FileLetters at) throws NotSaved {
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
    }

    private void member(String key, String raw) throws NotSaved {
        Json value = json(key, raw);
        switch (key) {
            case "plumbline" -> kind = value instanceof Json.Text(String said) ? said : raw;
            case "format" -> format = raw;
            case "guide" -> guide = value instanceof Json.Text(String said) ? said : "";
            case "strange" -> strange = texts(value);
            default -> {}
        }
    }

    private static Set<String> texts(Json value) {
        return value instanceof Json.Items(var all)
                ? all.stream()
                        .flatMap(one -> one instanceof Json.Text(String said) ? Stream.of(said) : Stream.empty())
                        .collect(InOrder.toSet())
                : Set.of();
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

    private void list(FileLetters at) throws NotSaved {
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

    private void entry(FileLetters at, String where) throws NotSaved {
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
}
