package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.rule.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A generated year: a woman answers all anew each month, and what she answered before stays in her journal.
///
/// `-Dwomen=100000` lives that many years, `-Dfirst=50000` begins at that woman; the build lives fewer.
class YearTest {

    private static final int WOMEN = Integer.getInteger("women", 150);
    private static final long FIRST = Long.getLong("first", 0);
    private static final int MONTHS = 12;
    private static final int MONTH = 30;

    @Test
    void over_a_year_nothing_is_offered_that_a_restriction_forbids() {
        int sessions = 0;
        int trainings = 0;
        for (long seed = FIRST; seed < FIRST + WOMEN; seed++) {
            var entries = new ArrayList<Entry>();
            for (int month = 0; month < MONTHS; month++) {
                LocalDate day = Women.TODAY.plusDays((long) MONTH * month);
                entries.addAll(answers(seed * MONTHS + month, month));
                Recovery recovery = Recovery.on(Someone.GUIDE, new Journal(entries), day);
                String woman = "woman " + seed + ", month " + month + ", ";
                if (recovery.session(new Minutes(25), Setting.ANY) instanceof Session.Chosen session) {
                    for (Session.Item item : session.items()) {
                        isAllowed(recovery, item.movement(), woman);
                    }
                    sessions++;
                }
                if (recovery.plan().training().isPresent()) {
                    for (Movement movement : recovery.plan().training().get().movements()) {
                        isAllowed(recovery, movement, woman);
                    }
                    trainings++;
                }
            }
        }
        System.out.printf(
                "%d women from %d on: %d sessions and %d trainings of a year, nothing in them forbidden%n",
                WOMEN, FIRST, sessions, trainings);
        assertTrue(sessions > WOMEN && trainings > WOMEN / 2, sessions + " sessions, " + trainings + " trainings");
    }

    /// Worked out anew from the guide: what holds, without what a clinician may have cleared.
    private static void isAllowed(Recovery recovery, Movement movement, String woman) {
        assertFalse(recovery.plan().named().bars(movement), () -> woman + movement.id() + " was barred by name");
        for (Restriction restriction : Someone.GUIDE.restrictions()) {
            Truth holds = recovery.facts().test(restriction.when());
            if (holds.isYes() || holds.isUnknown() && restriction.holdsIfUnknown()) {
                var forbids = new LinkedHashSet<>(restriction.forbids());
                if (holds.isYes()
                        && (recovery.facts().latest("clinician_cleared").isPresent()
                                || recovery.plan().named().picks(movement))) {
                    restriction.liftedBy().values().forEach(forbids::removeAll);
                }
                assertTrue(
                        Collections.disjoint(forbids, movement.loads()),
                        () -> woman + movement.id() + " against " + restriction.id());
            }
        }
    }

    /// What she answers in a month; she gives birth once.
    private static List<Entry> answers(long seed, int month) {
        var answers = new ArrayList<Entry>();
        for (Entry entry : Women.generated(Someone.GUIDE, seed).entries()) {
            switch (entry) {
                case Entry.Answered answered
                when month == 0 || !answered.question().equals("birth_date") ->
                    answers.add(new Entry.Answered(
                            answered.on().plusDays((long) MONTH * month), answered.question(), answered.answer()));
                case Entry.Practised practised ->
                    answers.add(
                            new Entry.Practised(practised.on().plusDays((long) MONTH * month), practised.movements()));
                case Entry.Answered _,
                        Entry.Trained _,
                        Entry.DidElse _,
                        Entry.Watched _,
                        Entry.Began _,
                        Entry.Moved _,
                        Entry.Late _,
                        Entry.Paused _ -> {}
                case Entry.Ended _, Entry.TakenBack _, Entry.Seen _, Entry.Unrecognised _ -> {}
            }
        }
        return answers;
    }

    @Test
    void every_movement_is_reached_by_some_woman() {
        Set<Id> left = new LinkedHashSet<>(Someone.GUIDE.movements().keySet());
        for (long seed = 0; seed < 12_000 && !left.isEmpty(); seed++) {
            Journal journal =
                    seed % 2 == 0 ? Women.generated(Someone.GUIDE, seed) : StrongWomen.generated(Someone.GUIDE, seed);
            Recovery recovery = Recovery.on(Someone.GUIDE, journal, Women.TODAY);
            recovery.plan().training().ifPresent(hers -> hers.movements().forEach(one -> left.remove(one.id())));
            // A habit of hers names the movement in which it is learned.
            recovery.plan().habits().stream()
                    .flatMap(fit -> fit.habit().moves().stream())
                    .filter(id ->
                            recovery.plan().open().anyMatch(one -> one.id().equals(id)))
                    .forEach(left::remove);
            // What comes with its moment or outdoors is hers as soon as nothing stands against it.
            recovery.plan()
                    .open()
                    .filter(one -> one.phase() == Phase.DAILY || one.phase() == Phase.OUTDOORS)
                    .forEach(one -> left.remove(one.id()));
            // She may sit, stand or lie, and have eight minutes or 25.
            for (Setting setting : Setting.values()) {
                for (int minutes : new int[] {8, 25}) {
                    boolean mayHold = recovery.plan()
                            .open()
                            .anyMatch(one -> left.contains(one.id()) && setting.allows(one.positions()));
                    if (mayHold && recovery.session(new Minutes(minutes), setting) instanceof Session.Chosen session) {
                        session.items()
                                .forEach(item -> left.remove(item.movement().id()));
                    }
                }
            }
        }
        assertTrue(left.isEmpty(), () -> "nobody is ever given " + left);
    }
}
