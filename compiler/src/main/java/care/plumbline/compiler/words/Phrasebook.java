package care.plumbline.compiler.words;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The phrases of `words/` by their names.
///
/// A program asks for a phrase by its number in this order, as her phone carries no names. So a guide must hold
/// the phrases the program says and no others: one more or less, and she would read the wrong words.
public final class Phrasebook {

    /// A phrase as it stands in its file.
    record Line(Signature signature, Place place) {}

    private final SortedMap<String, Line> lines = new TreeMap<>();

    private Phrasebook() {}

    /// @param files by their paths below the guide's folder; those of other folders and of translations are not read
    static Phrasebook of(Map<String, String> files, Yaml.Mistakes mistakes) {
        var book = new Phrasebook();
        files.forEach((file, text) -> family(file)
                .ifPresent(
                        family -> Yaml.read(file, text, mistakes).ifPresent(part -> book.add(family, part, mistakes))));
        return book;
    }

    /// `today` of `words/today.yaml`; `words/today.de.yaml` holds no key that that has not.
    private static Optional<String> family(String file) {
        return file.matches("words/[a-z-]+\\.yaml")
                ? Optional.of(file.substring("words/".length(), file.length() - ".yaml".length()))
                : Optional.empty();
    }

    private void add(String family, Yaml.Part part, Yaml.Mistakes mistakes) {
        if (!(part instanceof Yaml.Keys(var phrases, Place _))) {
            mistakes.found(part.place(), "expected keys with texts");
            return;
        }
        phrases.forEach((key, phrase) -> {
            if (phrase instanceof Yaml.Items) {
                mistakes.found(phrase.place(), "expected a text");
            }
            lines.put(family + "." + key, new Line(Signature.of(phrase), phrase.place()));
        });
    }

    /// In the order of their names.
    SortedMap<String, Line> lines() {
        return Collections.unmodifiableSortedMap(lines);
    }

    /// The names of all phrases of a guide, in their order: `today.one_habit`.
    public static List<String> names(GuideFiles guide) {
        return List.copyOf(of(guide.texts(), (_, _) -> {}).lines().keySet());
    }

    /// What keeps a program from saying the phrases of a guide.
    ///
    /// @param said the signatures of the program's phrases: names, and how each is asked for
    public static List<Problem> check(GuideFiles guide, List<String> said) {
        var problems = new ArrayList<Problem>();
        SortedMap<String, Line> lines = of(guide.texts(), (place, says) -> problems.add(new Problem(place, says)))
                .lines();
        var expected = new TreeMap<String, String>();
        said.forEach(signature -> expected.put(signature.replaceAll("[#\\[].*", ""), signature));
        expected.forEach((name, asked) -> {
            Line line = lines.get(name);
            if (line == null) {
                problems.add(new Problem(
                        new Place("words/" + name.substring(0, name.indexOf('.')) + ".yaml", 1),
                        "expected a phrase " + asked + ", which this program says, found none"));
            } else if (!line.signature().with(name).equals(asked)) {
                problems.add(new Problem(
                        line.place(),
                        "expected " + asked + ", as this program says it, found "
                                + line.signature().with(name)));
            }
        });
        lines.forEach((name, line) -> {
            if (!expected.containsKey(name)) {
                problems.add(new Problem(line.place(), "expected a phrase this program says, found " + name));
            }
        });
        return problems.stream().sorted().toList();
    }
}
