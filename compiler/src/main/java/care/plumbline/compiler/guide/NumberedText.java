package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Fills the blanks of a text with the numbers that decide, as they stand in the file: the sentence she reads and
/// the rule are one datum.
final class NumberedText {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private NumberedText() {}

    /// @param group where the numbers stand, or in a group below
    /// @param numbers the keys that a blank may name
    static Text of(Draft draft, Text text, Place place, Yaml.Keys group, String... numbers) {
        var known = new LinkedHashMap<String, String>();
        collect(group, known);
        known.keySet().retainAll(Arrays.asList(numbers));
        var words = new LinkedHashMap<Language, String>();
        text.words().forEach((language, says) -> words.put(language, filled(draft, says, place, known)));
        return new Text(text.key(), words);
    }

    private static void collect(Yaml.Keys group, Map<String, String> known) {
        group.parts().forEach((key, part) -> {
            switch (part) {
                case Yaml.Scalar(String number, Place _) -> known.put(key, number);
                case Yaml.Keys below -> collect(below, known);
                case Yaml.Items _ -> {}
            }
        });
    }

    private static String filled(Draft draft, String says, Place place, Map<String, String> known) {
        String bare = Text.BLANK.matcher(says).replaceAll("");
        if (DIGIT.matcher(bare).find()) {
            draft.problem(place, "expected a blank for each number, such as {points}, found a number written out");
        }
        String filled = says;
        for (String blank : new TreeSet<>(Text.blanks(says))) {
            if (!known.containsKey(blank)) {
                draft.problem(
                        place, "expected one of " + String.join(", ", known.keySet()) + ", found {" + blank + "}");
            }
            filled = filled.replace("{" + blank + "}", known.getOrDefault(blank, "?"));
        }
        return filled;
    }
}
