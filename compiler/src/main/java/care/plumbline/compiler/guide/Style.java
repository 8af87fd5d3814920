package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the guide speaks to her, from `style.yaml`: words that are not said, each with its reason, and sentences
/// that explain once.
///
/// @param explaining the fields that explain, by their names
/// @param words from how many words on a sentence is held to be one that explains
record Style(List<Unsaid> unsaid, List<String> explaining, int words) {

    /// For the clinician, not for her.
    private static final String FOR_CLINICIANS = "think_of";

    private static final String HEARD = "heard";
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    Style {
        unsaid = List.copyOf(unsaid);
        explaining = List.copyOf(explaining);
    }

    static Style read(Section file) {
        List<Unsaid> unsaid = file.sections("unsaid").stream().map(Unsaid::read).toList();
        // Which words are of a baby is held where they are seen: on the pages.
        file.words("of_baby");
        Section explains = file.section("explains");
        var read = new Style(unsaid, explains.words("fields"), explains.whole("words"));
        explains.close();
        file.close();
        return read;
    }

    /// A text, and where it stands.
    record Said(Text text, Place place) {

        /// The last part of its key, without a number: `how` of `remedies/stretch.yaml#how[2]`.
        String field() {
            String key = NUMBER.matcher(text.key()).replaceFirst("");
            return key.substring(Math.max(key.lastIndexOf('#'), key.lastIndexOf('.')) + 1);
        }

        Stream<String> sentences() {
            return SENTENCE_END.splitAsStream(text.english()).filter(sentence -> !sentence.isBlank());
        }
    }

    /// How much was held against it.
    ///
    /// @param explaining how many of the sentences explain
    /// @param unsaid how many ways of speaking were looked for
    record Count(int sentences, int explaining, int unsaid) {}

    /// Names what is said that is not to be, and what is explained in two files.
    Count check(Draft draft, List<Said> all) {
        List<Said> hers = all.stream()
                .filter(said -> !said.field().equals(FOR_CLINICIANS))
                .toList();
        for (Said said : hers) {
            unsaid.stream()
                    .filter(one -> one.evenHeard() || !said.field().equals(HEARD))
                    .forEach(one -> one.in(said.text().english())
                            .forEach(words ->
                                    draft.problem(said.place(), "'" + words + "' is not said: " + one.because())));
        }
        return new Count(
                (int) hers.stream().flatMap(Said::sentences).count(),
                once(draft, hers),
                unsaid.stream().mapToInt(one -> one.words().size()).sum());
    }

    private int once(Draft draft, List<Said> hers) {
        Map<String, Place> first = new TreeMap<>();
        for (Said said : hers) {
            if (explaining.contains(said.field())) {
                explained(said).forEach(sentence -> {
                    Place before = first.putIfAbsent(sentence, said.place());
                    if (before != null && !before.file().equals(said.place().file())) {
                        draft.problem(said.place(), "'" + sentence + "' is explained at " + before + " too");
                    }
                });
            }
        }
        return first.size();
    }

    private List<String> explained(Said said) {
        return said.sentences()
                .filter(sentence -> sentence.split(" ").length >= words)
                .toList();
    }

    /// Words that are not said, for one reason.
    ///
    /// @param words a star stands for any letters
    /// @param butNot phrases that hold such words and may stand
    /// @param evenHeard whether they may not be quoted either
    record Unsaid(String because, List<String> words, List<String> butNot, boolean evenHeard, Pattern pattern) {

        Unsaid {
            words = List.copyOf(words);
            butNot = List.copyOf(butNot);
        }

        static Unsaid read(Section group) {
            List<String> words = group.words("words");
            List<String> butNot = group.has("but_not") ? group.words("but_not") : List.of();
            var read = new Unsaid(group.word("because"), words, butNot, group.flag("even_heard"), anyOf(words));
            group.close();
            return read;
        }

        private static Pattern anyOf(List<String> words) {
            List<String> forms = words.stream()
                    .map(word -> Pattern.quote(word).replace("*", "\\E\\w*\\Q"))
                    .toList();
            return Pattern.compile("(?i)\\b(" + String.join("|", forms) + ")(?![\\w/])");
        }

        List<String> in(String text) {
            String rest = text;
            for (String phrase : butNot) {
                rest = rest.replace(phrase, "");
            }
            var found = new ArrayList<String>();
            pattern.matcher(rest).results().forEach(match -> found.add(match.group()));
            return found;
        }
    }
}
