package care.plumbline.pages.show;

import care.plumbline.core.cause.Contribution;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.pace.HoldBack;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.words.TodayWords;
import care.plumbline.pages.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why this session, in one line: what makes today small; else what she said that leads her causes, with her own
/// number. Nothing of her mood: others may see the page.
public final class WhyNow {

    private WhyNow() {}

    /// @param shortNight whether a short session was chosen for her after a short night
    public static List<Wording.Part> of(Recovery recovery, Wording wording, boolean shortNight) {
        Optional<Text> small = recovery.plan().day().small().stream()
                .findFirst()
                .map(SmallDay::because)
                .or(() -> shortNight
                        ? Optional.of(wording.guide().ranking().firstPage().shortBecause())
                        : Optional.empty())
                .or(() -> recovery.plan().day().pace().held().stream()
                        .findFirst()
                        .map(HoldBack::adjustment)
                        .map(held -> held.because()));
        return small.or(() -> leading(recovery, wording))
                .map(wording::parts)
                .orElseGet(() -> List.of(new Wording.Part(chosenFor(recovery, wording), false)));
    }

    /// Whether the line says that today asks for less.
    public static boolean saysLess(Recovery recovery) {
        return !recovery.plan().day().small().isEmpty()
                || !recovery.plan().day().pace().held().isEmpty();
    }

    /// Of what speaks for the causes put before her, the shortest with a number of hers.
    private static Optional<Text> leading(Recovery recovery, Wording wording) {
        List<String> unsaid = wording.guide().ranking().firstPage().unsaid();
        return reasons(recovery)
                .filter(text -> !text.blanks().isEmpty() && unsaid.stream().noneMatch(text.blanks()::contains))
                .filter(text -> !wording.of(text).isEmpty())
                .min(Comparator.comparingInt(text -> wording.of(text).length()));
    }

    private static String chosenFor(Recovery recovery, Wording wording) {
        TodayWords say = Words.of(wording).today();
        return recovery.causes().shown().stream()
                .findFirst()
                .map(first -> say.chosenBecauseOf(wording.of(first.cause().name())))
                .orElse(say.chosenForYourWeek());
    }

    private static Stream<Text> reasons(Recovery recovery) {
        return recovery.causes().shown().stream()
                .map(Contribution::weighing)
                .flatMap(weighing -> weighing.speaksFor().stream())
                .map(WeightedReason::because);
    }
}
