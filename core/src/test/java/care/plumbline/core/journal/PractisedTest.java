package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What counts as practised: what she noted, and what she did in sessions, each once a session.
class PractisedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Id BRIDGE = new Id("bridge");
    private static final Id CLAM = new Id("clam");
    private static final Entry BEGAN = new Entry.Began(DAY, Seconds.ofMinutes(8), "any", List.of(BRIDGE, CLAM));

    private static Entry moved(int place, Id movement, Went went) {
        return new Entry.Moved(DAY, place, movement, went);
    }

    private static List<Id> practised(Entry... entries) {
        return Journal.of(entries)
                .practised()
                .map(Entry.Practised::movements)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void what_she_noted_herself_counts_as_ever() {
        assertEquals(
                List.of(CLAM, CLAM, BRIDGE),
                practised(new Entry.Practised(DAY, List.of(CLAM)), new Entry.Practised(DAY, List.of(CLAM, BRIDGE))));
    }

    @Test
    void what_she_did_in_a_session_counts_on_its_day_even_if_she_stopped_early() {
        Journal journal = Journal.of(
                BEGAN,
                moved(0, BRIDGE, new Went.Done()),
                new Entry.Paused(DAY, 1, new Seconds(20)),
                new Entry.Moved(DAY.plusDays(1), 1, CLAM, new Went.Done()),
                new Entry.Ended(DAY.plusDays(1), Ending.EARLY));
        assertEquals(
                List.of(new Entry.Practised(DAY, List.of(BRIDGE)), new Entry.Practised(DAY.plusDays(1), List.of(CLAM))),
                journal.practised().toList());
    }

    @Test
    void what_was_only_begun_shown_skipped_or_left_does_not_count() {
        assertEquals(
                List.of(),
                practised(
                        BEGAN,
                        moved(0, BRIDGE, new Went.TooHard(Optional.of(CLAM))),
                        moved(0, CLAM, new Went.TooEasy(Optional.empty())),
                        moved(0, CLAM, new Went.Hurt()),
                        moved(1, BRIDGE, new Went.Skipped()),
                        new Entry.Ended(DAY, Ending.PAIN)));
    }

    @Test
    void a_movement_sent_twice_counts_once_a_session_and_again_in_the_next() {
        Entry done = moved(0, BRIDGE, new Went.Done());
        assertEquals(List.of(BRIDGE), practised(BEGAN, done, done));
        assertEquals(List.of(BRIDGE, BRIDGE), practised(BEGAN, done, BEGAN, done));
    }

    @Test
    void the_movement_taken_instead_counts_and_not_the_one_it_was_taken_for() {
        Id march = new Id("bridge-march");
        assertEquals(
                List.of(march),
                practised(
                        BEGAN,
                        moved(0, BRIDGE, new Went.TooEasy(Optional.of(march))),
                        moved(0, march, new Went.Done())));
    }

    @Test
    void a_session_without_a_movement_and_a_place_before_the_first_cannot_be() {
        assertThrows(IllegalArgumentException.class, () -> new Entry.Began(DAY, new Seconds(60), "any", List.of()));
        assertThrows(IllegalArgumentException.class, () -> moved(-1, BRIDGE, new Went.Done()));
        assertThrows(IllegalArgumentException.class, () -> new Entry.Paused(DAY, -1, new Seconds(0)));
    }
}
