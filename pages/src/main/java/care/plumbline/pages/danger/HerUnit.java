package care.plumbline.pages.danger;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.form.Came;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.Takes;
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

    /// What the form says of it; an empty field takes it back.
    public static Entry.Answered told(Visit visit) throws Refused {
        String unit = Handle.UNIT_NUMBER.id();
        String written = visit.form().one(unit).orElse("").strip();
        if (!written.isEmpty() && of(written).isEmpty()) {
            throw new Refused(unit, new Takes.NumberToCall(), Came.of(written));
        }
        return new Entry.Answered(visit.today(), unit, new Answer.Words(written));
    }

    /// The one she told, for this birth.
    public static Optional<HerUnit> of(Facts facts) {
        return facts.latest(Handle.UNIT_NUMBER.id())
                .map(Entry.Answered::answer)
                .flatMap(answer -> answer instanceof Answer.Words(String written) ? of(written) : Optional.empty());
    }
}
