package care.plumbline.core.journal;

import care.plumbline.core.guide.Id;
import java.time.LocalDate;
import java.util.List;

/// One line of the journal.
public sealed interface Entry {

    /// She answered a question; a later answer to the same question counts instead.
    record Answered(LocalDate on, String question, Answer answer) implements Entry {}

    /// She practised.
    record Practised(LocalDate on, List<Id> movements) implements Entry {
        public Practised {
            movements = List.copyOf(movements);
        }
    }

    /// An entry of a kind this version does not know, kept untouched.
    record Unrecognised(String kind, String raw) implements Entry {}
}
