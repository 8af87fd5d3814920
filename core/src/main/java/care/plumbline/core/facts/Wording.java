package care.plumbline.core.facts;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Spoken;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the `{blanks}` of a text with her own answers.
public final class Wording {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");

    private static final String YES = "frame.yes";
    private static final String NO = "frame.no";
    private static final String DECIMAL_MARK = "time.decimal_mark";

    private final Facts facts;
    private final Language language;

    public Wording(Facts facts, Language language) {
        this.facts = facts;
        this.language = facts.speaking(language);
    }

    public Guide guide() {
        return facts.guide();
    }

    /// The words of the program in the same language.
    public Spoken spoken() {
        return facts.guide().phrases().in(language);
    }

    /// What to say on the phone: that she is pregnant comes first.
    public String toSay(Text text) {
        return facts.isPregnantAgain() ? of(facts.guide().pregnantAgain().sayFirst()) + " " + of(text) : of(text);
    }

    /// Texts, without those of which nothing is left.
    public List<String> all(List<Text> texts) {
        return texts.stream().map(this::of).filter(says -> !says.isEmpty()).toList();
    }

    /// The text in her language with her answers in it.
    public String of(Text text) {
        String said = text.in(language);
        Matcher blanks = BLANK.matcher(said);
        var filled = new StringBuilder();
        int from = 0;
        while (blanks.find()) {
            filled.append(said, from, blanks.start()).append(value(blanks.group(1)));
            from = blanks.end();
        }
        return filled.append(said, from, said.length()).toString();
    }

    private String value(String name) {
        Guide guide = facts.guide();
        if (name.equals("since_birth")) {
            return sinceBirth();
        }
        Fact fact = guide.vocabulary().fact(name);
        if (!facts.isKnown(fact)) {
            return "?";
        }
        return switch (facts.values().value(fact, guide.vocabulary())) {
            case Boolean yes -> spoken().say(yes ? YES : NO);
            case Double decimal -> Rounding.tenth(decimal).replace(".", spoken().say(DECIMAL_MARK));
            case String _ ->
                guide.question(name)
                        .flatMap(this::chosen)
                        .map(choice -> lowerFirst(choice.says().in(language)))
                        .orElse(name);
            case Set<?> codes -> Integer.toString(codes.size());
            case Object other -> other.toString();
        };
    }

    /// The choice she made, in words.
    private Optional<Choice> chosen(Question question) {
        return switch (question.kind()) {
            case QuestionKind.OneOf(var choices) ->
                facts.choice(question.id())
                        .flatMap(code -> choices.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst());
            case QuestionKind.AnyOf _,
                    QuestionKind.Scored _,
                    QuestionKind.YesNo _,
                    QuestionKind.Amount _,
                    QuestionKind.Measure _,
                    QuestionKind.Rating _,
                    QuestionKind.Day _,
                    QuestionKind.Words _ -> Optional.empty();
        };
    }

    private static String lowerFirst(String says) {
        return says.startsWith("I ") ? says : says.substring(0, 1).toLowerCase(Locale.ROOT) + says.substring(1);
    }

    /// The time since the birth, such as *6 weeks*.
    public String sinceBirth() {
        var span = facts.guide().sinceBirth();
        return facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(days -> {
                    if (days == 1) {
                        return span.oneDay().in(language);
                    }
                    return days < 14 ? count(span.days(), days) : count(span.weeks(), days / 7);
                })
                .orElse(span.unknown().in(language));
    }

    private String count(Text text, long count) {
        return text.in(language).replace("{count}", Long.toString(count));
    }
}
