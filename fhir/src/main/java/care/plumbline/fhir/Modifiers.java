package care.plumbline.fhir;

import care.plumbline.core.journal.AnswerRefused;
import java.util.Set;

/// Looks for what could turn the meaning of an answer round.
///
/// FHIR forbids a reader to go on past a modifier that it does not know, and we know none.
final class Modifiers {

    private static final Set<String> TURNING =
            Set.of("modifierExtension", "_modifierExtension", "implicitRules", "_implicitRules");

    private Modifiers() {}

    /// @throws AnswerRefused naming the first that stands anywhere in a response
    static void refuse(Json.Value value, String item) throws AnswerRefused {
        switch (value) {
            case Json.Keys(var children, int _) -> {
                String name = children.get("linkId") instanceof Json.Text(String linkId, int _) ? linkId : item;
                for (var child : children.entrySet()) {
                    if (TURNING.contains(child.getKey()) && !(child.getValue() instanceof Json.Nothing)) {
                        throw new AnswerRefused(
                                name,
                                "nothing that changes what an answer means",
                                child.getKey() + Element.in(child.getValue()));
                    }
                    refuse(child.getValue(), name);
                }
            }
            case Json.Items(var values, int _) -> {
                for (Json.Value each : values) {
                    refuse(each, item);
                }
            }
            case Json.Text _, Json.Number _, Json.Flag _, Json.Nothing _ -> {}
        }
    }
}
