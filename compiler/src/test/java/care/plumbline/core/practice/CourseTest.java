package care.plumbline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Went;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.testing.Any;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// How a session stands after all that was written of it.
class CourseTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate TODAY = Women.TODAY;
    private static final Id BREATHE = new Id("rib-breathing");
    private static final Id BRIDGE = new Id("bridge");
    private static final Id CLAM = new Id("clam");
    private static final Id MARCH = new Id("bridge-march");
    private static final Entry BEGAN =
            new Entry.Began(TODAY, Seconds.ofMinutes(8), "any", List.of(BREATHE, BRIDGE, CLAM));

    private static Entry moved(int place, Id movement, Went went) {
        return new Entry.Moved(TODAY, place, movement, went);
    }

    private static Course course(Entry... entries) {
        return Course.of(Journal.of(entries), TODAY).orElseThrow();
    }

    @Test
    void who_began_none_has_none() {
        assertEquals(Optional.empty(), Course.of(Journal.of(), TODAY));
        assertEquals(Optional.empty(), Course.of(Journal.of(moved(0, CLAM, new Went.Done())), TODAY));
    }

    @Test
    void a_session_begins_at_its_first_movement() {
        Course course = course(BEGAN);
        assertEquals(0, course.place());
        assertEquals(List.of(BREATHE, BRIDGE, CLAM), course.movements());
        assertTrue(course.canGoOn(TODAY));
    }

    @Test
    void done_hurt_and_skipped_lead_on_and_the_last_leads_through() {
        Course course = course(
                BEGAN,
                moved(0, BREATHE, new Went.Done()),
                moved(1, BRIDGE, new Went.Hurt()),
                moved(2, CLAM, new Went.Skipped()));
        assertEquals(3, course.place());
        assertEquals(List.of(BREATHE), course.done());
        assertEquals(Map.of(0, new Went.Done(), 1, new Went.Hurt(), 2, new Went.Skipped()), course.behind());
        assertFalse(course.canGoOn(TODAY));
        assertInstanceOf(Course.Here.Through.class, course.here(plan(Women.safe(GUIDE))));
    }

    @Test
    void what_is_taken_instead_stands_in_the_place_and_counts_as_done() {
        Course before = course(
                BEGAN, moved(0, BREATHE, new Went.Done()), moved(1, BRIDGE, new Went.TooEasy(Optional.of(MARCH))));
        assertEquals(1, before.place());
        assertEquals(List.of(BREATHE, MARCH, CLAM), before.movements());
        Course after = course(
                BEGAN,
                moved(0, BREATHE, new Went.Done()),
                moved(1, BRIDGE, new Went.TooEasy(Optional.of(MARCH))),
                moved(1, MARCH, new Went.Done()));
        assertEquals(List.of(BREATHE, MARCH), after.done());
    }

    @Test
    void the_same_in_another_way_keeps_its_place() {
        Course course = course(BEGAN, moved(0, BREATHE, new Went.TooHard(Optional.empty())));
        assertEquals(0, course.place());
        assertEquals(BREATHE, course.movements().getFirst());
    }

    @Test
    void what_hurt_may_be_tried_in_an_easier_way_before_anything_else() {
        Entry hurt = moved(0, BRIDGE, new Went.Hurt());
        Entry began = new Entry.Began(TODAY, Seconds.ofMinutes(8), "any", List.of(BRIDGE, CLAM));
        Entry easier = moved(0, BRIDGE, new Went.TooHard(Optional.of(BREATHE)));
        Course course = course(began, hurt, easier);
        assertEquals(0, course.place());
        assertEquals(List.of(BREATHE, CLAM), course.movements());
        assertEquals(Map.of(), course.behind());
        assertEquals(
                2, course(began, hurt, moved(1, CLAM, new Went.Done()), easier).place());
        assertEquals(
                1,
                course(began, hurt, moved(0, BRIDGE, new Went.TooEasy(Optional.of(MARCH))))
                        .place());
        assertEquals(
                1,
                course(began, hurt, new Entry.Ended(TODAY, Ending.PAIN), easier).place());
    }

    @Test
    void a_pause_keeps_the_breath_until_she_moves_on() {
        Entry paused = new Entry.Paused(TODAY, 1, new Seconds(35));
        Course course = course(BEGAN, moved(0, BREATHE, new Went.Done()), paused);
        assertEquals(1, course.place());
        assertEquals(new Seconds(35), course.into());
        assertEquals(
                new Seconds(0),
                course(BEGAN, moved(0, BREATHE, new Went.Done()), paused, moved(1, BRIDGE, new Went.Done()))
                        .into());
        assertEquals(
                new Seconds(0),
                course(
                                BEGAN,
                                moved(0, BREATHE, new Went.Done()),
                                paused,
                                moved(1, BRIDGE, new Went.TooHard(Optional.empty())))
                        .into());
    }

    @Test
    void it_waits_until_the_end_of_the_next_day() {
        Course course = course(BEGAN, new Entry.Paused(TODAY, 0, new Seconds(35)));
        assertTrue(course.canGoOn(TODAY));
        assertTrue(course.canGoOn(TODAY.plusDays(1)));
        assertFalse(course.canGoOn(TODAY.plusDays(2)));
    }

    @Test
    void once_ended_it_is_over_and_says_how() {
        Course course = course(BEGAN, new Entry.Ended(TODAY, Ending.PAIN), new Entry.Ended(TODAY, Ending.FINISHED));
        assertEquals(Optional.of(Ending.PAIN), course.ended());
        assertFalse(course.canGoOn(TODAY));
    }

    @Test
    void a_new_session_ends_the_one_before() {
        Course course = course(BEGAN, moved(0, BREATHE, new Went.Done()), BEGAN);
        assertEquals(0, course.place());
        assertEquals(List.of(), course.done());
    }

    @Test
    void what_comes_twice_or_late_changes_nothing() {
        Entry swap = moved(0, BREATHE, new Went.TooEasy(Optional.of(MARCH)));
        Entry done = moved(0, MARCH, new Went.Done());
        Course once = course(BEGAN, swap, done);
        assertEquals(once, course(BEGAN, swap, swap, done, done, swap));
        assertEquals(once, course(BEGAN, swap, done, new Entry.Paused(TODAY, 0, new Seconds(9))));
        assertEquals(once, course(BEGAN, swap, done, moved(9, CLAM, new Went.Done())));
    }

    @Test
    void days_to_come_do_not_count() {
        Journal journal = Journal.of(BEGAN, moved(0, BREATHE, new Went.Done()));
        assertEquals(Optional.empty(), Course.of(journal, TODAY.minusDays(1)));
    }

    private static Plan plan(Map<String, String> answers) {
        return Recovery.on(GUIDE, Women.journal(GUIDE, answers), TODAY).plan();
    }

    @Test
    void what_she_said_meanwhile_shuts_what_was_shown() {
        Map<String, String> answers = Women.safe(GUIDE);
        answers.put("days_since_birth", "120");
        assertEquals(new Course.Here.At(GUIDE.movement(BREATHE)), course(BEGAN).here(plan(answers)));
        answers.put("fever", "yes");
        var shut = assertInstanceOf(Course.Here.Shut.class, course(BEGAN).here(plan(answers)));
        assertEquals(BREATHE, shut.verdict().movement().id());
        assertFalse(shut.verdict().isOpen());
    }

    @Test
    void what_the_guide_has_lost_is_named() {
        Course course = course(new Entry.Began(TODAY, new Seconds(60), "any", List.of(new Id("somersault"))));
        assertEquals(new Course.Here.Gone(new Id("somersault")), course.here(plan(Women.safe(GUIDE))));
    }

    /// Whatever is written in whatever order: the place is in the session, and nothing that is behind her comes
    /// back but what hurt, in an easier way.
    @Test
    void the_place_never_goes_back() {
        Any.tries(300, any -> {
            long seed = any.number();
            var random = new Random(seed);
            List<Id> some = List.of(BREATHE, BRIDGE, CLAM, MARCH);
            var entries = new ArrayList<Entry>(List.of(BEGAN));
            int place = 0;
            for (int i = 0; i < 25; i++) {
                Id movement = some.get(random.nextInt(some.size()));
                Went went = List.of(
                                new Went.Done(),
                                new Went.Hurt(),
                                new Went.Skipped(),
                                new Went.TooHard(Optional.of(movement)),
                                new Went.TooEasy(Optional.empty()))
                        .get(random.nextInt(5));
                entries.add(
                        random.nextInt(4) == 0
                                ? new Entry.Paused(TODAY, random.nextInt(5), new Seconds(random.nextInt(90)))
                                : moved(random.nextInt(5), some.get(random.nextInt(some.size())), went));
                Course course = Course.of(new Journal(entries), TODAY).orElseThrow();
                boolean easier = entries.getLast() instanceof Entry.Moved(var _, var _, var _, Went.TooHard _);
                assertTrue(course.place() >= (easier ? place - 1 : place) && course.place() <= 3);
                assertEquals(3, course.movements().size());
                assertTrue(course.behind().keySet().stream().allMatch(behind -> behind < course.place()));
                place = course.place();
            }
        });
    }
}
