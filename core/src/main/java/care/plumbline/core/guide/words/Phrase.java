package care.plumbline.core.guide.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Something the program says: one text, or one for every form in which a language counts.
///
/// @param forms in the order of [Plural]; a phrase that counts nothing has [Plural#OTHER] alone
public record Phrase(List<Form> forms) {

    /// The blank that decides the form.
    public static final String COUNT = "count";

    /// @param text English has it even where English has no such form; what it says there, nobody is shown
    public record Form(Plural when, Text text) {}

    public Phrase {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a phrase without a text");
        }
    }

    /// Whether the words hang on a number.
    public boolean counts() {
        return forms.size() > 1;
    }

    /// Whether a part of it stands between `[` and `]`, to be a link or to be made strong.
    public boolean isMarked() {
        return forms.getFirst().text().in(Language.ENGLISH).indexOf('[') >= 0;
    }

    /// Its blanks in every form together, without the number itself.
    public Set<String> blanks() {
        var blanks = new TreeSet<String>();
        forms.forEach(form -> blanks.addAll(form.text().blanks()));
        blanks.remove(COUNT);
        return blanks;
    }

    /// The text as it stands, for a phrase that counts nothing.
    String in(Language language) {
        return forms.getFirst().text().in(language);
    }

    /// The text for this number as it stands.
    String in(Language language, long count) {
        return in(language, Plural.of(language, count));
    }

    /// The text of this form as it stands.
    String in(Language language, Plural wanted) {
        for (Form form : forms) {
            if (form.when() == wanted) {
                return form.text().in(language);
            }
        }
        return forms.getLast().text().in(language);
    }
}
