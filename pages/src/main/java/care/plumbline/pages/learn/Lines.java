package care.plumbline.pages.learn;

import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.show.Cited;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What speaks for a thing and against it in anybody, the weightiest first.
public record Lines(List<Line> speakFor, List<Line> speakAgainst) {

    /// One reason, with the sources of that reason.
    public record Line(String says, List<Cited.Name> sources) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    public Lines {
        speakFor = List.copyOf(speakFor);
        speakAgainst = List.copyOf(speakAgainst);
    }

    static Lines of(Belief belief, Reader reader) {
        Comparator<WeightedReason> lightest = Comparator.comparingDouble(WeightedReason::times);
        return new Lines(
                lines(belief, line -> line.times() > 1, lightest.reversed(), reader),
                lines(belief, line -> line.times() < 1, lightest, reader));
    }

    private static List<Line> lines(
            Belief belief, Predicate<WeightedReason> which, Comparator<WeightedReason> order, Reader reader) {
        return belief.lines().stream()
                .filter(which)
                .sorted(order)
                .map(line -> new Line(reader.says(line.because()), Cited.names(line.sources(), reader.words())))
                .filter(line -> !line.says().isEmpty())
                .toList();
    }
}
