package care.plumbline.server.store;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.json.NotJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What a journal knows of a link of its own. Neither the link's name nor its key is here: both were made in her
/// browser, and stay there.
///
/// @param place where what it shows lies
/// @param name what she calls it
/// @param made the day she made it
/// @param over the day it ends
/// @param looks the whole key of who looked
/// @param read whether she has read the answer
record LinkNote(String place, String name, LocalDate made, LocalDate over, String looks, boolean read) {

    String text() {
        return new Members()
                .put("place", place)
                .put("name", name)
                .put("made", made.toString())
                .put("over", over.toString())
                .put("looks", looks)
                .put("read", read)
                .done()
                .text();
    }

    LinkNote wasRead() {
        return new LinkNote(place, name, made, over, looks, true);
    }

    /// Empty: it is none.
    static Optional<LinkNote> of(String text) {
        try {
            return Json.read(text) instanceof Json.Keys keys ? Optional.of(of(keys)) : Optional.empty();
        } catch (NotJson | DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static LinkNote of(Json.Keys keys) {
        return new LinkNote(
                words(keys, "place"),
                words(keys, "name"),
                LocalDate.parse(words(keys, "made")),
                LocalDate.parse(words(keys, "over")),
                words(keys, "looks"),
                keys.at("read") instanceof Json.Flag(boolean read) && read);
    }

    private static String words(Json.Keys keys, String name) {
        if (keys.at(name) instanceof Json.Text(String words)) {
            return words;
        }
        throw new IllegalArgumentException(name);
    }
}
