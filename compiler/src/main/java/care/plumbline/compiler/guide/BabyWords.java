package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which an author is reminded to mark what speaks of a baby. They decide nothing that is shown:
/// the marks do.
///
/// @param words a star at the end stands for any letters
/// @param notOfBaby phrases that hold such a word and speak of nobody's baby
record BabyWords(List<String> words, List<String> notOfBaby) {

    private static final Pattern MARK = Pattern.compile("</?(baby|instead)>");

    BabyWords {
        words = List.copyOf(words);
        notOfBaby = List.copyOf(notOfBaby);
    }

    static BabyWords none() {
        return new BabyWords(List.of(), List.of());
    }

    static BabyWords read(Section section) {
        var read = new BabyWords(section.words("words"), section.words("not_of_baby"));
        section.close();
        return read;
    }

    private Optional<Pattern> pattern() {
        List<String> forms = words.stream()
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
                .toList();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?i)\\b(" + String.join("|", forms) + ")\\b"));
    }

    /// What is wrong with the marks of a text.
    private static List<String> wrongMarks(String marked) {
        var problems = new ArrayList<String>();
        String open = "";
        for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
            String expected = open.isEmpty() ? "" : "</" + open + ">";
            boolean closes = mark.group().startsWith("</");
            if (closes ? !mark.group().equals(expected) : !open.isEmpty()) {
                problems.add("expected " + (expected.isEmpty() ? "no mark that ends" : expected) + ", found "
                        + mark.group());
            }
            open = closes ? "" : mark.group(1);
        }
        if (!open.isEmpty()) {
            problems.add("expected </" + open + ">, found the end of the text");
        }
        return problems;
    }

    private Optional<String> unmarked(String text) {
        String rest = text;
        for (String phrase : notOfBaby) {
            rest = rest.replace(phrase, "");
        }
        String left = rest;
        return pattern().map(words -> words.matcher(left)).filter(Matcher::find).map(Matcher::group);
    }

    void checkMarks(Draft draft, String marked, Place place) {
        wrongMarks(marked).forEach(says -> draft.problem(place, says));
    }

    /// Names what is wrong with the marks of an English text, or missing.
    void check(Draft draft, String marked, Place place) {
        checkMarks(draft, marked, place);
        unmarked(Text.withoutBaby(marked))
                .ifPresent(word -> draft.problem(
                        place,
                        "'" + word
                                + "' speaks of a baby: put that part between <baby> and </baby>, or baby: true beside"
                                + " the text"));
    }
}
