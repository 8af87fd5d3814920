package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// Training that belongs into the day and not into a session: a few minutes, often, beside something she does
/// anyway.
///
/// @param when whom it suits
/// @param causes whom it suits too: where one of these fits her
/// @param movements what it holds, in order; the first is what it is about
/// @param timesADay how often
/// @param moment when in her day
/// @param because why it is hers
public record DailyTraining(
        Id id,
        Text name,
        Condition when,
        List<Id> causes,
        List<Id> movements,
        int timesADay,
        Text moment,
        Text because,
        Provenance provenance) {
    public DailyTraining {
        causes = List.copyOf(causes);
        movements = List.copyOf(movements);
        if (movements.isEmpty() || timesADay < 1) {
            throw new IllegalArgumentException("a training has a movement and is done daily");
        }
    }
}
