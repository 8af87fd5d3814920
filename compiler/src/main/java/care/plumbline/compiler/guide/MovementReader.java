package care.plumbline.compiler.guide;

import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.movement.Span;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads movements and their doses.
final class MovementReader {

    private static final int LONGEST_BRIEF = 45;

    private MovementReader() {}

    static Movement read(Section file) {
        var movement = new Movement(
                file.id("id"),
                file.word("number"),
                file.text("name"),
                file.text("short"),
                file.whole("stage"),
                earliest(file.section("earliest")),
                file.optionalSection("cleared").map(MovementReader::cleared),
                file.words("positions").stream()
                        .map(word -> file.member("positions", word, Posture.values(), Posture::code))
                        .collect(Collectors.toSet()),
                file.oneOf("phase", Phase.values(), Phase::code),
                dose(file.section("dose")),
                span(file.section("times_a_week")),
                ReasonReader.strengths(file, "aims"),
                file.has("eases") ? ReasonReader.strengths(file, "eases") : Map.of(),
                file.has("only_for") ? file.ids("only_for") : List.of(),
                file.has("needs") ? file.words("needs") : List.of(),
                file.ids("remedies"),
                file.ids("loads").stream().collect(Collectors.toSet()),
                file.text("breath"),
                file.texts("steps"),
                file.optionalSection("in_position")
                        .map(MovementReader::inPosition)
                        .orElse(List.of()),
                file.text("feel"),
                file.text("for_whom"),
                file.text("not_for"),
                file.texts("stop"),
                file.optionalId("easier"),
                file.optionalId("harder"),
                way(file, "easier"),
                way(file, "harder"),
                ProvenanceReader.of(file));
        movement.inPosition().stream()
                .filter(one -> one.step() > movement.steps().size())
                .forEach(one -> file.draft()
                        .problem(file.placeOf("in_position"), "there is no step " + one.step() + " to say otherwise"));
        if (movement.brief().in(Language.ENGLISH).length() > LONGEST_BRIEF) {
            file.draft().problem(file.placeOf("short"), "expected at most " + LONGEST_BRIEF + " letters for short");
        }
        if (movement.positions().isEmpty()
                || movement.aims().isEmpty()
                || movement.loads().isEmpty()) {
            file.draft().problem(file.place(), "a movement needs positions, aims and loads");
        }
        file.close();
        return movement;
    }

    private static List<Movement.InPosition> inPosition(Section positions) {
        var steps = new ArrayList<Movement.InPosition>();
        for (Setting setting : Setting.values()) {
            if (setting != Setting.ANY && positions.has(setting.code())) {
                for (Section step : positions.sections(setting.code())) {
                    steps.add(new Movement.InPosition(setting.code(), atLeastOne(step, "step"), step.text("says")));
                    step.close();
                }
            }
        }
        positions.close();
        return steps;
    }

    private static Optional<Movement.Way> way(Section file, String kind) {
        Optional<Text> how = file.optionalText(kind + "_how");
        Optional<Dose> dose = file.optionalSection(kind + "_dose").map(MovementReader::dose);
        List<Integer> keeps = keeps(file, kind + "_keeps");
        if (how.isEmpty() && (dose.isPresent() || file.has(kind + "_keeps"))) {
            file.draft().problem(file.place(), kind + "_how is missing");
        }
        return how.map(words -> new Movement.Way(words, dose, keeps));
    }

    /// The numbers of the steps that stay; all of them where none are named.
    private static List<Integer> keeps(Section file, String key) {
        int steps = file.texts("steps").size();
        if (!file.has(key)) {
            return IntStream.rangeClosed(1, steps).boxed().toList();
        }
        List<String> named = file.words(key);
        List<Integer> kept = named.stream()
                .filter(word -> word.matches("[1-9]"))
                .map(Integer::valueOf)
                .filter(number -> number <= steps)
                .toList();
        if (kept.size() < named.size()
                || !kept.equals(kept.stream().sorted().distinct().toList())) {
            file.draft().problem(file.placeOf(key), "expected numbers of steps in their order, found " + named);
        }
        return kept;
    }

    private static Movement.Cleared cleared(Section section) {
        int week = section.whole("from");
        if (week < 0) {
            section.draft().problem(section.placeOf("from"), "a week cannot be negative, found " + week);
        }
        var cleared = new Movement.Cleared(section.word("by"), new Weeks(Math.max(0, week)));
        section.close();
        return cleared;
    }

    private static Map<Healing, Weeks> earliest(Section section) {
        var earliest = new EnumMap<Healing, Weeks>(Healing.class);
        for (Healing healing : Healing.values()) {
            boolean never =
                    section.has(healing.code()) && section.word(healing.code()).equals("never");
            int week = never ? 0 : section.whole(healing.code());
            if (week < 0) {
                section.draft().problem(section.placeOf(healing.code()), "a week cannot be negative, found " + week);
            }
            earliest.put(healing, never ? Weeks.NEVER : new Weeks(Math.max(0, week)));
        }
        section.close();
        return earliest;
    }

    private static Dose dose(Section dose) {
        String kind = dose.oneOf("kind", List.of("repetitions", "hold", "breaths", "minutes"));
        Span span = bounds(dose);
        Dose read = switch (kind) {
            case "hold" -> new Dose.Hold(atLeastOne(dose, "sets"), span, dose.flag("both_sides"), rest(dose));
            case "breaths" -> new Dose.Breaths(atLeastOne(dose, "sets"), span, dose.flag("both_sides"), rest(dose));
            case "minutes" -> new Dose.Minutes(span);
            default ->
                new Dose.Repetitions(
                        atLeastOne(dose, "sets"),
                        span,
                        atLeastOne(dose, "each_seconds"),
                        dose.flag("both_sides"),
                        rest(dose));
        };
        dose.close();
        return read;
    }

    private static int rest(Section dose) {
        return Math.max(0, dose.optionalWhole("rest_seconds").orElse(0));
    }

    private static int atLeastOne(Section dose, String key) {
        int count = dose.whole(key);
        if (count < 1) {
            dose.draft().problem(dose.placeOf(key), "expected 1 or more for " + key + ", found " + count);
        }
        return Math.max(1, count);
    }

    private static Span span(Section section) {
        Span span = bounds(section);
        section.close();
        return span;
    }

    private static Span bounds(Section section) {
        int from = section.whole("from");
        int to = section.whole("to");
        if (from < 1 || to < from) {
            section.draft().problem(section.place(), "expected 1 ≤ from ≤ to, found from " + from + " to " + to);
            return new Span(1, 1);
        }
        return new Span(from, to);
    }
}
