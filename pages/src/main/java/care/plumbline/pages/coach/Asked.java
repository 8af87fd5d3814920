package care.plumbline.pages.coach;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.Verdict;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.util.Optional;

/// What she wants looked at, as an address or a form says it.
final class Asked {

    private Asked() {}

    static Check check(Form form) throws Refused {
        try {
            return Check.of(form.need("c"));
        } catch (IllegalArgumentException none) {
            throw Refused.notOffered("c");
        }
    }

    /// The movement that is followed, where it is open to her.
    static Optional<Coaching.Follow> follow(Visit visit, Form form) {
        String tag = form.one("m").orElse("");
        return visit.guide().coaching().follows().stream()
                .filter(one -> Tag.of("movement", one.movement()).letters().equals(tag))
                .filter(one -> isOpen(visit, one.movement()))
                .findFirst();
    }

    static boolean isOpen(Visit visit, Id movement) {
        return visit.hasJournal()
                && Optional.ofNullable(visit.recovery().plan().verdicts().get(movement))
                        .filter(Verdict::isOpen)
                        .isPresent();
    }
}
