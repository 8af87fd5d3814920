package care.plumbline.pages.learn;

import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What part of a page a sentence stands in, and how much a word there tells about the page.
enum SearchedField {
    NAME(8),
    PLACE(4),
    PLAIN(4),
    HOW(2.5),
    MORE(1.5);

    /// Older browsers know no pattern that looks behind itself.
    private static final Pattern SENTENCE_END = Pattern.compile("([.!?])\\s+");

    private static final Pattern BLANK = Pattern.compile("\\{[a-z0-9_]+}");

    private final double tells;

    SearchedField(double tells) {
        this.tells = tells;
    }

    double tells() {
        return tells;
    }

    /// Whether its sentences tell more than what is shown of a page anyway.
    boolean isSaid() {
        return this != NAME && this != PLACE;
    }

    record Sentence(SearchedField field, String says) {}

    /// Every sentence of a page, as she is spoken to.
    static List<Sentence> sentences(Topic topic, Language language, LearnWords say) {
        var sentences = new ArrayList<Sentence>();
        add(sentences, language, NAME, List.of(topic.name()));
        switch (topic) {
            case Topic.OfPattern(var pattern) -> {
                add(sentences, language, PLAIN, List.of(pattern.plain()));
                add(sentences, language, HOW, pattern.helps());
                add(sentences, language, MORE, pattern.avoid());
                add(sentences, language, MORE, pattern.seen());
            }
            case Topic.OfLeaflet(var leaflet) -> {
                add(sentences, language, PLAIN, List.of(leaflet.plain()));
                add(sentences, language, HOW, leaflet.helps());
                for (Leaflet.Part part : leaflet.parts()) {
                    add(sentences, language, HOW, List.of(part.name()));
                    add(sentences, language, HOW, part.lines());
                }
                add(sentences, language, MORE, leaflet.avoid());
                add(sentences, language, MORE, leaflet.seen());
            }
            case Topic.OfCause(var cause) -> {
                add(sentences, language, PLAIN, List.of(cause.plain()));
                add(sentences, language, HOW, reasons(cause.belief()));
                add(sentences, language, MORE, List.of(cause.truth(), cause.heard()));
            }
            case Topic.OfRemedy(var remedy) -> {
                add(sentences, language, PLAIN, List.of(remedy.plain()));
                add(sentences, language, HOW, remedy.how());
                add(sentences, language, MORE, remedy.caution());
                add(sentences, language, MORE, reasons(remedy.belief()));
                add(sentences, language, MORE, List.of(remedy.truth(), remedy.heard()));
            }
            case Topic.OfHabit(var habit) -> {
                IndexPage.Spot.of(habit).ifPresent(spot -> sentences.add(new Sentence(PLACE, spot.says(say))));
                add(sentences, language, PLAIN, List.of(habit.todo()));
                add(sentences, language, MORE, List.of(habit.why(), habit.ratherThan()));
            }
            case Topic.OfSign(var sign, var asked) -> {
                add(
                        sentences,
                        language,
                        PLAIN,
                        asked.stream().map(Question::ask).toList());
                add(sentences, language, MORE, List.of(sign.because(), sign.meaning()));
            }
            case Topic.OfMovement(var movement) -> {
                add(sentences, language, PLAIN, List.of(movement.brief(), movement.forWhom()));
                add(sentences, language, HOW, movement.steps());
                add(sentences, language, MORE, List.of(movement.feel(), movement.notFor(), movement.breath()));
                add(sentences, language, MORE, movement.stop());
                add(sentences, language, MORE, movement.easierHow().stream().toList());
                add(sentences, language, MORE, movement.harderHow().stream().toList());
            }
        }
        return sentences;
    }

    private static List<Text> reasons(Belief belief) {
        return belief.lines().stream().map(WeightedReason::because).toList();
    }

    private static void add(List<Sentence> sentences, Language language, SearchedField field, List<Text> texts) {
        for (Text text : texts) {
            String shown = text.in(language);
            for (String says : shown.isEmpty()
                    ? new String[0]
                    : SENTENCE_END.matcher(shown).replaceAll("$1\0").split("\0")) {
                sentences.add(new Sentence(field, BLANK.matcher(says).replaceAll("…")));
            }
        }
    }
}
