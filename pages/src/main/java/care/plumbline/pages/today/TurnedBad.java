package care.plumbline.pages.today;

import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import java.util.List;

/// Whether today is a bad day, and since when.
final class TurnedBad {

    private static final List<String> SAYS_SO = List.of(Handle.BAD_DAY.id(), Handle.BACK_TODAY.id());

    private TurnedBad() {}

    /// Whether today is one, from whatever she said that the guide takes for it.
    static boolean today(Recovery recovery) {
        return recovery.plan()
                .day()
                .isSmallFor(recovery.facts().guide().checkIn().badDay().day());
    }

    /// Whether she said so only after she had begun a session: that one is of a day that was better.
    static boolean after(Entry.Began began, Recovery recovery) {
        List<Entry> entries = recovery.journal().entries();
        return today(recovery)
                && entries.subList(entries.lastIndexOf(began), entries.size()).stream()
                        .anyMatch(entry -> entry instanceof Entry.Answered(var _, String question, var _)
                                && SAYS_SO.contains(question));
    }
}
