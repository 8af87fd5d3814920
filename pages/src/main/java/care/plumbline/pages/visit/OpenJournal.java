package care.plumbline.pages.visit;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Told;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import care.plumbline.journal.text.Contents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Her journal as it was read, and what was last worked out from it: the next page of the same day need not
/// work it out again. Thread-safe.
///
/// Nothing here is a truth of its own. When an entry comes, another one takes its place.
public final class OpenJournal {

    private final Guide guide;
    private final Contents contents;
    private volatile @Nullable Day day;
    private volatile @Nullable Facts facts;

    public OpenJournal(Guide guide, Contents contents) {
        this.guide = guide;
        this.contents = contents;
    }

    /// What follows from a journal on one day: the same recovery, minutes and place always give the same session.
    private record Day(Recovery recovery, Map<Wish, Session> sessions) {

        private record Wish(Minutes minutes, Setting setting) {}

        static Day of(Guide guide, Journal journal, LocalDate today) {
            return new Day(Recovery.on(guide, journal, today), new ConcurrentHashMap<>());
        }

        Session session(Minutes minutes, Setting setting) {
            return sessions.computeIfAbsent(
                    new Wish(minutes, setting), wish -> recovery.session(wish.minutes(), wish.setting()));
        }
    }

    public Contents contents() {
        return contents;
    }

    /// All that was ever written, taken back or not.
    public List<Told> told() {
        return contents.told();
    }

    /// What she said and did and did not take back.
    public Journal journal() {
        return contents.journal();
    }

    /// What is known of her on a day: the beginning of [#recovery], in a tenth of the time.
    public Facts facts(LocalDate today) {
        Day worked = day;
        Facts known = worked == null ? facts : worked.recovery().facts();
        if (known == null || !known.today().equals(today)) {
            known = Facts.of(guide, journal(), today);
            facts = known;
        }
        return known;
    }

    /// What follows from it on a day.
    public Recovery recovery(LocalDate today) {
        return on(today).recovery();
    }

    /// What the safety screen says on a day: the beginning of [#recovery], for who needs no plan.
    public Safety safety(LocalDate today) {
        Day worked = day;
        return worked != null && worked.recovery().facts().today().equals(today)
                ? worked.recovery().safety()
                : Recovery.safety(facts(today));
    }

    /// The session that fits on a day.
    public Session session(LocalDate today, Minutes minutes, Setting setting) {
        return on(today).session(minutes, setting);
    }

    private Day on(LocalDate today) {
        Day known = day;
        if (known == null || !known.recovery().facts().today().equals(today)) {
            known = Day.of(guide, journal(), today);
            day = known;
        }
        return known;
    }
}
