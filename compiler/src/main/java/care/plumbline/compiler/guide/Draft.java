package care.plumbline.compiler.guide;

import care.plumbline.compiler.rule.RuleCompiler;
import care.plumbline.compiler.rule.RuleRefused;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Place;
import care.plumbline.core.rule.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A guide while it is being read: what is known so far, and every problem met.
final class Draft {

    /// `since_birth` is worded by [SinceBirth], `count` stands in its own texts.
    private static final Set<String> BUILT_IN_BLANKS = Set.of("since_birth", "count");

    private final List<Problem> problems = new ArrayList<>();
    private final Translations translations = new Translations(this::problem);
    private final Set<Fact> hangingOnNo = new HashSet<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Place> mentions = new HashMap<>();
    private final List<Style.Said> said = new ArrayList<>();
    private final Map<String, Text> moves = new LinkedHashMap<>();
    private BabyWords babyWords = BabyWords.none();
    private LocalDate asOf = LocalDate.MIN;
    private Vocabulary vocabulary = Vocabulary.of(Map.of());
    private RuleCompiler compiler = new RuleCompiler(vocabulary);

    /// The day against which review dates are held.
    void asOf(LocalDate day) {
        this.asOf = day;
    }

    void problem(Place place, String says) {
        problems.add(new Problem(place, says));
    }

    List<Problem> problems() {
        return problems;
    }

    void vocabulary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.compiler = new RuleCompiler(vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    RuleCompiler compiler() {
        return compiler;
    }

    /// The condition of this text, or the problem that keeps it from standing.
    Optional<Condition> condition(String text, Place place) {
        try {
            return Optional.of(compiler.condition(text, place));
        } catch (RuleRefused refused) {
            problem(new Place(place.file(), place.line() + refused.lineWithin()), refused.says());
            return Optional.empty();
        }
    }

    void derived(Collection<Derived> values) {
        values.stream().filter(value -> value.is().negates()).forEach(value -> hangingOnNo.add(value.fact()));
    }

    /// Whether a derived fact can turn with a *no*.
    boolean hangsOnNo(Fact fact) {
        return hangingOnNo.contains(fact);
    }

    void moves(Collection<Movement> read) {
        read.forEach(movement -> moves.put(movement.id().value(), movement.name()));
    }

    /// What the movements are called, in their order.
    Map<String, Text> moves() {
        return moves;
    }

    void source(Source source, Place place) {
        if (sources.putIfAbsent(source.id(), source) != null) {
            problem(place, "the source " + source.id() + " stands here twice");
        }
    }

    Map<String, Source> sources() {
        return sources;
    }

    /// The source of this id; a problem where there is none.
    Optional<Source> source(String id, Place place) {
        Source source = sources.get(id);
        if (source == null) {
            problem(place, "no source is called " + id);
        }
        return Optional.ofNullable(source);
    }

    void checkReviewed(LocalDate reviewBy, Place place) {
        if (reviewBy.isBefore(asOf)) {
            problem(place, "the review was due on " + reviewBy);
        }
    }

    /// The same texts in other languages.
    Translations translations() {
        return translations;
    }

    /// The text in all languages; a problem for every language that lacks it.
    ///
    /// @param ofBaby whether all of it speaks of a baby
    Text text(String key, String english, Place place, boolean ofBaby) {
        Text text = inAllLanguages(key, english, place, ofBaby, Optional.empty());
        for (String blank : text.blanks()) {
            if (vocabulary.find(blank).isEmpty() && !BUILT_IN_BLANKS.contains(blank)) {
                problem(place, "no fact is called " + blank + ", named in {" + blank + "}");
            }
        }
        return text;
    }

    /// Words of the program, whose blanks are no facts.
    Text phrase(String key, String english, Place place, boolean ofBaby) {
        checkBrackets(english, place);
        return inAllLanguages(key, english, place, ofBaby, Optional.empty());
    }

    /// Words of the program for one form of counting, in the languages that have it.
    Text counted(String key, Plural form, String english, Place place, boolean ofBaby) {
        checkBrackets(english, place);
        return inAllLanguages(key, english, place, ofBaby, Optional.of(form));
    }

    /// A part between `[` and `]` holds no other, and a blank ends.
    private void checkBrackets(String text, Place place) {
        if (!text.matches("([^\\[\\]]*\\[[^\\[\\]]+])*[^\\[\\]]*")) {
            problem(place, "expected each [ to be followed by its ]");
        }
        if (Text.BLANK.matcher(text).replaceAll("").matches(".*[{}].*")) {
            problem(place, "expected a blank of small letters and _ between { and }");
        }
    }

    private Text inAllLanguages(String key, String english, Place place, boolean ofBaby, Optional<Plural> counted) {
        var words = new LinkedHashMap<Language, String>();
        words.put(Language.ENGLISH, ofBaby ? wholly(english) : english);
        babyWords.check(this, words.getOrDefault(Language.ENGLISH, ""), place);
        translations.of(key, english, counted, place).forEach((language, says) -> {
            words.put(language, ofBaby ? wholly(says) : says);
            babyWords.checkMarks(this, says, place);
        });
        if (english.isBlank()) {
            problem(place, "the text is empty");
        }
        var text = new Text(key, words);
        said.add(new Style.Said(text, place));
        return text;
    }

    /// Every text read so far.
    List<Style.Said> said() {
        return said;
    }

    private static String wholly(String text) {
        return text.contains("<instead>") ? text : "<baby>" + text.replaceAll("</?baby>", "") + "</baby>";
    }

    void babyWords(BabyWords words) {
        this.babyWords = words;
    }

    /// A citation is no text for her, but it may speak of a baby too.
    void checkCitation(String citation, boolean ofBaby, Place place) {
        if (!ofBaby) {
            babyWords.check(this, citation, place);
        }
    }

    /// Remembers where an id is named, so that one that leads nowhere is reported on its own line.
    void mention(String id, Place place) {
        mentions.putIfAbsent(place.file() + " " + id, place);
    }

    /// Where this file names an id; the given place if it does not.
    Place mentioned(String id, Place otherwise) {
        return mentions.getOrDefault(otherwise.file() + " " + id, otherwise);
    }
}
