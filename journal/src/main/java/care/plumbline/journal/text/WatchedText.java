package care.plumbline.journal.text;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Measure;
import care.plumbline.core.guide.coach.Measured;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a camera made of her as members of a JSON object.
final class WatchedText {

    private WatchedText() {}

    static void put(Members node, Entry.Watched watched) {
        node.put("check", watched.check().code());
        watched.movement().ifPresent(id -> node.put("movement", id.value()));
        node.put("counted", watched.counted())
                .keys("noticed", all -> watched.noticed().forEach(one -> all.put(one.code(), one.times())))
                .keys(
                        "tenths",
                        all -> watched.measured()
                                .forEach(one -> all.put(one.measure().code(), one.tenths())));
    }

    /// @throws IllegalArgumentException when it is none this version knows
    static Entry read(LocalDate on, Json.Keys node) {
        return new Entry.Watched(
                on,
                Check.of(AnswerText.word(node.at("check"))),
                node.has("movement") ? Optional.of(new Id(AnswerText.word(node.at("movement")))) : Optional.empty(),
                SessionText.whole(node.at("counted")),
                each(node.at("noticed"), Noticed::of),
                each(node.at("tenths"), (code, tenths) -> new Measured(Measure.of(code), tenths)));
    }

    private static <T> List<T> each(Json node, BiFunction<String, Integer, T> made) {
        Map<String, Json> members = node instanceof Json.Keys keys ? keys.members() : Map.of();
        return members.entrySet().stream()
                .map(one -> made.apply(one.getKey(), SessionText.whole(one.getValue())))
                .toList();
    }
}
