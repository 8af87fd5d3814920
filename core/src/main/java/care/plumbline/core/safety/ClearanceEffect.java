package care.plumbline.core.safety;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.rule.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a clinician's clearance does to a restriction that her own answers bring.
///
/// @param code what was cleared
/// @param loads what it would open again
public record ClearanceEffect(Restriction restriction, String code, Set<Id> loads, How how) {

    public enum How {
        /// It holds: these loads are open.
        OPENS,
        /// A clinician has said no to the very same thing, and a no counts more.
        OVERRULED,
        /// She spoke of the trouble again after the clearance, which therefore did not know of it.
        OLDER
    }

    public ClearanceEffect {
        loads = InOrder.set(loads);
    }

    /// Whether a clinician allowed this, and none forbade it.
    public static boolean isCleared(Facts facts, String code) {
        Set<String> restricted = codes(facts, Clinician.RESTRICTS);
        return codes(facts, Clinician.CLEARED).contains(code)
                && !restricted.contains(code)
                && !restricted.contains(Clinician.ALL);
    }

    /// What clearances do to the restrictions that would hold without them.
    public static List<ClearanceEffect> of(Facts facts) {
        return facts.guide().restrictions().stream()
                .filter(restriction -> facts.test(restriction.when()).isYes())
                .flatMap(restriction -> of(facts, restriction).stream())
                .toList();
    }

    static List<ClearanceEffect> of(Facts facts, Restriction restriction) {
        Set<String> cleared = codes(facts, Clinician.CLEARED);
        if (cleared.isEmpty() || restriction.liftedBy().isEmpty()) {
            return List.of();
        }
        var lifts = new ArrayList<ClearanceEffect>();
        restriction.liftedBy().forEach((code, loads) -> {
            if (cleared.contains(code)) {
                lifts.add(new ClearanceEffect(
                        restriction, code, loads, how(facts, restriction, code, Clinician.CLEARED)));
            }
        });
        return lifts;
    }

    /// The loads of a restriction that are open again.
    static Set<Id> opened(Facts facts, Restriction restriction) {
        var opened = new TreeSet<Id>();
        of(facts, restriction).stream()
                .filter(lift -> lift.how() == How.OPENS)
                .forEach(lift -> opened.addAll(lift.loads()));
        return opened;
    }

    /// The loads of a restriction that are open in a movement which her clinician picked by name: those that a
    /// clinician may open at all, as with a clearance.
    public static Set<Id> openedByName(Facts facts, Restriction restriction) {
        var opened = new TreeSet<Id>();
        restriction.liftedBy().forEach((code, loads) -> {
            if (how(facts, restriction, code, Clinician.PICKS) == How.OPENS) {
                opened.addAll(loads);
            }
        });
        return opened;
    }

    /// Whether she spoke of trouble a clinician may clear since one said yes, who therefore did not know of it.
    ///
    /// @param by the question under which a clinician said yes
    public static boolean isOlder(Facts facts, String by) {
        return facts.latest(by)
                .map(Entry.Answered::on)
                .filter(said -> facts.guide().restrictions().stream()
                        .filter(restriction -> !restriction.liftedBy().isEmpty())
                        .filter(restriction -> facts.test(restriction.when()).isYes())
                        .anyMatch(restriction -> lastSpokenOf(facts, restriction)
                                .filter(said::isBefore)
                                .isPresent()))
                .isPresent();
    }

    /// @param by the question under which a clinician said yes
    private static How how(Facts facts, Restriction restriction, String code, String by) {
        Set<String> restricted = codes(facts, Clinician.RESTRICTS);
        if (restricted.contains(code) || restricted.contains(Clinician.ALL)) {
            return How.OVERRULED;
        }
        LocalDate cleared = facts.latest(by).orElseThrow().on();
        return lastSpokenOf(facts, restriction).filter(cleared::isBefore).isPresent() ? How.OLDER : How.OPENS;
    }

    /// The last day she answered a question this restriction reads.
    private static Optional<LocalDate> lastSpokenOf(Facts facts, Restriction restriction) {
        List<String> names = restriction.when().facts().stream().map(Fact::name).toList();
        return facts.guide()
                .questions()
                .filter(question -> names.contains(question.factName()))
                .map(Question::id)
                .flatMap(id -> facts.latest(id).stream())
                .map(Entry.Answered::on)
                .max(LocalDate::compareTo);
    }

    /// What clinicians said last under a question, as they said it: also what a no or later trouble outranks.
    public static Set<String> codes(Facts facts, String question) {
        return facts.latest(question).map(Entry.Answered::answer).orElse(new Answer.Several(Set.of()))
                        instanceof Answer.Several(var codes)
                ? codes
                : Set.of();
    }
}
