package care.plumbline.pages.reply;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked where a form showed another day than today.
final class OldForm {

    private static final String DAY = "day";

    private OldForm() {}

    static Reply of(Visit visit, LocalDate shown) {
        var form = new OldFormPage(
                visit.path(),
                Dates.in(visit.words()).weekday(shown),
                visit.day().toString(),
                SentField.all(visit.form()).stream()
                        .filter(field -> !field.name().equals(DAY))
                        .toList());
        return new Reply.Shown(Reply.Status.WRONG, JteoldformGenerated::render, form, Title.PLUMBLINE, Tab.NONE, "");
    }

    /// The day a form showed, where it says one.
    static Optional<LocalDate> shown(Form form) throws Refused {
        Optional<String> text = form.one(DAY);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException broken) {
            throw Refused.notOurs(DAY);
        }
    }
}
