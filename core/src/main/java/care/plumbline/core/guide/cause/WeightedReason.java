package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// One line of evidence for or against: when it holds, the odds are multiplied.
///
/// @param times above one speaks for, below one against
public record WeightedReason(Condition when, double times, Text because, List<Source> sources) {
    public WeightedReason {
        sources = List.copyOf(sources);
        if (!(times > 0) || times == 1) {
            throw new IllegalArgumentException("times must be positive and not one, found " + times);
        }
    }
}
