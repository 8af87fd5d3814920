package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a session is like: its order, its reasons, its lengths, and when there is none.
class SessionTest {

    private static Session.Chosen chosen(Recovery recovery, int minutes, Setting setting) {
        return assertInstanceOf(Session.Chosen.class, recovery.session(new Minutes(minutes), setting));
    }

    private static List<Id> ids(Session.Chosen session) {
        return session.items().stream().map(item -> item.movement().id()).toList();
    }

    @Test
    void while_someone_must_look_first_there_is_no_session_and_it_says_why() {
        Recovery recovery = Someone.who("fever=yes");
        var withheld = assertInstanceOf(Session.Withheld.class, recovery.session(new Minutes(8), Setting.ANY));
        assertSame(recovery.safety(), withheld.safety());
        // The line that names a fever stands before its question: while neither is answered, nobody knows.
        assertInstanceOf(Session.Withheld.class, Someone.who("-fever -ill").session(new Minutes(8), Setting.ANY));
    }

    @Test
    void while_all_must_be_gentle_the_session_is_of_the_first_stage() {
        assertTrue(chosen(Someone.who("stool_leak=yes"), 8, Setting.ANY).items().stream()
                .allMatch(item -> item.movement().stage() == 0));
    }

    @Test
    void what_belongs_to_the_baby_or_the_car_is_in_no_session_before_she_says_it_is_there() {
        Set<String> presumed = Set.copyOf(Someone.GUIDE.ranking().firstPage().presumed());
        assertFalse(presumed.contains("cot") || presumed.contains("car-seat"), presumed.toString());
        int looked = 0;
        for (long seed = 0; seed < 400; seed++) {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            Set<String> there = recovery.facts().several(Handle.AT_HAND).orElse(presumed);
            for (int minutes : List.of(2, 8)) {
                if (recovery.session(new Minutes(minutes), Setting.ANY) instanceof Session.Chosen session) {
                    assertTrue(
                            session.items().stream()
                                    .allMatch(item ->
                                            there.containsAll(item.movement().needs())),
                            () -> ids(session) + " with " + there);
                    looked++;
                }
            }
        }
        assertTrue(looked > 200, looked + " sessions");
    }

    @Test
    void where_nothing_fits_it_says_so() {
        // The guide has something for everyone and every position; another guide need not.
        Recovery recovery = Someone.who("");
        Plan plan = recovery.plan();
        var withoutMovements = new Plan(
                plan.choosing(),
                plan.patterns(),
                plan.places(),
                plan.standing(),
                plan.day(),
                Map.of(),
                plan.training(),
                plan.remedies(),
                plan.habits(),
                plan.ladder(),
                plan.surroundings(),
                plan.named());
        assertEquals(
                new Session.NothingFits(new Minutes(1), Setting.STANDING),
                new Recovery(
                                recovery.facts(),
                                recovery.journal(),
                                recovery.safety(),
                                recovery.causes(),
                                withoutMovements)
                        .session(new Minutes(1), Setting.STANDING));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void a_session_keeps_to_her_position(Setting setting) {
        if (Someone.who("baby_with_you=home").session(new Minutes(15), setting) instanceof Session.Chosen session) {
            assertEquals(setting, session.setting());
            assertTrue(session.items().stream()
                    .allMatch(item -> setting.allows(item.movement().positions())));
            assertTrue(session.items().stream()
                    .noneMatch(item -> item.movement().phase() == Phase.OUTDOORS
                            || item.movement().phase() == Phase.DAILY));
            assertEquals(setting.name().toLowerCase(Locale.ROOT), setting.code());
        } else {
            assertEquals(Setting.HOLDING, setting);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ANY, LYING_BACK, true", "ANY, HANDS_KNEES, true", "ANY, KNEELING, true", "ANY, HOLDING_BABY, true",
                "ANY, WALKING, true",
        "LYING, LYING_SIDE, true", "LYING, LYING_FRONT, true", "LYING, HANDS_KNEES, false", "SEATED, SEATED, true",
                "SEATED, STANDING, false",
        "STANDING, STANDING, true", "STANDING, WALKING, false", "HOLDING, HOLDING_BABY, true", "HOLDING, SEATED, false",
    })
    void a_position_allows(Setting setting, Posture posture, boolean allowed) {
        assertEquals(allowed, setting.allows(Set.of(posture)));
    }

    @Test
    void a_position_is_known_by_its_code() {
        for (Setting setting : Setting.values()) {
            assertEquals(Optional.of(setting), Setting.of(setting.code()));
        }
        assertEquals(Optional.empty(), Setting.of("floating"));
    }

    @Test
    void a_small_day_makes_it_shorter_and_says_so() {
        Session.Chosen session = chosen(Someone.who("sleep_hours=3"), 15, Setting.ANY);
        assertEquals(15, session.asked().count());
        assertEquals(5, session.planned().count());
        assertTrue(session.takes().count() <= 300);
        assertEquals(
                List.of("little-sleep"),
                session.day().small().stream().map(day -> day.id().value()).toList());
        assertTrue(session.items().stream().allMatch(item -> item.movement().stage() <= 1));
    }

    @Test
    void a_longer_session_is_worth_more_and_uses_its_time() {
        Recovery recovery = Someone.who("");
        int last = 0;
        for (int minutes : List.of(2, 8, 15, 30)) {
            Session.Chosen session = chosen(recovery, minutes, Setting.ANY);
            int takes = session.takes().count();
            assertTrue(
                    takes > last && takes <= minutes * 60 && takes > minutes * 60 * 0.7,
                    minutes + " minutes: " + takes + " s");
            last = takes;
        }
    }

    private static boolean warmsUp(Movement movement) {
        return movement.phase().warmsUp();
    }

    /// Down is where a movement may be done lying, kneeling or on hands and knees.
    @Test
    void she_goes_down_once_and_up_once_and_warms_up_first_in_each_place() {
        int down = 0;
        for (long seed = 0; seed < 1500; seed++) {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            for (int minutes : List.of(8, 25)) {
                if (recovery.session(new Minutes(minutes), Setting.ANY) instanceof Session.Chosen session) {
                    int changes = 0;
                    boolean below = false;
                    for (Session.Item item : session.items()) {
                        changes += DownOnce.isDown(item.movement()) != below ? 1 : 0;
                        below = DownOnce.isDown(item.movement());
                    }
                    changes += below ? 1 : 0;
                    assertTrue(changes <= 2, seed + ": " + changes + " " + ids(session));
                    down += changes == 2 ? 1 : 0;
                    for (int i = 1; i < session.items().size(); i++) {
                        Movement before = session.items().get(i - 1).movement();
                        Movement after = session.items().get(i).movement();
                        assertTrue(
                                DownOnce.isDown(before) != DownOnce.isDown(after)
                                        || before.phase().compareTo(after.phase()) <= 0,
                                before.id() + " before " + after.id());
                    }
                }
            }
        }
        assertTrue(down > 500, down + " went down");
    }

    @Test
    void from_the_first_stage_on_warming_up_takes_a_quarter_at_most() {
        int met = 0;
        for (long seed = 0; seed < 1500; seed++) {
            Recovery recovery = Recovery.on(Someone.GUIDE, StrongWomen.generated(Someone.GUIDE, seed), Women.TODAY);
            int stage = recovery.plan()
                    .day()
                    .stageToday(recovery.plan().standing().stage().number());
            boolean gentle = recovery.safety().exercise() == DangerSign.Exercise.GENTLE;
            if (stage >= 1
                    && !gentle
                    && recovery.session(new Minutes(15), Setting.ANY) instanceof Session.Chosen session
                    && session.planned().count() >= 8) {
                int seconds = session.items().stream()
                        .filter(item -> warmsUp(item.movement()))
                        .mapToInt(item -> item.takes().count())
                        .sum();
                assertTrue(4 * seconds <= session.planned().seconds().count(), seed + ": " + seconds);
                met++;
            }
        }
        assertTrue(met > 100, met + " met");
    }

    @Test
    void every_movement_says_which_fitting_causes_it_serves_the_most_served_first() {
        LongStream.range(0, 300).forEach(seed -> {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            if (recovery.session(new Minutes(8), Setting.ANY) instanceof Session.Chosen session) {
                session.items().forEach(item -> {
                    List<Id> fitting = recovery.causes().ranked().stream()
                            // What is only for a kind of pain was chosen for that.
                            .filter(one -> one.fit().isClear()
                                    && item.movement().onlyFor().isEmpty()
                                    && item.movement()
                                            .aims()
                                            .containsKey(one.cause().id()))
                            .map(one -> one.cause().id())
                            .sorted()
                            .toList();
                    assertEquals(
                            fitting,
                            item.serves().stream()
                                    .map(one -> one.cause().id())
                                    .sorted()
                                    .toList());
                    double above = Double.MAX_VALUE;
                    for (Contribution one : item.serves()) {
                        double does = one.score().points()
                                * item.movement()
                                        .aims()
                                        .getOrDefault(one.cause().id(), 0);
                        assertTrue(does <= above);
                        above = does;
                    }
                });
            }
        });
    }

    @Test
    void a_session_holds_at_most_one_lifting_skill_and_some_hold_one() {
        long withSkill = LongStream.range(0, 600)
                .mapToObj(seed -> Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY))
                .map(recovery -> recovery.session(new Minutes(15), Setting.ANY))
                .filter(session -> session instanceof Session.Chosen chosen && skills(chosen) == 1)
                .count();
        assertTrue(withSkill > 20, withSkill + " with a skill");
    }

    private static long skills(Session.Chosen session) {
        long skills = session.items().stream()
                .filter(item -> item.movement().phase() == Phase.SKILL)
                .count();
        assertTrue(skills <= 1);
        return skills;
    }

    @Test
    void with_a_sore_pelvis_the_session_serves_it_and_both_legs_come_before_one() {
        String sore = "pain_zones=[pubic,pelvis-back] worse_with=[turning-in-bed,stairs,walking] leg_raise_heavy=";
        Recovery heavy = Someone.who(sore + "yes");
        Session.Chosen session = chosen(Someone.who(sore + "yes roll_pain=6"), 15, Setting.ANY);
        List<Id> forPelvis = session.items().stream()
                .filter(item -> !item.eases().isEmpty())
                .map(item -> item.movement().id())
                .toList();
        assertTrue(forPelvis.size() >= 3, forPelvis::toString);
        assertTrue(
                forPelvis.contains(new Id("adductor-squeeze")) || forPelvis.contains(new Id("hip-abduction-hold")),
                forPelvis::toString);
        assertTrue(session.items().stream()
                .filter(item -> item.movement().eases().containsKey(new Id("pelvic-girdle")))
                .allMatch(item -> item.eases().getFirst().pattern().id().equals(new Id("pelvic-girdle"))));
        assertFalse(isOpen(heavy, "bird-dog"));
        assertFalse(isOpen(Someone.who(sore + "no"), "bird-dog"), "the front of the pelvis still hurts");
        String quiet = sore.replace("pubic,", "");
        assertFalse(isOpen(Someone.who(quiet + "yes"), "bird-dog"), "a leg is heavy to lift");
        assertTrue(isOpen(Someone.who(quiet + "no"), "bird-dog"));
    }

    private static boolean isOpen(Recovery recovery, String movement) {
        return recovery.plan().open().anyMatch(one -> one.id().equals(new Id(movement)));
    }

    @Test
    void a_move_for_one_kind_of_pain_is_in_no_session_of_those_who_have_another() {
        LongStream.range(0, 300).forEach(seed -> {
            Recovery recovery = Recovery.on(Someone.GUIDE, Women.generated(Someone.GUIDE, seed), Women.TODAY);
            if (recovery.session(new Minutes(15), Setting.ANY) instanceof Session.Chosen session) {
                session.items()
                        .forEach(item -> assertTrue(
                                item.movement().onlyFor().isEmpty()
                                        || recovery.plan().named().picks(item.movement())
                                        || !item.eases().isEmpty(),
                                item.movement().id()::value));
            }
        });
    }

    @Test
    void what_hurt_is_in_no_session_of_that_day_and_the_next() {
        for (long seed = 0; seed < 100; seed++) {
            Journal journal = Women.generated(Someone.GUIDE, seed);
            if (Recovery.on(Someone.GUIDE, journal, Women.TODAY).session(new Minutes(8), Setting.ANY)
                    instanceof Session.Chosen usual) {
                Id hurt = usual.items().getFirst().movement().id();
                Journal after = journal.with(
                                new Entry.Began(Women.TODAY, new Seconds(480), Setting.ANY.code(), List.of(hurt)))
                        .with(new Entry.Moved(Women.TODAY, 0, hurt, new Went.Hurt()));
                assertFalse(holds(after, Women.TODAY, hurt), "woman " + seed + " has " + hurt + " again");
                assertFalse(holds(after, Women.TODAY.plusDays(1), hurt), "woman " + seed + " has it the next day");
            }
        }
    }

    private static boolean holds(Journal journal, LocalDate day, Id movement) {
        return Recovery.on(Someone.GUIDE, journal, day).session(new Minutes(8), Setting.ANY)
                        instanceof Session.Chosen chosen
                && chosen.items().stream().anyMatch(item -> item.movement().id().equals(movement));
    }

    @Test
    void a_session_is_fresh_against_yesterday() {
        Journal journal = Someone.journal("");
        Recovery before = Recovery.on(Someone.GUIDE, journal, Women.TODAY);
        List<Id> first = ids(chosen(before, 8, Setting.ANY));
        String[] done = first.stream().map(Id::value).toArray(String[]::new);
        Recovery after = Recovery.on(
                Someone.GUIDE, Someone.practised(Someone.practised(journal, 1, done), 2, done), Women.TODAY);
        List<Id> second = ids(chosen(after, 8, Setting.ANY));
        assertNotEquals(first, second);
        assertFalse(second.isEmpty());
    }

    @Test
    void a_movement_done_as_often_as_its_week_allows_makes_way() {
        Journal journal = Someone.journal("");
        Id often = ids(chosen(Recovery.on(Someone.GUIDE, journal, Women.TODAY), 8, Setting.ANY))
                .getFirst();
        for (int day = 2; day <= 6; day++) {
            journal = Someone.practised(
                    Someone.practised(Someone.practised(journal, day, often.value()), day, often.value()),
                    day,
                    often.value());
        }
        assertFalse(ids(chosen(Recovery.on(Someone.GUIDE, journal, Women.TODAY), 8, Setting.ANY))
                .contains(often));
    }
}
