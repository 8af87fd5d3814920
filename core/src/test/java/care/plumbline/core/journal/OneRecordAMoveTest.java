package care.plumbline.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.testing.Any;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// One record a move, whatever windows and taps did, and how late it came.
class OneRecordAMoveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Id> MOVES =
            IntStream.range(0, 4).mapToObj(i -> new Id("move-" + i)).toList();

    private static Told began(int session) {
        return new Told("session-" + session, new Entry.Began(DAY, Seconds.ofMinutes(8), "any", MOVES));
    }

    private static Entry.Moved moved(int place, Went went) {
        return new Entry.Moved(DAY, place, MOVES.get(place), went);
    }

    private static Entry.Late late(int session, int place) {
        return new Entry.Late(DAY, "session-" + session, place, MOVES.get(place));
    }

    private static List<Entry> standing(Entry... entries) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < entries.length; i++) {
            told.add(new Told("entry-" + i, entries[i]));
        }
        told.addFirst(began(0));
        return Journal.standing(told).entries();
    }

    @Test
    void a_place_that_is_behind_her_stays_as_it_was_said_first() {
        assertEquals(
                List.of(began(0).entry(), moved(0, new Went.Done())),
                standing(moved(0, new Went.Done()), moved(0, new Went.Skipped()), moved(0, new Went.Done())));
        assertEquals(
                List.of(began(0).entry(), moved(0, new Went.Hurt())),
                standing(moved(0, new Went.Hurt()), moved(0, new Went.Done())),
                "that it hurt is never hidden");
    }

    @Test
    void what_hurt_and_was_tried_in_an_easier_way_may_be_done() {
        List<Entry> entries = List.of(
                moved(0, new Went.Hurt()), moved(0, new Went.TooHard(Optional.empty())), moved(0, new Went.Done()));
        assertEquals(entries, standing(entries.toArray(Entry[]::new)).subList(1, 4));
    }

    @Test
    void what_came_late_stands_in_its_own_session() {
        var told = List.of(began(0), began(1), new Told("late", late(0, 2)));
        assertEquals(
                List.of(began(0).entry(), moved(2, new Went.Done()), began(1).entry()),
                Journal.standing(told).entries());
    }

    @Test
    void of_a_session_she_took_back_nothing_is_told() {
        var told = List.of(
                began(0),
                began(1),
                new Told("late", late(0, 2)),
                new Told("back", new Entry.TakenBack(DAY, "session-0", Optional.empty())));
        assertEquals(List.of(began(1).entry()), Journal.standing(told).entries());
    }

    /// Any number of windows, each telling any place of any session so far in any order, in time or late, any
    /// of it twice: what was done at a place is there once, in its session, and never as an outing.
    @Test
    void whatever_windows_and_taps_do_a_move_is_done_once_in_its_session() {
        Any.tries(1000, any -> {
            var told = new ArrayList<Told>();
            Set<String> done = new LinkedHashSet<>();
            int session = -1;
            int taps = any.whole(1, 40);
            for (int i = 0; i < taps; i++) {
                if (session < 0 || any.whole(0, 9) == 0) {
                    told.add(began(++session));
                }
                int which = any.whole(0, session);
                int place = any.whole(0, MOVES.size() - 1);
                Entry entry = which == session ? moved(place, new Went.Done()) : late(which, place);
                done.add(which + " " + place);
                for (int times = any.whole(1, 3); times > 0; times--) {
                    told.add(new Told("tap-" + told.size(), entry));
                }
            }
            var found = new ArrayList<String>();
            int at = -1;
            Journal journal = Journal.standing(told);
            for (Entry entry : journal.entries()) {
                if (entry instanceof Entry.Began) {
                    at++;
                }
                assertTrue(entry instanceof Entry.Began || entry instanceof Entry.Moved, entry.toString());
                if (entry instanceof Entry.Moved(var _, int place, var _, var _)) {
                    found.add(at + " " + place);
                }
            }
            assertEquals(done, new LinkedHashSet<>(found));
            assertEquals(done.size(), found.size(), "each once");
            assertEquals(done.size(), journal.practised().count());
            assertEquals(journal.entries(), Journal.standing(again(journal)).entries(), "read again it is the same");
        });
    }

    private static List<Told> again(Journal journal) {
        var told = new ArrayList<Told>();
        int session = 0;
        for (Entry entry : journal.entries()) {
            told.add(new Told(entry instanceof Entry.Began ? "session-" + session++ : "again-" + told.size(), entry));
        }
        return told;
    }
}
