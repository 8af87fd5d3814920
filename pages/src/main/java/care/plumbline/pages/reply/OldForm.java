package care.plumbline.pages.reply;

import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A form that showed another day than today: what she wrote is kept on the page, and she says whether it is
/// for today.
///
/// @param action where the form was sent
/// @param day the day it showed, in words
/// @param today in the way a form says it
public record OldForm(String action, String day, String today, List<Field> fields) {

    static final String DAY = "day";

    public OldForm {
        fields = List.copyOf(fields);
    }

    /// One value as it was sent.
    public record Field(String name, String value) {}

    public static Reply of(Visit visit, LocalDate shown) {
        List<Field> fields = sent(visit.form()).stream()
                .filter(field -> !field.name().equals(DAY))
                .toList();
        var form = new OldForm(
                visit.path(),
                Dates.in(visit.words()).weekday(shown),
                visit.day().toString(),
                fields);
        return new Reply.Shown(Reply.Status.WRONG, JteoldformGenerated::render, form, Title.PLUMBLINE, Tab.NONE, "");
    }

    /// All that a form says, in the order in which it came.
    static List<Field> sent(Form form) {
        return form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /// The day a form showed, where it says one.
    public static Optional<LocalDate> shown(Form form) throws Refused {
        Optional<String> text = form.one(DAY);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException broken) {
            throw Refused.notOurs(DAY);
        }
    }
}
