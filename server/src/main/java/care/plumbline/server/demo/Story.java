package care.plumbline.server.demo;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.compiler.yaml.Yaml.Part;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What happened on which day, as `story.yaml` says. Days count from the one on which she began.
///
/// @param lastDay the day that is today
/// @param answers what she answered, by question, as it is written
/// @param checkIns what she answered in the check-ins
/// @param sessions how she practised
/// @param walks the walks she noted, as the guide calls them
record Story(
        int lastDay,
        SortedMap<Integer, Map<String, String>> answers,
        SortedMap<Integer, Map<String, String>> checkIns,
        SortedMap<Integer, Practice> sessions,
        SortedMap<Integer, String> walks) {

    private static final String FILE = "story.yaml";

    /// Reads the story this build ships with; a mistake in it is a broken build.
    static Story read() {
        try (InputStream in = Story.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + FILE);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Story read(String text) {
        Part top = Yaml.read(FILE, text, (place, says) -> {
                    throw new IllegalStateException(place.file() + ":" + place.line() + ": " + says);
                })
                .orElseThrow();
        Map<String, Part> parts = keys(top);
        List<String> asks = items(need(parts, "check_in_asks", top));
        return new Story(
                number(need(parts, "last_day", top)),
                byDay(need(parts, "answers", top)).collect(Story::lines),
                byDay(need(parts, "check_ins", top)).collect(row -> beside(asks, row)),
                byDay(need(parts, "sessions", top)).collect(Story::practice),
                byDay(need(parts, "walks", top)).collect(Part::inOneLine));
    }

    private record ByDay(SortedMap<Integer, Part> days) {
        <T> SortedMap<Integer, T> collect(Function<Part, T> read) {
            var all = new TreeMap<Integer, T>();
            days.forEach((day, part) -> all.put(day, read.apply(part)));
            return all;
        }
    }

    private static ByDay byDay(Part part) {
        var days = new TreeMap<Integer, Part>();
        keys(part).forEach((day, what) -> days.put(Integer.valueOf(day), what));
        return new ByDay(days);
    }

    private static Map<String, String> lines(Part part) {
        var lines = new LinkedHashMap<String, String>();
        keys(part).forEach((question, answer) -> lines.put(question, answer.inOneLine()));
        return lines;
    }

    private static Map<String, String> beside(List<String> asks, Part row) {
        List<String> answers = items(row);
        if (answers.size() != asks.size()) {
            throw wrong(row, asks.size() + " answers", answers.toString());
        }
        var lines = new LinkedHashMap<String, String>();
        for (int at = 0; at < asks.size(); at++) {
            lines.put(asks.get(at), answers.get(at));
        }
        return lines;
    }

    private static Practice practice(Part part) {
        Map<String, Part> said = keys(part);
        Part place = need(said, "place", part);
        return new Practice(
                new Minutes(number(need(said, "minutes", part))),
                Setting.of(place.inOneLine()).orElseThrow(() -> wrong(place, "a position", place.inOneLine())),
                said.containsKey("too_hard"),
                Practice.Ends.of(need(said, "ends", part).inOneLine()),
                maybe(said, "at").orElse(0),
                said.containsKey("came_back"),
                maybe(said, "effort"),
                Optional.ofNullable(said.get("morning")).map(Part::inOneLine).orElse(""));
    }

    private static OptionalInt maybe(Map<String, Part> said, String key) {
        Part part = said.get(key);
        return part == null ? OptionalInt.empty() : OptionalInt.of(number(part));
    }

    private static Part need(Map<String, Part> parts, String key, Part whole) {
        Part part = parts.get(key);
        if (part == null) {
            throw wrong(whole, key, "nothing");
        }
        return part;
    }

    private static int number(Part part) {
        return Integer.parseInt(part.inOneLine());
    }

    private static Map<String, Part> keys(Part part) {
        if (part instanceof Yaml.Keys(var parts, var _)) {
            return parts;
        }
        throw wrong(part, "keys with values", part.inOneLine());
    }

    private static List<String> items(Part part) {
        if (part instanceof Yaml.Items(var parts, var _)) {
            var items = new ArrayList<String>();
            parts.forEach(item -> items.add(item.inOneLine()));
            return items;
        }
        throw wrong(part, "a list", part.inOneLine());
    }

    private static IllegalStateException wrong(Part part, String expected, String found) {
        return new IllegalStateException(
                FILE + ":" + part.place().line() + ": expected " + expected + ", found " + found);
    }
}
