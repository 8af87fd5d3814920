package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.QuestionKind;
import java.util.Set;
import java.util.stream.Collectors;

/// Checks that what a clinician may clear is asked for, and opens only what was shut.
final class ClearanceLinks {

    private final Guide guide;
    private final Draft draft;

    ClearanceLinks(Guide guide, Draft draft) {
        this.guide = guide;
        this.draft = draft;
    }

    void check(Restriction restriction) {
        var place = restriction.provenance().place();
        restriction.liftedBy().forEach((code, loads) -> {
            if (!codes().contains(code)) {
                draft.problem(place, Clinician.CLEARED + " offers no " + code);
            }
            loads.stream()
                    .filter(load -> !restriction.forbids().contains(load))
                    .forEach(load -> draft.problem(place, code + " lifts " + load + ", which is not forbidden here"));
        });
    }

    void checkGates() {
        guide.movements()
                .values()
                .forEach(movement -> movement.cleared()
                        .filter(cleared -> !codes().contains(cleared.by()))
                        .ifPresent(cleared -> draft.problem(
                                movement.provenance().place(), Clinician.CLEARED + " offers no " + cleared.by())));
        guide.stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .filter(gate -> gate.clearedBy().isPresent())
                .forEach(gate -> {
                    String code = gate.clearedBy().get();
                    boolean read = gate.when().facts().stream()
                            .anyMatch(fact -> fact.name().equals(Clinician.CLEARED));
                    if (!codes().contains(code) || !read) {
                        draft.problem(
                                gate.provenance().place(),
                                "the condition of " + gate.id() + " does not ask whether " + code + " was cleared");
                    }
                });
    }

    private Set<String> codes() {
        return guide.question(Clinician.CLEARED).stream()
                .filter(question -> question.kind() instanceof QuestionKind.AnyOf)
                .flatMap(question -> ((QuestionKind.AnyOf) question.kind()).choices().stream())
                .map(Choice::code)
                .collect(Collectors.toSet());
    }
}
