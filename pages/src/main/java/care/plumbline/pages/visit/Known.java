package care.plumbline.pages.visit;

import care.plumbline.core.facts.Births;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Told;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What her home knows of her on the day of a visit: her journal, and what follows from it. While nothing is
/// kept, that is what follows from an empty one.
///
/// Each answer is of the journal as it is when it is asked for.
///
/// @param today the day the visit speaks of ([Asked#today])
public record Known(Guide guide, Home home, LocalDate today) {

    private static final Journal NOTHING = new Journal(List.of());

    /// Whether anything is kept.
    boolean isKept() {
        return home.journal().isPresent();
    }

    /// What she said and did since the latest birth, and what stays hers.
    Journal journal() {
        return Births.latest(guide, home.journal().map(OpenJournal::journal).orElse(NOTHING), today);
    }

    /// The names under which entries of a kind were written, in the order of [#journal].
    public List<UUID> names(Class<? extends Entry> kind) {
        var names = new IdentityHashMap<Entry, UUID>();
        Told.standing(told()).forEach(told -> names.put(told.entry(), UUID.fromString(told.name())));
        return journal().entries().stream()
                .filter(kind::isInstance)
                .flatMap(entry -> Optional.ofNullable(names.get(entry)).stream())
                .toList();
    }

    /// All that was ever written, taken back or not, whatever birth it belongs to.
    public List<Told> told() {
        return home.journal().map(OpenJournal::told).orElse(List.of());
    }

    Recovery recovery() {
        return home.journal().map(open -> open.recovery(today)).orElseGet(() -> Recovery.on(guide, NOTHING, today));
    }

    /// The beginning of [#recovery], for who needs no more.
    Facts facts() {
        return home.journal().map(open -> open.facts(today)).orElseGet(() -> Facts.of(guide, NOTHING, today));
    }

    /// What the safety screen says: the beginning of [#recovery], for who needs no plan.
    public Safety safety() {
        return home.journal()
                .map(open -> open.safety(today))
                .orElseGet(() -> recovery().safety());
    }

    /// The session that fits her.
    public Session session(Minutes minutes, Setting setting) {
        return home.journal()
                .map(open -> open.session(today, minutes, setting))
                .orElseGet(() -> recovery().session(minutes, setting));
    }

    /// What would follow if she also said this. Nothing is kept.
    public Recovery recoveryWith(List<Entry> more) {
        var entries = new ArrayList<>(journal().entries());
        entries.addAll(more);
        return Recovery.on(guide, new Journal(entries), today);
    }
}
