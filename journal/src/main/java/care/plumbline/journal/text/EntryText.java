package care.plumbline.journal.text;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.Leaf;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Entries as text, as they are stored, sealed, for ever: a JSON object a line.
///
/// In every version it has `format`, `kind` and `recorded`. A reader ignores members it does not know; an
/// entry whose kind, format or answer it does not know it keeps whole as [Entry.Unrecognised] and writes
/// back byte for byte.
public final class EntryText {

    private static final Json FORMAT = new Json.Number("1");

    private EntryText() {}

    public static Leaf page(Written written) {
        return new Leaf(written.id(), text(written));
    }

    static String text(Written written) {
        Members node = new Members().put("format", FORMAT);
        switch (written.entry()) {
            case Entry.Unrecognised(var _, String raw) -> {
                return raw;
            }
            case Entry.Answered(LocalDate on, String question, var answer) ->
                dated(node, "answered", written, on).put("question", question).put("answer", AnswerText.json(answer));
            case Entry.Practised(LocalDate on, var movements) ->
                SessionText.movements(dated(node, "practised", written, on), movements);
            case Entry.Began began -> SessionText.put(dated(node, "began", written, began.on()), began);
            case Entry.Moved moved -> SessionText.put(dated(node, "moved", written, moved.on()), moved);
            case Entry.Late late -> SessionText.put(dated(node, "late", written, late.on()), late);
            case Entry.Paused paused -> SessionText.put(dated(node, "paused", written, paused.on()), paused);
            case Entry.TakenBack(LocalDate on, String entry, Optional<Answer> instead) -> {
                dated(node, "taken-back", written, on).put("entry", entry);
                instead.ifPresent(answer -> node.put("instead", AnswerText.json(answer)));
            }
            case Entry.Seen(LocalDate on, Id sign, Sight sight) ->
                dated(node, "seen", written, on).put("sign", sign.value()).put("what", sight.code());
            case Entry.Trained(LocalDate on, Id training) ->
                dated(node, "trained", written, on).put("training", training.value());
            case Entry.DidElse other -> SessionText.put(dated(node, "did-else", written, other.on()), other);
            case Entry.Watched watched -> WatchedText.put(dated(node, "watched", written, watched.on()), watched);
            case Entry.Ended ended -> SessionText.put(dated(node, "ended", written, ended.on()), ended);
        }
        return node.done().text();
    }

    private static Members dated(Members node, String kind, Written written, LocalDate on) {
        return node.put("kind", kind)
                .put("recorded", written.recorded().toString())
                .put("on", on.toString());
    }

    /// The entry a page holds. Never fails: what this version cannot read it keeps.
    public static Written read(Leaf page) {
        try {
            if (Json.read(page.text()) instanceof Json.Keys node) {
                return new Written(page.id(), entry(node, page.text()), recorded(node));
            }
        } catch (NotJson wrong) {
            // It is kept as it is, as what is no object.
        }
        return new Written(page.id(), new Entry.Unrecognised("unreadable", page.text()), Instant.EPOCH);
    }

    private static Entry entry(Json.Keys node, String raw) {
        String kind = node.at("kind") instanceof Json.Text(String text) ? text : "unreadable";
        Entry unknown = new Entry.Unrecognised(kind, raw);
        if (!node.at("format").equals(FORMAT)) {
            return unknown;
        }
        try {
            return switch (kind) {
                case "answered" ->
                    new Entry.Answered(
                            day(node), AnswerText.word(node.at("question")), AnswerText.read(node.at("answer")));
                case "practised" -> new Entry.Practised(day(node), SessionText.movements(node));
                case "began" -> SessionText.began(day(node), node);
                case "moved" -> SessionText.moved(day(node), node);
                case "late" -> SessionText.late(day(node), node);
                case "paused" -> SessionText.paused(day(node), node);
                case "taken-back" ->
                    new Entry.TakenBack(
                            day(node),
                            AnswerText.word(node.at("entry")),
                            node.has("instead") ? Optional.of(AnswerText.read(node.at("instead"))) : Optional.empty());
                case "seen" ->
                    new Entry.Seen(
                            day(node),
                            new Id(AnswerText.word(node.at("sign"))),
                            Sight.of(AnswerText.word(node.at("what"))));
                case "trained" -> new Entry.Trained(day(node), new Id(AnswerText.word(node.at("training"))));
                case "did-else" -> SessionText.didElse(day(node), node);
                case "watched" -> WatchedText.read(day(node), node);
                case "ended" -> SessionText.ended(day(node), node);
                default -> unknown;
            };
        } catch (IllegalArgumentException | DateTimeException newer) {
            return unknown;
        }
    }

    private static LocalDate day(Json.Keys node) {
        return LocalDate.parse(AnswerText.word(node.at("on")));
    }

    private static Instant recorded(Json.Keys node) {
        try {
            return Instant.parse(node.at("recorded") instanceof Json.Text(String text) ? text : "");
        } catch (DateTimeException newer) {
            return Instant.EPOCH;
        }
    }

    /// All pages as one JSON object, each entry with the very letters it was stored with; what
    /// is no object stands as a text. [Saved] reads it.
    public static String export(List<Leaf> pages) {
        StringBuilder text = new StringBuilder("{\"plumbline\":\"journal\",\"format\":1,\"entries\":[");
        String between = "\n";
        for (Leaf page : pages) {
            text.append(between).append("{\"id\":\"").append(page.id()).append("\",\"entry\":");
            text.append(isObject(page.text()) ? page.text() : quoted(page.text()));
            text.append('}');
            between = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    private static String quoted(String text) {
        String list = new Json.Items(List.of(new Json.Text(text))).text();
        return list.substring(1, list.length() - 1);
    }

    private static boolean isObject(String text) {
        try {
            return text.startsWith("{") && text.endsWith("}") && Json.read(text) instanceof Json.Keys;
        } catch (NotJson wrong) {
            return false;
        }
    }
}
