package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Phrase;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.List;

/// Reads a file of `words/`: a key a phrase, and below it its text, or its texts by the forms of [Plural].
final class PhraseReader {

    private PhraseReader() {}

    /// @param family the file's name without its ending
    static List<Phrase> read(Section file, String family) {
        var phrases = new ArrayList<Phrase>();
        for (String key : file.names()) {
            String name = family + "." + key;
            if (!key.matches("[a-z][a-z0-9_]*")) {
                file.draft().problem(file.placeOf(key), "expected a key of small letters and _, found " + key);
            }
            phrases.add(
                    file.isGroup(key)
                            ? counted(file.section(key), name)
                            : new Phrase(name, List.of(new Phrase.Form(Plural.OTHER, one(file, key)))));
        }
        file.close();
        return phrases;
    }

    private static Text one(Section file, String key) {
        Text text = file.phrase(key);
        if (text.blanks().contains(Phrase.COUNT)) {
            file.draft().problem(file.placeOf(key), "{count} stands where one: and other: are told apart");
        }
        return text;
    }

    /// Every form that one of the guide's languages has. English, which has two, stands in for itself elsewhere.
    private static Phrase counted(Section group, String name) {
        var forms = new ArrayList<Phrase.Form>();
        for (Plural form : Plural.values()) {
            if (group.draft().languages().stream()
                    .anyMatch(language -> Plural.of(language).contains(form))) {
                String english = Plural.of(Language.ENGLISH).contains(form) ? form.code() : Plural.OTHER.code();
                forms.add(new Phrase.Form(form, group.counted(form, english)));
            }
        }
        group.close();
        var phrase = new Phrase(name, forms);
        checkMarks(phrase, group.draft(), group.place());
        return phrase;
    }

    private static void checkMarks(Phrase phrase, Draft draft, Place place) {
        boolean marked = phrase.isMarked();
        if (phrase.forms().stream()
                .anyMatch(form -> form.text().in(Language.ENGLISH).contains("[") != marked)) {
            draft.problem(place, "one form marks a part with [ ] and another does not");
        }
    }
}
