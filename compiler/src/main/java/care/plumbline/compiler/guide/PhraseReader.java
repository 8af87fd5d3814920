package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Phrase;
import care.plumbline.core.guide.words.Phrases;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads a file of `words/`: a key a phrase, and below it its text, or its texts by the forms of [Plural].
final class PhraseReader {

    /// In place of one that is missing, so that whatever else is wrong is named as well.
    private static final Phrase NOTHING = new Phrase(List.of(new Phrase.Form(Plural.OTHER, Text.of(Map.of()))));

    private PhraseReader() {}

    /// All phrases of a guide.
    static Phrases phrases(List<Section> files, Draft draft) {
        var byName = new TreeMap<String, Phrase>();
        files.forEach(file -> byName.putAll(read(file, family(file.place().file()))));
        Function<String, Phrase> of = name -> {
            if (!byName.containsKey(name)) {
                draft.problem(new Place("words", 1), "expected a phrase " + name + ", found none");
            }
            return byName.getOrDefault(name, NOTHING);
        };
        return new Phrases(
                List.copyOf(byName.values()),
                new Phrases.Answers(of.apply("frame.yes"), of.apply("frame.no"), of.apply("time.decimal_mark")));
    }

    /// `today` for `words/today.yaml`.
    private static String family(String path) {
        return path.substring("words/".length(), path.length() - ".yaml".length());
    }

    /// The phrases of a file by their names, such as `today.one_habit`.
    ///
    /// @param family the file's name without its ending
    private static Map<String, Phrase> read(Section file, String family) {
        var phrases = new TreeMap<String, Phrase>();
        for (String key : file.names()) {
            if (!key.matches("[a-z][a-z0-9_]*")) {
                file.draft().problem(file.placeOf(key), "expected a key of small letters and _, found " + key);
            }
            phrases.put(
                    family + "." + key,
                    file.isGroup(key)
                            ? counted(file.section(key))
                            : new Phrase(List.of(new Phrase.Form(Plural.OTHER, one(file, key)))));
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
    private static Phrase counted(Section group) {
        var forms = new ArrayList<Phrase.Form>();
        for (Plural form : Plural.values()) {
            if (group.draft().translations().languages().stream()
                    .anyMatch(language -> Plural.of(language).contains(form))) {
                String english = Plural.of(Language.ENGLISH).contains(form) ? form.code() : Plural.OTHER.code();
                forms.add(new Phrase.Form(form, group.counted(form, english)));
            }
        }
        group.close();
        var phrase = new Phrase(forms);
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
