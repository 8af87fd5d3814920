package care.plumbline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.figure.Breath;
import care.plumbline.core.figure.TheFigures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.practice.Beat.Doing;
import care.plumbline.core.practice.Beat.Side;
import care.plumbline.testing.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The beats of every movement: they take its time, count its dose, breathe at ease and move the drawing on.
class PacingTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final double NEAR = 1e-9;

    static Stream<Movement> movements() {
        return GUIDE.movements().values().stream();
    }

    private static Pacing pacing(Movement movement) {
        return Pacing.of(
                movement,
                DoseStep.SMALLEST,
                TheFigures.read().rhythm(movement.id()).orElseThrow(),
                GUIDE.ranking().choosing().changeOver());
    }

    private static List<Beat> beats(String movement) {
        return pacing(GUIDE.movement(new Id(movement))).beats();
    }

    private static int millis(Stream<Beat> beats) {
        return beats.mapToInt(beat -> beat.lasts().count()).sum();
    }

    @ParameterizedTest
    @MethodSource("movements")
    void a_movement_takes_the_very_time_that_was_planned_for_it(Movement movement) {
        int planned = movement.dose().atLeast().count()
                + GUIDE.ranking().choosing().changeOver().count();
        assertEquals(planned * 1000, pacing(movement).lasts().count());
    }

    /// Coming into a held pose and out of it is done between the sets.
    @ParameterizedTest
    @MethodSource("movements")
    void she_changes_sides_in_her_rest_and_never_in_the_dose(Movement movement) {
        List<Beat> beats = pacing(movement).beats();
        boolean stays =
                movement.dose() instanceof Dose.Hold && beats.stream().anyMatch(beat -> beat.doing() == Doing.STAY);
        int working = millis(
                beats.stream().filter(beat -> beat.doing() == Doing.STAY || beat.doing() == Doing.MOVE && !stays));
        assertEquals((movement.dose().atLeast().count() - rests(movement.dose())) * 1000, working);
    }

    private static int rests(Dose dose) {
        return switch (dose) {
            case Dose.Repetitions(int sets, var _, var _, var _, int rest) -> (sets - 1) * rest;
            case Dose.Hold(int sets, var _, var _, int rest) -> (sets - 1) * rest;
            case Dose.Breaths(int sets, var _, var _, int rest) -> (sets - 1) * rest;
            case Dose.Minutes _ -> 0;
        };
    }

    @ParameterizedTest
    @MethodSource("movements")
    void every_repetition_breath_and_minute_is_counted_on_each_side(Movement movement) {
        List<Beat> beats = pacing(movement).beats();
        switch (movement.dose()) {
            case Dose.Repetitions(int sets, var times, int each, boolean both, var _) -> {
                for (int set = 1; set <= sets; set++) {
                    for (int one = 1; one <= times.from(); one++) {
                        for (Side side : both ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH)) {
                            int number = set;
                            int repetition = one;
                            int lasts = millis(beats.stream()
                                    .filter(beat -> beat.set().number() == number
                                            && beat.side() == side
                                            && beat.repetition()
                                                    .map(Beat.Count::number)
                                                    .equals(Optional.of(repetition))));
                            assertTrue(
                                    Math.abs(lasts - each * 1000) <= each * 200,
                                    () -> "set " + number + ", " + side + " " + repetition + ": " + lasts);
                        }
                    }
                }
            }
            case Dose.Breaths(int sets, var breaths, boolean both, var _) -> {
                int all = sets * breaths.from() * (both ? 2 : 1);
                for (Breath breath : List.of(Breath.IN, Breath.OUT)) {
                    assertEquals(
                            all,
                            beats.stream()
                                    .filter(beat -> beat.breath() == breath
                                            && beat.repetition().isPresent())
                                    .count());
                }
            }
            case Dose.Hold(int sets, var _, boolean both, var _) -> {
                for (Side side : both ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.BOTH)) {
                    assertEquals(
                            sets,
                            beats.stream()
                                    .filter(beat -> beat.side() == side)
                                    .map(beat -> beat.set().number())
                                    .distinct()
                                    .count());
                }
            }
            case Dose.Minutes(var minutes) ->
                assertEquals(
                        minutes.from(),
                        beats.stream()
                                .filter(beat -> beat.doing() == Doing.MOVE)
                                .count());
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void nobody_is_asked_for_a_breath_longer_than_is_easy(Movement movement) {
        int breath = 0;
        Breath before = Breath.FREE;
        for (Beat beat : pacing(movement).beats()) {
            breath = beat.breath() == before
                    ? breath + beat.lasts().count()
                    : beat.lasts().count();
            before = beat.breath();
            assertTrue(before == Breath.FREE || breath <= Round.LONGEST_BREATH.count(), beat.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void the_drawing_never_jumps(Movement movement) {
        List<Beat> beats = pacing(movement).beats();
        double at = beats.getFirst().drawn().from();
        for (Beat beat : beats) {
            double jump = beat.drawn().from() - at;
            assertEquals(0, jump - Math.rint(jump), NEAR, beat.toString());
            assertTrue(beat.drawn().to() >= beat.drawn().from());
            at = beat.drawn().to();
        }
    }

    @ParameterizedTest
    @MethodSource("movements")
    void it_begins_with_getting_into_position_and_rests_between_sets_alone(Movement movement) {
        List<Beat> beats = pacing(movement).beats();
        assertEquals(Doing.READY, beats.getFirst().doing());
        assertEquals(
                1, beats.stream().filter(beat -> beat.doing() == Doing.READY).count());
        long rests = beats.stream().filter(beat -> beat.doing() == Doing.REST).count();
        long sets = beats.getLast().set().of();
        assertTrue(rests == (rests(movement.dose()) == 0 ? 0 : sets - 1), rests + " rests, " + sets + " sets");
        assertTrue(beats.getLast().doing() == Doing.MOVE || beats.getLast().doing() == Doing.STAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge       | READY 10.0, BOTH 8, REST 20.0, BOTH 8",
                "clam         | READY 6.0, LEFT 10, CHANGE_SIDES 4.0, RIGHT 10, REST 11.0, LEFT 10, CHANGE_SIDES 4.0, RIGHT 10",
                "single-leg-bridge | READY 6.0, LEFT 8, CHANGE_SIDES 4.0, RIGHT 8",
                "rib-breathing | READY 10.0, BOTH 5, REST 5.0, BOTH 5, REST 5.0, BOTH 5",
                "easy-walk    | READY 10.0, BOTH 5",
            })
    void sets_sides_and_rests_come_in_this_order(String movement, String order) {
        var parts = new ArrayList<String>();
        int counted = 0;
        for (Beat beat : beats(movement)) {
            if (beat.repetition().isEmpty()) {
                parts.add(beat.doing() + " " + beat.lasts().count() / 1000.0);
                counted = 0;
            } else {
                int number = beat.repetition().get().number();
                if (counted > 0) {
                    parts.removeLast();
                }
                parts.add(beat.side() + " " + number);
                counted = number;
            }
        }
        assertEquals(order, String.join(", ", parts));
    }

    @Test
    void sides_that_the_drawing_alternates_alternate_without_a_change() {
        List<Beat> bug = beats("dead-bug");
        assertTrue(bug.stream().noneMatch(beat -> beat.doing() == Doing.CHANGE_SIDES));
        assertEquals(
                List.of(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT),
                bug.stream().skip(1).limit(5).map(Beat::side).toList());
    }

    @Test
    void a_stretch_is_come_into_before_it_is_held_with_calm_breaths() {
        List<Beat> set = beats("butterfly").stream()
                .takeWhile(beat -> beat.set().number() == 1)
                .toList();
        assertEquals(
                List.of(Doing.READY, Doing.MOVE, Doing.STAY),
                set.stream().map(Beat::doing).distinct().toList());
        assertEquals("Breathe out, knees heavy", set.get(1).words());
        List<Beat> held =
                set.stream().filter(beat -> beat.doing() == Doing.STAY).toList();
        assertEquals(20_000, millis(held.stream()));
        assertEquals(Breath.IN, held.getFirst().breath());
        assertTrue(held.stream().allMatch(beat -> beat.lasts().count() >= 3000));
    }

    @Test
    void time_to_spare_lengthens_the_stay_and_not_the_way() {
        List<Beat> nod = beats("chin-nod");
        assertEquals(
                List.of("MOVE 2.0 OUT", "STAY 3.6 FREE", "MOVE 2.4 IN"),
                nod.stream()
                        .skip(1)
                        .limit(3)
                        .map(beat -> beat.doing() + " " + beat.lasts().count() / 1000.0 + " " + beat.breath())
                        .toList());
    }

    /// At the middle of any beat and at its very start she goes on with that beat.
    @ParameterizedTest
    @MethodSource("movements")
    void she_goes_on_at_the_beat_she_stopped_at(Movement movement) {
        Pacing pacing = pacing(movement);
        int starts = 0;
        for (int i = 0; i < pacing.beats().size(); i++) {
            int lasts = pacing.beats().get(i).lasts().count();
            assertEquals(i, pacing.beatAt(new Millis(starts)));
            assertEquals(i, pacing.beatAt(new Millis(starts + lasts / 2)));
            starts += lasts;
        }
        assertEquals(pacing.beats().size() - 1, pacing.beatAt(new Millis(starts + 1)));
    }

    @Test
    void a_time_cut_into_parts_is_all_there() {
        Any.tries(1000, any -> {
            int millis = any.whole(0, 4_000_000);
            List<Double> weights = any.list(1, 40, each -> each.between(0.01, 60));
            Millis whole = new Millis(millis);
            double all = weights.stream().mapToDouble(Double::doubleValue).sum();
            Millis[] parts =
                    whole.cut(weights.stream().mapToDouble(Double::doubleValue).toArray());
            assertEquals(whole, Stream.of(parts).reduce(Millis.NONE, Millis::plus));
            for (int i = 0; i < parts.length; i++) {
                assertEquals(millis * weights.get(i) / all, parts[i].count(), 1.001);
            }
        });
    }

    @Test
    void one_repetition_is_one_round_of_the_drawing() {
        List<Beat> second = beats("cat-cow").stream()
                .filter(beat ->
                        beat.repetition().filter(count -> count.number() == 2).isPresent())
                .toList();
        assertEquals(
                List.of(Breath.OUT, Breath.IN),
                second.stream().map(Beat::breath).toList());
        assertEquals(
                1, second.getLast().drawn().to() - second.getFirst().drawn().from(), NEAR);
        assertEquals(8000, millis(second.stream()));
    }

    @Test
    void a_flight_of_stairs_is_many_steps() {
        List<Beat> flight = beats("stair-climb").stream()
                .filter(beat ->
                        beat.repetition().filter(count -> count.number() == 1).isPresent())
                .toList();
        assertEquals(
                6,
                flight.stream()
                        .mapToDouble(beat -> beat.drawn().to() - beat.drawn().from())
                        .sum(),
                NEAR);
    }
}
