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
import care.plumbline.core.journal.Answer;
import care.plumbline.core.rule.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the `{blanks}` of a text with her own answers.
public final class Wording {

    private static final int SHORT_WORD = 3;
    private static final int WEEK = 7;

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");

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

    /// A piece of a text.
    ///
    /// @param hers whether it is a number she told
    public record Piece(String says, boolean hers) {}

    /// The text in her language with her answers in it.
    public String of(Text text) {
        return pieces(text).stream().map(Piece::says).collect(Collectors.joining());
    }

    /// The text as it holds for her day: of a baby only where she said that hers is at home.
    public String ofHerDay(Text text) {
        return (facts.hasBabyAtHome() ? this : new Wording(facts, language.silentOnBaby())).of(text);
    }

    /// The same in pieces, so that her own numbers can stand out; none where nothing is left to say.
    public List<Piece> pieces(Text text) {
        String said = text.in(language);
        Matcher blanks = BLANK.matcher(said);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (blanks.find()) {
            String value = value(blanks.group(1));
            pieces.add(new Piece(said.substring(from, blanks.start()), false));
            pieces.add(new Piece(value, value.chars().anyMatch(Character::isDigit)));
            from = blanks.end();
        }
        pieces.add(new Piece(said.substring(from), false));
        pieces.removeIf(piece -> piece.says().isEmpty());
        return pieces;
    }

    /// A stretch of a text.
    ///
    /// @param hers whether it is what she said herself
    public record Part(String says, boolean hers) {}

    /// The text in its stretches, so that a page can set off her own number, with the word it counts.
    public List<Part> parts(Text text) {
        String said = text.in(language);
        Matcher blanks = BLANK.matcher(said);
        var parts = new ArrayList<Part>();
        int from = 0;
        while (blanks.find()) {
            String value = value(blanks.group(1));
            // A value that has its unit with it counts no word after it.
            int end = value.contains(" ") ? blanks.end() : counted(said, blanks.end());
            parts.add(new Part(said.substring(from, blanks.start()), false));
            parts.add(new Part(value + said.substring(blanks.end(), end), true));
            from = end;
        }
        parts.add(new Part(said.substring(from), false));
        return parts.stream().filter(part -> !part.says().isEmpty()).toList();
    }

    /// Where the word after a number ends; a short one, such as *of*, counts nothing.
    private static int counted(String said, int number) {
        int end = number;
        if (end < said.length() && said.charAt(end) == ' ') {
            end++;
            while (end < said.length() && Character.isLetter(said.charAt(end))) {
                end++;
            }
        }
        return end - number > SHORT_WORD + 1 ? end : number;
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
            case Boolean yes -> spoken().say(yes);
            case Double decimal -> Rounding.tenth(decimal).replace(".", spoken().decimalMark());
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
        return facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(days -> saidAbout() ? about(days) : exactly(days))
                .orElse(facts.guide().sinceBirth().unknown().in(language));
    }

    /// The same without *about*: where there is room for a number and a word.
    public String sinceBirthInShort() {
        return facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(this::exactly)
                .orElse(facts.guide().sinceBirth().unknown().in(language));
    }

    /// So many days, where she says about how long it is.
    public String about(long days) {
        String span = exactly(days);
        return days < WEEK
                ? span
                : facts.guide().sinceBirth().about().in(language).replace("{count}", span);
    }

    private String exactly(long days) {
        var span = facts.guide().sinceBirth();
        if (days == 1) {
            return span.oneDay().in(language);
        }
        return days < 2 * WEEK ? count(span.days(), days) : count(span.weeks(), days / WEEK);
    }

    /// Whether she said about how long it was: by a tap, not by a date that no tap says.
    private boolean saidAbout() {
        return facts.latest(Handle.BIRTH_DATE.id())
                .filter(said -> facts.guide().question(said.question()).stream()
                        .flatMap(question -> question.kind() instanceof QuestionKind.Day(var _, var about)
                                ? about.stream()
                                : Stream.empty())
                        .anyMatch(one ->
                                said.answer().equals(new Answer.Day(said.on().minusDays(one.days())))))
                .isPresent();
    }

    private String count(Text text, long count) {
        return text.in(language).replace("{count}", Long.toString(count));
    }
}
