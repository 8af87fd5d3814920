package care.plumbline.core.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.BelongsTo;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Told;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which birth an answer speaks of: a later birth closes what was said about the one before.
class BirthsTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = TODAY.minusWeeks(52);
    private static final LocalDate SECOND = TODAY.minusDays(3);

    /// A woman a year after a birth, strong and cleared, with weeks of sessions behind her; see F04.
    private static List<Entry> strong(LocalDate on) {
        var entries = new ArrayList<Entry>();
        entries.add(birth(on, FIRST));
        for (Question question : GUIDE.questions().toList()) {
            String value = switch (question.id()) {
                case "neuraxial", "tear" -> "none";
                case "birth_mode" -> "vaginal";
                case "check_done" -> "yes";
                case "clinician_cleared" -> "[strength, lifting, impact, abdominal, pelvic-floor]";
                case "bone_risk", "clinician_restricts" -> "[]";
                case "walk_minutes", "brisk_walk_minutes", "jog_minutes" -> "60";
                case "sit_to_stands", "balance_seconds", "side_plank_seconds" -> "40";
                case "floor_squeeze" -> "both";
                case "bleeding" -> "stopped";
                case "flare_after" -> "fine";
                case "morning_after" -> "same-or-better";
                case "baby_with_you" -> "home";
                case "pain_now", "pain_average", "pain_worst", "roll_pain", "session_effort" -> "1";
                default ->
                    question.id().startsWith("test_")
                            ? "yes"
                            : question.kind() instanceof QuestionKind.YesNo
                                            && !question.id().equals("hide_baby")
                                    ? "no"
                                    : "";
            };
            if (!value.isEmpty()) {
                entries.add(said(on, question.id(), value));
            }
        }
        entries.add(new Entry.Practised(on, List.of(new Id("cat-cow"))));
        entries.add(new Entry.Began(on, new Seconds(300), "anywhere", List.of(new Id("cat-cow"))));
        entries.add(new Entry.Moved(on, 0, new Id("cat-cow"), new Went.Done()));
        entries.add(new Entry.Ended(on, Ending.FINISHED));
        return entries;
    }

    private static Entry birth(LocalDate on, LocalDate date) {
        return new Entry.Answered(on, "birth_date", new Answer.Day(date));
    }

    private static Entry said(LocalDate on, String question, String value) {
        try {
            return new Entry.Answered(
                    on, question, Answers.parse(GUIDE.question(question).orElseThrow(), value, TODAY));
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Recovery recovery(List<Entry> entries) {
        return Recovery.on(GUIDE, new Journal(entries), TODAY);
    }

    private static List<Entry> and(List<Entry> entries, Entry... more) {
        return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }

    static Stream<Question> questions() {
        return GUIDE.questions()
                .filter(question -> !question.id().equals(GUIDE.anotherBirth().question()));
    }

    /// An answer to a question that tells of no danger.
    private static Answer calm(Question question) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> new Answer.YesNo(false);
            case QuestionKind.OneOf(var choices) ->
                new Answer.One(choices.getFirst().code());
            case QuestionKind.Scored(var choices) ->
                new Answer.One(choices.getFirst().code());
            case QuestionKind.AnyOf _ -> new Answer.Several(Set.of());
            case QuestionKind.Amount(var _, long min, long _) -> new Answer.Amount(min);
            case QuestionKind.Rating _ -> new Answer.Amount(0);
            case QuestionKind.Measure(var _, double min, double _) -> new Answer.Measure(min);
            case QuestionKind.Day _ -> new Answer.Day(FIRST);
            case QuestionKind.Words _ -> new Answer.Words("stairs");
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_later_birth_closes_what_the_guide_does_not_call_hers(Question question) {
        for (LocalDate on : List.of(TODAY.minusDays(1), TODAY)) {
            var journal = new Journal(List.of(
                    birth(on, FIRST), new Entry.Answered(on, question.id(), calm(question)), birth(TODAY, SECOND)));
            assertEquals(
                    question.belongsTo() == BelongsTo.HERSELF,
                    Facts.of(GUIDE, journal, TODAY).latest(question.id()).isPresent(),
                    question.id());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_is_said_after_the_later_birth_counts(Question question) {
        var journal = new Journal(List.of(
                birth(TODAY, FIRST), birth(TODAY, SECOND), new Entry.Answered(TODAY, question.id(), calm(question))));
        assertTrue(Facts.of(GUIDE, journal, TODAY).latest(question.id()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {-400, -139, -1, 0, 1, 139})
    void a_smaller_change_is_a_correction_and_closes_nothing(long days) {
        List<Entry> corrected = and(strong(TODAY), birth(TODAY, FIRST.plusDays(days)));
        assertEquals(
                strong(TODAY).size() + 1,
                recovery(corrected).journal().entries().size());
    }

    @Test
    void twenty_weeks_later_is_another_birth() {
        Facts facts =
                recovery(and(strong(TODAY), birth(TODAY, FIRST.plusDays(140)))).facts();
        assertTrue(facts.latest("neuraxial").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void the_plan_of_a_second_birth_is_that_of_a_new_woman(Setting setting) {
        for (LocalDate on : List.of(TODAY, TODAY.minusDays(1), TODAY.minusDays(20), TODAY.minusDays(200))) {
            List<Entry> again = and(strong(on), birth(TODAY, SECOND));
            assertEquals(
                    asked(List.of(birth(TODAY, SECOND))),
                    asked(again),
                    "a new woman is asked the same, but for herself");
            Recovery second = recovery(screened(again));
            // What she said of herself, such as her weight, holds for every birth: a new woman says it too.
            Recovery anew = recovery(screened(and(ofHerself(TODAY), birth(TODAY, SECOND))));
            assertTrue(anew.session(new Minutes(8), Setting.ANY) instanceof Session.Chosen);
            for (int minutes : List.of(2, 5, 8, 15)) {
                assertEquals(
                        items(anew.session(new Minutes(minutes), setting)),
                        items(second.session(new Minutes(minutes), setting)));
            }
            assertEquals(anew.plan().standing(), second.plan().standing());
            assertEquals(
                    anew.plan().day().pace().changes(),
                    second.plan().day().pace().changes());
            assertEquals(
                    anew.plan().day().pace().held(), second.plan().day().pace().held());
            assertEquals(
                    anew.plan().day().pace().gates(), second.plan().day().pace().gates());
            assertEquals(
                    anew.plan().day().pace().last(), second.plan().day().pace().last());
        }
    }

    private static List<Entry> ofHerself(LocalDate on) {
        return strong(on).stream()
                .filter(entry -> entry instanceof Entry.Answered answered
                        && GUIDE.question(answered.question()).orElseThrow().belongsTo() == BelongsTo.HERSELF)
                .toList();
    }

    /// What she must be asked first, but for what stays hers.
    private static List<String> asked(List<Entry> entries) {
        return recovery(entries).safety().toAsk().stream()
                .filter(question -> question.belongsTo() != BelongsTo.HERSELF)
                .map(Question::id)
                .toList();
    }

    /// With the safety questions answered today, and no sign in them.
    private static List<Entry> screened(List<Entry> entries) {
        var all = new ArrayList<>(entries);
        Women.safe(GUIDE).forEach((question, value) -> {
            if (GUIDE.question(question).isPresent()) {
                all.add(said(TODAY, question, value));
            }
        });
        return all;
    }

    private static List<String> items(Session session) {
        return session instanceof Session.Chosen chosen
                ? chosen.items().stream()
                        .map(item -> item.movement().id() + " " + item.step() + " " + item.takes())
                        .toList()
                : List.of(session.getClass().getSimpleName());
    }

    @Test
    void before_the_second_birth_her_plan_was_another() {
        assertFalse(recovery(strong(TODAY))
                .plan()
                .standing()
                .equals(recovery(List.of(birth(TODAY, FIRST))).plan().standing()));
    }

    @Test
    void a_danger_sign_told_of_just_before_is_not_hidden_by_the_birth() {
        for (Question question : GUIDE.adjusting().screen().values().stream()
                .filter(one -> one.kind() instanceof QuestionKind.YesNo)
                .toList()) {
            var told = new Journal(List.of(
                    birth(TODAY, FIRST),
                    new Entry.Answered(TODAY, question.id(), new Answer.YesNo(true)),
                    birth(TODAY, SECOND)));
            assertTrue(Facts.of(GUIDE, told, TODAY).latest(question.id()).isPresent(), question.id());
        }
        var pressure = new Journal(
                List.of(birth(TODAY, FIRST), said(TODAY, "blood_pressure", "very-high"), birth(TODAY, SECOND)));
        assertFalse(recovery(pressure.entries()).safety().findings().isEmpty());
    }

    @Test
    void a_date_that_goes_back_takes_the_birth_told_by_mistake_back() {
        Facts facts = recovery(and(strong(TODAY), birth(TODAY, SECOND), birth(TODAY, FIRST)))
                .facts();
        assertTrue(facts.latest("neuraxial").isPresent());
    }

    @Test
    void a_birth_told_of_by_mistake_and_taken_back_closes_nothing() {
        var written = new ArrayList<Told>();
        for (Entry entry : and(strong(TODAY), birth(TODAY, SECOND))) {
            written.add(new Told("entry " + written.size(), entry));
        }
        String mistake = written.getLast().name();
        written.add(new Told("taken back", new Entry.TakenBack(TODAY, mistake, Optional.empty())));
        assertEquals(strong(TODAY), Journal.standing(written).entries());
        assertTrue(Facts.of(GUIDE, Journal.standing(written), TODAY)
                .latest("neuraxial")
                .isPresent());
    }

    @Test
    void a_check_in_for_a_day_before_the_birth_says_nothing_of_the_days_since() {
        Facts facts = recovery(List.of(
                        birth(TODAY, FIRST), birth(TODAY, SECOND), said(TODAY.minusDays(5), "pain_average", "1")))
                .facts();
        assertTrue(facts.latest("pain_average").isEmpty());
    }

    @Test
    void seen_from_a_day_before_it_was_told_of_there_is_one_birth() {
        var journal = new Journal(and(strong(TODAY.minusDays(10)), birth(TODAY, SECOND)));
        assertTrue(Recovery.on(GUIDE, journal, TODAY.minusDays(1))
                .facts()
                .latest("neuraxial")
                .isPresent());
    }
}
