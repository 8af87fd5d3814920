package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Phrase;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/// The texts of a guide in its other languages, by key: each is held against the English text it stands for.
final class Translations {

    private final BiConsumer<Place, String> problem;
    private final Map<Language, Map<String, Yaml.Scalar>> texts = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param problem hears what is wrong with one, and where
    Translations(BiConsumer<Place, String> problem) {
        this.problem = problem;
    }

    /// Expects every text in a language.
    void expect(Language language, Place place) {
        if (!Plural.knows(language)) {
            problem.accept(place, "nobody has said how " + language + " counts: see Plural");
            return;
        }
        texts.computeIfAbsent(language, _ -> new LinkedHashMap<>());
    }

    /// Takes in a translation file.
    void take(Language language, String baseFile, Yaml.Part part) {
        flatten(baseFile + "#", part, texts.computeIfAbsent(language, _ -> new LinkedHashMap<>()));
    }

    private static void flatten(String key, Yaml.Part part, Map<String, Yaml.Scalar> into) {
        switch (part) {
            case Yaml.Scalar scalar -> into.put(key, scalar);
            case Yaml.Items(var parts, Place _) -> {
                for (int i = 0; i < parts.size(); i++) {
                    flatten(key + "[" + i + "]", parts.get(i), into);
                }
            }
            case Yaml.Keys(var parts, Place _) ->
                parts.forEach((name, child) -> flatten(key.endsWith("#") ? key + name : key + "." + name, child, into));
        }
    }

    /// English, and the languages the guide is translated into.
    List<Language> languages() {
        var languages = new ArrayList<Language>();
        languages.add(Language.ENGLISH);
        languages.addAll(texts.keySet());
        return languages;
    }

    /// What an English text is in the other languages; a problem for every language that lacks it.
    ///
    /// @param counted the form of counting it is for, which not every language has; empty: none
    Map<Language, String> of(String key, String english, Optional<Plural> counted, Place place) {
        var words = new LinkedHashMap<Language, String>();
        texts.forEach((language, all) -> {
            Yaml.Scalar translation = all.get(key);
            if (translation != null) {
                check(translation, english, counted.isPresent());
                words.put(language, translation.text());
                used.add(language + " " + key);
            } else if (counted.map(form -> Plural.of(language).contains(form)).orElse(true)) {
                problem.accept(place, "no " + language + " translation of " + key);
            }
        });
        return words;
    }

    private void check(Yaml.Scalar translation, String english, boolean counted) {
        if (translation.text().isBlank()) {
            problem.accept(translation.place(), "the text is empty");
        }
        Set<String> blanks = blanks(english, counted);
        if (!blanks(translation.text(), counted).equals(blanks)) {
            problem.accept(
                    translation.place(), "the translation names other facts in {} than the English text: " + blanks);
        }
        if (marks(translation.text()) != marks(english)) {
            problem.accept(translation.place(), "the translation marks other parts with [ ] than the English text");
        }
    }

    /// A form of counting may do without the numeral: English says *one question*.
    private static Set<String> blanks(String text, boolean counted) {
        var blanks = new TreeSet<>(Text.blanks(text));
        if (counted) {
            blanks.remove(Phrase.COUNT);
        }
        return blanks;
    }

    private static long marks(String text) {
        return text.chars().filter(letter -> letter == '[').count();
    }

    /// Names the translations of texts that the guide does not hold.
    void checkUsed() {
        texts.forEach((language, all) -> all.forEach((key, translation) -> {
            if (!used.contains(language + " " + key)) {
                problem.accept(
                        translation.place(),
                        "the " + language + " translation speaks of " + key + ", which the guide does not hold");
            }
        }));
    }
}
