package care.plumbline.pages.danger;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What she ticked and has not yet said more about, by its words.
///
/// @param open whose questions wait; empty: none
/// @param denied whose questions she left empty, which is no answer to her tick; empty: none
public record Told(String open, String denied) {

    static Told of(Safety safety, Wording wording) {
        return new Told(names(safety, one -> !one.isDenied(), wording), names(safety, Ticked::isDenied, wording));
    }

    private static String names(Safety safety, Predicate<Ticked> which, Wording wording) {
        return safety.unsettled().stream()
                .filter(which)
                .map(one -> wording.of(one.line().says()))
                .collect(Collectors.joining(" · "));
    }

    public boolean isNothing() {
        return open.isEmpty() && denied.isEmpty();
    }

    public boolean isDenied() {
        return !denied.isEmpty();
    }

    /// Whether nothing of it is left but to say which of two answers is right.
    public boolean isDeniedAlone() {
        return open.isEmpty() && isDenied();
    }

    String all() {
        return Stream.of(open, denied).filter(names -> !names.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// What was found, and the signs that may be behind what she ticked, the most urgent first: she is told whom to
    /// call about all of it.
    static List<Finding> withWhatMayBe(List<Finding> found, Safety safety) {
        return Stream.concat(
                        found.stream(),
                        safety.unsettled().stream()
                                .flatMap(one -> one.may().stream()
                                        .map(sign -> new Finding(
                                                sign,
                                                one.upTo(),
                                                List.of(sign.because()),
                                                sign.todo(),
                                                List.of(sign.when()),
                                                List.of()))))
                .sorted((one, other) -> other.urgency().compareTo(one.urgency()))
                .toList();
    }
}
