package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Seventy-three women that others brought, each with the tiers that were fixed before anything was run: both
/// errors, sent too late and sent too soon, counted and printed.
///
/// `boxes_she_ticks_today` are boxes of guide 2026.11.0, which keep their meaning. Where no question held the decisive
/// fact, `boxes_with_the_new_words` are hers now; `-` stands for none, where the words now say that hers is not
/// meant.
class TriageTest {

    private static final Guide GUIDE = TheGuide.read();

    private static final List<String> TIERS = List.of("none", "within-days", "same-day", "call-now");

    /// Where she ticks the box against its words: what comes then, and why it stays
    /// (docs/safety/triage-judgements.md, *Boxes that stay urgent*).
    private static final Map<String, String> STAYS_URGENT = Map.of(
            "B02b-doms-ticks-both-legs", "call-now",
            "B03b-letdown-ticked-as-chest", "call-now",
            "B13b-ordinary-new-ache-after-epidural", "same-day");

    record Told(
            String name,
            String kind,
            String days,
            List<String> acceptable,
            String unheld,
            String before,
            String now,
            String others) {

        @Override
        public String toString() {
            return name;
        }

        boolean isDanger() {
            return kind.equals("danger");
        }

        int least() {
            return acceptable.stream().mapToInt(TIERS::indexOf).min().orElseThrow();
        }

        int most() {
            return acceptable.stream().mapToInt(TIERS::indexOf).max().orElseThrow();
        }

        /// The boxes of a woman who reads the words as they are now.
        String boxes() {
            return now.isEmpty() ? before : now.equals("-") ? "" : now;
        }
    }

    static Stream<Told> women() {
        var stream = Objects.requireNonNull(TriageTest.class.getResourceAsStream("/danger-cases.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(TriageTest::cells).map(TriageTest::told).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Told told(List<String> cells) {
        return new Told(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                List.of(cells.get(3).split(" ")),
                cells.get(5),
                cells.get(6),
                cells.get(8),
                cells.get(7));
    }

    /// Fields parted by semicolons; one in quotes may hold them, and doubled quotes.
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        Matcher field =
                Pattern.compile("(?:^|;)(?:\"((?:[^\"]|\"\")*)\"|([^;]*))").matcher(line);
        while (field.find()) {
            cells.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return cells;
    }

    private static final Pattern PAIR = Pattern.compile("\"(\\w+)\": (\\[[^]]*]|\"[^\"]*\"|[^,}]+)");

    private static int came(Told told, String boxes) {
        Map<String, String> answers = new LinkedHashMap<>(Women.safe(GUIDE));
        answers.put("days_since_birth", told.days());
        Matcher pair = PAIR.matcher(told.others());
        while (pair.find()) {
            answers.put(pair.group(1), pair.group(2).replace("\"", ""));
        }
        for (String box : boxes.isBlank() ? new String[0] : boxes.split(" ")) {
            answers.put(box, "yes");
        }
        Safety safety = Safety.assess(Facts.of(GUIDE, Women.journal(GUIDE, answers), Women.TODAY));
        return switch (safety.outcome()) {
            case Outcome.CallNow _ -> 3;
            case Outcome.SeeSomeone(var within, var _) -> Math.max(0, TIERS.indexOf(within.code()));
            case Outcome.AskFirst(var questions) -> throw new AssertionError(told + " is still asked " + questions);
            case Outcome.Caution _, Outcome.Clear _ -> 0;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("women")
    void she_is_sent_no_later_and_no_sooner_than_is_acceptable(Told told) {
        int came = came(told, told.boxes());
        assertTrue(came >= told.least(), told + " is sent too late: " + TIERS.get(came));
        assertTrue(came <= told.most(), told + " is sent too soon: " + TIERS.get(came));
    }

    /// The boxes that stood before keep what they mean: they bring her there alone, unless no question held her
    /// fact.
    @ParameterizedTest(name = "{0}")
    @MethodSource("women")
    void the_boxes_of_before_bring_her_there_alone(Told told) {
        int came = came(told, told.before());
        if (told.unheld().isEmpty()) {
            assertTrue(came >= told.least(), told + " is sent too late: " + TIERS.get(came));
        }
        if (STAYS_URGENT.containsKey(told.name())) {
            assertEquals(STAYS_URGENT.get(told.name()), TIERS.get(came));
        } else {
            assertTrue(came <= told.most(), told + " is sent too soon: " + TIERS.get(came));
        }
    }

    @Test
    void both_errors_are_counted_and_there_are_none() {
        var table = new StringBuilder("kind    women  too late  too soon  right\n");
        for (String kind : List.of("danger", "benign")) {
            List<Told> all = women().filter(told -> told.kind().equals(kind)).toList();
            long late = all.stream()
                    .filter(told -> came(told, told.boxes()) < told.least())
                    .count();
            long soon = all.stream()
                    .filter(told -> came(told, told.boxes()) > told.most())
                    .count();
            table.append(
                    String.format("%-7s %5d %9d %9d %6d%n", kind, all.size(), late, soon, all.size() - late - soon));
            assertEquals(0, late + soon, table.toString());
        }
        List<Told> dangers = women().filter(Told::isDanger).toList();
        List<Told> benign = women().filter(told -> !told.isDanger()).toList();
        long sent =
                dangers.stream().filter(told -> came(told, told.boxes()) > 0).count();
        long spared =
                benign.stream().filter(told -> came(told, told.boxes()) < 2).count();
        table.append(String.format(
                "someone is to look at %d of %d in danger (sensitivity %.2f); %d of %d harmless are not sent today or now "
                        + "(specificity %.2f)%n",
                sent,
                dangers.size(),
                (double) sent / dangers.size(),
                spared,
                benign.size(),
                (double) spared / benign.size()));
        long before = benign.stream()
                .filter(told -> came(told, told.before()) > told.most())
                .count();
        table.append(String.format(
                "with every box ticked against its words %d of %d harmless are sent too soon%n",
                before, benign.size()));
        women().sorted(Comparator.comparing(Told::name))
                .forEach(told -> table.append(String.format(
                        "%-45s %-30s %s%n", told.name(), told.acceptable(), TIERS.get(came(told, told.boxes())))));
        System.out.print(table);
        assertEquals(STAYS_URGENT.size(), before);
        assertEquals(73, women().count());
    }
}
