package care.plumbline.core.journal;

import java.time.LocalDate;

/// Which days a journal can speak of: 1900 to 2100.
///
/// Arithmetic with any two of them stays small, so one slip of a key, or a clock that was wrong for an hour, can
/// never keep her journal from opening.
public final class PossibleDay {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private PossibleDay() {}

    public static boolean is(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /// Refuses a day that cannot have been, or that is still to come.
    ///
    /// @param item what the refusal names
    /// @throws AnswerRefused when it is before [#FIRST], after [#LAST] or after today
    public static void check(String item, LocalDate day, LocalDate today) throws AnswerRefused {
        if (day.isBefore(FIRST)) {
            throw new AnswerRefused(item, new Expected.NotBefore(FIRST), day.toString());
        }
        if (day.isAfter(today) || day.isAfter(LAST)) {
            throw new AnswerRefused(item, new Expected.NotAfter(today.isAfter(LAST) ? LAST : today), day.toString());
        }
    }
}
