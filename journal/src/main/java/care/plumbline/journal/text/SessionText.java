package care.plumbline.journal.text;

import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Pastime;
import care.plumbline.core.journal.Went;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What she does in a session as members of a JSON object.
final class SessionText {

    private SessionText() {}

    static void put(Members node, Entry.Began began) {
        node.put("seconds", began.time().count()).put("setting", began.setting());
        movements(node, began.movements());
    }

    static void put(Members node, Entry.Moved moved) {
        node.put("place", moved.place()).put("movement", moved.movement().value());
        switch (moved.went()) {
            case Went.Done _ -> node.put("went", "done");
            case Went.TooHard(var instead) -> instead(node.put("went", "too-hard"), instead);
            case Went.TooEasy(var instead) -> instead(node.put("went", "too-easy"), instead);
            case Went.Hurt _ -> node.put("went", "hurt");
            case Went.Skipped _ -> node.put("went", "skipped");
        }
    }

    static void put(Members node, Entry.Late late) {
        node.put("session", late.session())
                .put("place", late.place())
                .put("movement", late.movement().value());
    }

    static void put(Members node, Entry.Paused paused) {
        node.put("place", paused.place()).put("seconds", paused.into().count());
    }

    static void put(Members node, Entry.Ended ended) {
        node.put("how", ended.how().code());
    }

    static void put(Members node, Entry.DidElse other) {
        node.put("what", other.what().code()).put("seconds", other.time().count());
    }

    private static void instead(Members node, Optional<Id> movement) {
        movement.ifPresent(id -> node.put("instead", id.value()));
    }

    /// @throws IllegalArgumentException when it is none this version knows, as all that follow
    static Entry began(LocalDate on, Json.Keys node) {
        return new Entry.Began(on, seconds(node), AnswerText.word(node.at("setting")), movements(node));
    }

    static Entry moved(LocalDate on, Json.Keys node) {
        return new Entry.Moved(on, whole(node.at("place")), id(node.at("movement")), went(node));
    }

    static Entry late(LocalDate on, Json.Keys node) {
        return new Entry.Late(
                on, AnswerText.word(node.at("session")), whole(node.at("place")), id(node.at("movement")));
    }

    static Entry paused(LocalDate on, Json.Keys node) {
        return new Entry.Paused(on, whole(node.at("place")), seconds(node));
    }

    static Entry ended(LocalDate on, Json.Keys node) {
        String how = AnswerText.word(node.at("how"));
        return new Entry.Ended(
                on,
                Arrays.stream(Ending.values())
                        .filter(one -> one.code().equals(how))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("expected a known way to end")));
    }

    static Entry didElse(LocalDate on, Json.Keys node) {
        return new Entry.DidElse(on, Pastime.of(AnswerText.word(node.at("what"))), seconds(node));
    }

    private static Went went(Json.Keys node) {
        return switch (AnswerText.word(node.at("went"))) {
            case "done" -> new Went.Done();
            case "too-hard" -> new Went.TooHard(instead(node));
            case "too-easy" -> new Went.TooEasy(instead(node));
            case "hurt" -> new Went.Hurt();
            case "skipped" -> new Went.Skipped();
            default -> throw new IllegalArgumentException("expected a known way it went");
        };
    }

    private static Optional<Id> instead(Json.Keys node) {
        return node.has("instead") ? Optional.of(id(node.at("instead"))) : Optional.empty();
    }

    private static Id id(Json node) {
        return new Id(AnswerText.word(node));
    }

    private static Seconds seconds(Json.Keys node) {
        return new Seconds(whole(node.at("seconds")));
    }

    static int whole(Json json) {
        long whole = AnswerText.whole(json);
        if (whole != (int) whole) {
            throw new IllegalArgumentException("expected a smaller number, found " + whole);
        }
        return (int) whole;
    }

    static void movements(Members node, List<Id> movements) {
        node.texts("movements", movements.stream().map(Id::value));
    }

    static List<Id> movements(Json.Keys node) {
        return AnswerText.words(node.at("movements")).stream().map(Id::new).toList();
    }
}
