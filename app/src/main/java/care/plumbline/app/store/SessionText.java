package care.plumbline.app.store;

import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Seconds;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Went;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What she does in a session as members of a JSON object.
final class SessionText {

    private SessionText() {}

    static void put(ObjectNode node, Entry.Began began) {
        node.put("seconds", began.time().count()).put("setting", began.setting());
        movements(node, began.movements());
    }

    static void put(ObjectNode node, Entry.Moved moved) {
        node.put("place", moved.place()).put("movement", moved.movement().value());
        switch (moved.went()) {
            case Went.Done _ -> node.put("went", "done");
            case Went.TooHard(var instead) -> instead(node.put("went", "too-hard"), instead);
            case Went.TooEasy(var instead) -> instead(node.put("went", "too-easy"), instead);
            case Went.Hurt _ -> node.put("went", "hurt");
            case Went.Skipped _ -> node.put("went", "skipped");
        }
    }

    static void put(ObjectNode node, Entry.Paused paused) {
        node.put("place", paused.place()).put("seconds", paused.into().count());
    }

    static void put(ObjectNode node, Entry.Ended ended) {
        node.put("how", ended.how().code());
    }

    private static void instead(ObjectNode node, Optional<Id> movement) {
        movement.ifPresent(id -> node.put("instead", id.value()));
    }

    /// @throws IllegalArgumentException when it is none this version knows, as all that follow
    static Entry began(LocalDate on, JsonNode node) {
        return new Entry.Began(on, seconds(node), AnswerText.word(node.path("setting")), movements(node));
    }

    static Entry moved(LocalDate on, JsonNode node) {
        return new Entry.Moved(on, whole(node.path("place")), id(node.path("movement")), went(node));
    }

    static Entry paused(LocalDate on, JsonNode node) {
        return new Entry.Paused(on, whole(node.path("place")), seconds(node));
    }

    static Entry ended(LocalDate on, JsonNode node) {
        String how = AnswerText.word(node.path("how"));
        return new Entry.Ended(
                on,
                Arrays.stream(Ending.values())
                        .filter(one -> one.code().equals(how))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("expected a known way to end")));
    }

    private static Went went(JsonNode node) {
        return switch (AnswerText.word(node.path("went"))) {
            case "done" -> new Went.Done();
            case "too-hard" -> new Went.TooHard(instead(node));
            case "too-easy" -> new Went.TooEasy(instead(node));
            case "hurt" -> new Went.Hurt();
            case "skipped" -> new Went.Skipped();
            default -> throw new IllegalArgumentException("expected a known way it went");
        };
    }

    private static Optional<Id> instead(JsonNode node) {
        return node.has("instead") ? Optional.of(id(node.path("instead"))) : Optional.empty();
    }

    private static Id id(JsonNode node) {
        return new Id(AnswerText.word(node));
    }

    private static Seconds seconds(JsonNode node) {
        return new Seconds(whole(node.path("seconds")));
    }

    private static int whole(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException("expected a whole number, found " + node.getNodeType());
        }
        return node.intValue();
    }

    static void movements(ObjectNode node, List<Id> movements) {
        ArrayNode list = node.putArray("movements");
        movements.forEach(movement -> list.add(movement.value()));
    }

    static List<Id> movements(JsonNode node) {
        if (!node.path("movements").isArray()) {
            throw new IllegalArgumentException("expected movements");
        }
        return node.path("movements").values().stream().map(SessionText::id).toList();
    }
}
