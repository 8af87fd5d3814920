package care.plumbline.server.http;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.server.store.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a phone asks of the copy of its journal.
public sealed interface CopyRequest {

    int MOST_AT_ONCE = 200;
    int LONGEST_HEAD = 256;

    /// What is sealed is written so, and never read here.
    Pattern SEALED = Pattern.compile("[A-Za-z0-9_-]+");

    /// @param head of a copy without a page
    record Begin(String head) implements CopyRequest {}

    record Read(Position after) implements CopyRequest {}

    record Append(Position after, Sheaf sheaf) implements CopyRequest {}

    record Erase() implements CopyRequest {}

    /// Empty: it is no such request.
    static Optional<CopyRequest> parse(String text) {
        try {
            return Json.read(text) instanceof Json.Keys keys ? of(keys) : Optional.empty();
        } catch (NotJson | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<CopyRequest> of(Json.Keys keys) {
        return switch (word(keys.at("do"))) {
            case "begin" -> Optional.of(new Begin(sealed(keys.at("head"), LONGEST_HEAD)));
            case "read" -> Optional.of(new Read(after(keys)));
            case "append" -> Optional.of(append(keys));
            case "erase" -> Optional.of(new Erase());
            default -> Optional.empty();
        };
    }

    private static Append append(Json.Keys keys) {
        List<Json> sent = keys.at("pages") instanceof Json.Items(var values) ? values : List.of();
        if (sent.isEmpty() || sent.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("expected some pages, found " + sent.size());
        }
        Position after = after(keys);
        Position last = after;
        List<SealedPage> pages = new ArrayList<>();
        for (Json one : sent) {
            if (!(one instanceof Json.Keys page)) {
                throw new IllegalArgumentException("expected a page");
            }
            last = last.next();
            pages.add(new SealedPage(
                    last, EntryId.parse(word(page.at("id"))), sealed(page.at("sealed"), Copies.LONGEST_PAGE)));
        }
        return new Append(after, new Sheaf(last, sealed(keys.at("head"), LONGEST_HEAD), pages));
    }

    private static String word(Json json) {
        return json instanceof Json.Text(String text) ? text : "";
    }

    private static String sealed(Json json, int longest) {
        String text = word(json);
        if (text.length() > longest || !SEALED.matcher(text).matches()) {
            throw new IllegalArgumentException("expected sealed bytes as base64url");
        }
        return text;
    }

    private static Position after(Json.Keys keys) {
        boolean written = keys.at("after") instanceof Json.Number(String said) && said.matches("\\d{1,9}");
        if (!written) {
            throw new IllegalArgumentException("expected a position");
        }
        return new Position(Long.parseLong(((Json.Number) keys.at("after")).written()));
    }
}
