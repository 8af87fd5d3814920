package care.plumbline.pages.reply;

import care.plumbline.pages.form.Form;
import java.util.List;

/// One value of a form as it was sent, to be sent again.
public record SentField(String name, String value) {

    /// All that a form says, in the order in which it came.
    static List<SentField> all(Form form) {
        return form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new SentField(field.getKey(), value)))
                .toList();
    }
}
