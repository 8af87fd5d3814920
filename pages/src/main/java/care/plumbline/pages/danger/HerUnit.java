package care.plumbline.pages.danger;

import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.visit.Visit;
import java.util.Optional;

/// The number of her own unit, as she wrote it and as a phone dials it.
public record HerUnit(String number, String dial) {

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    /// A number as she wrote it; empty where no phone could call it (E.164 has 15 digits at most).
    public static Optional<HerUnit> of(String written) {
        String dial = written.replaceAll("[ ()./-]", "");
        String digits = dial.startsWith("+") ? dial.substring(1) : dial;
        boolean called = digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return called ? Optional.of(new HerUnit(written.strip(), dial)) : Optional.empty();
    }

    /// The one she keeps in her journal, for this birth.
    public static Optional<HerUnit> of(Visit visit) {
        if (!visit.hasJournal()) {
            return Optional.empty();
        }
        return visit.facts()
                .latest(Handle.UNIT_NUMBER.id())
                .map(Entry.Answered::answer)
                .flatMap(answer -> answer instanceof Answer.Words(String written) ? of(written) : Optional.empty());
    }
}
