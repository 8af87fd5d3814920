package care.plumbline.pages.reply;

import java.util.List;

/// A form that showed another day than today: what she wrote is kept on the page, and she says whether it is
/// for today.
///
/// @param action where the form was sent
/// @param day the day it showed, in words
/// @param today in the way a form says it
public record OldFormPage(String action, String day, String today, List<SentField> fields) {

    public OldFormPage {
        fields = List.copyOf(fields);
    }
}
