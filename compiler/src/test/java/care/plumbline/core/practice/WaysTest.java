package care.plumbline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The easier and the harder way of every movement: what its words say is what is played and what stands beside it.
class WaysTest {

    private static final Guide GUIDE = TheGuide.read();

    private static final String NUMBER =
            "(?:\\d+|one|two|three|four|five|six|ten|twenty|a few|few|half a|a full|every eight|one brisk)";

    /// Words that say how much: fewer of something, or so many of it.
    private static final Pattern HOW_MUCH = Pattern.compile("\\b(?:fewer|less often|only for as long|" + NUMBER
            + " (?:breaths?|seconds?|counts?|minutes?|metres|of running)|do five|after a few|after each breath"
            + "|a few times a day)\\b");

    private static final Pattern SECONDS = Pattern.compile("\\b(\\w+) (seconds|breaths|counts)\\b");

    /// What she is in, not what she does: to stand up is a movement.
    private static final Map<String, Pattern> POSITIONS = Map.of(
            "lying", Pattern.compile("\\b(?:[Ll]ie|lying)\\b"),
            "sitting", Pattern.compile("\\b(?:[Ss]it|sitting)\\b(?! (?:back|down|up|bones))"),
            "standing", Pattern.compile("(?<![Tt]o |and )\\b(?:[Ss]tand|standing)\\b(?! up)"),
            "kneeling", Pattern.compile("\\b(?:[Kk]neel|[Hh]ands and knees)\\b"));

    @Test
    void an_easier_way_that_says_how_much_is_really_less() {
        int said = 0;
        for (Movement movement : GUIDE.movements().values()) {
            if (movement.easierWay().isEmpty()) {
                continue;
            }
            Movement.Way way = movement.easierWay().get();
            String words = movement.id() + ": " + way.how().english();
            if (HOW_MUCH.matcher(way.how().english()).find()) {
                said++;
                assertTrue(way.dose().isPresent(), words);
            }
            way.dose().ifPresent(dose -> {
                for (DoseStep step : DoseStep.values()) {
                    assertTrue(isLess(dose, movement.dose(), step), () -> words + " " + step);
                }
            });
        }
        assertTrue(said > 12, "only " + said + " say how much");
    }

    private static boolean isLess(Dose easier, Dose usual, DoseStep step) {
        return easier.at(step).count() <= usual.at(step).count()
                && easier.at(DoseStep.FULL).count() < usual.at(DoseStep.FULL).count();
    }

    @Test
    void a_harder_way_that_says_more_is_never_less() {
        GUIDE.movements()
                .values()
                .forEach(movement -> movement.harderWay()
                        .flatMap(Movement.Way::dose)
                        .ifPresent(dose -> {
                            for (DoseStep step : DoseStep.values()) {
                                assertTrue(
                                        dose.at(step).count()
                                                >= movement.dose().at(step).count(),
                                        movement.id().value());
                            }
                        }));
    }

    @Test
    void what_is_easier_takes_less_in_a_session_of_any_length_too() {
        for (Movement movement : GUIDE.movements().values()) {
            if (movement.easierWay().flatMap(Movement.Way::dose).isEmpty()) {
                continue;
            }
            for (int room = 30; room < 300; room++) {
                for (DoseStep most : DoseStep.values()) {
                    var dosing = new Dosing(most, new Seconds(900), 3, Optional.of(new Seconds(room)));
                    Movement usual = dosing.fit(movement);
                    Movement.Way way = movement.easierWay().get();
                    Movement easier = dosing.fit(movement, way);
                    DoseStep step = dosing.of(usual);
                    DoseStep itsStep = dosing.of(movement, way);
                    String where = movement.id() + " in " + room + " s: " + easier.dose() + " for " + usual.dose();
                    assertTrue(
                            easier.dose().at(itsStep).count()
                                    <= usual.dose().at(step).count(),
                            where);
                    assertTrue(often(easier.dose(), itsStep) <= often(usual.dose(), step), where);
                }
            }
        }
    }

    /// What is counted: repetitions, breaths, or seconds held. A hold for breaths is counted in those.
    private static int often(Dose dose, DoseStep step) {
        return switch (dose) {
            case Dose.Repetitions(int sets, var times, int _, boolean _, int _) -> sets * times.at(step);
            case Dose.Hold(int sets, var seconds, boolean _, int _) -> sets * seconds.at(step);
            case Dose.Breaths(int sets, var breaths, boolean _, int _) -> sets * breaths.at(step);
            case Dose.Minutes(var minutes) -> minutes.at(step);
        };
    }

    @Test
    void no_way_names_a_place_or_a_number_that_the_steps_beside_it_contradict() {
        var against = new ArrayList<String>();
        int named = 0;
        for (Movement movement : GUIDE.movements().values()) {
            for (Movement.Way way : ways(movement)) {
                Set<String> places = places(way.how());
                named += places.isEmpty() ? 0 : 1;
                for (Text step : way.steps(movement)) {
                    boolean elsewhere = !places.isEmpty() && !places.containsAll(places(step));
                    boolean otherNumber = numbers(way.how()).stream()
                            .anyMatch(one -> numbers(step).stream().anyMatch(other -> isAgainst(one, other)));
                    if (elsewhere || otherNumber) {
                        against.add(movement.id() + ": " + way.how().english() + " – " + step.english());
                    }
                }
            }
        }
        assertEquals(List.of(), against, () -> String.join("\n", against));
        assertTrue(named > 20, "only " + named + " name a place");
    }

    private record Named(String number, String unit) {}

    private static boolean isAgainst(Named one, Named other) {
        return one.unit().equals(other.unit()) && !one.number().equals(other.number());
    }

    private static List<Named> numbers(Text text) {
        return SECONDS.matcher(text.english())
                .results()
                .map(found -> new Named(found.group(1), found.group(2)))
                .filter(named ->
                        !Set.of("fewer", "small", "slow", "more", "free").contains(named.number()))
                .toList();
    }

    private static List<Movement.Way> ways(Movement movement) {
        return Stream.of(movement.easierWay(), movement.harderWay())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Set<String> places(Text text) {
        var places = new LinkedHashSet<String>();
        POSITIONS.forEach((place, words) -> {
            if (words.matcher(text.english()).find()) {
                places.add(place);
            }
        });
        return places;
    }
}
