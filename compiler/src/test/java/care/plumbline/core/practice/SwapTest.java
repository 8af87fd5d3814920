package care.plumbline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Phase;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.practice.Swap.Hindrance;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.testing.Any;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is taken instead of a movement: the guide's own, if it is open to her; else the same in another way.
class SwapTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Plan plan(String... changes) {
        Map<String, String> answers = Women.safe(GUIDE);
        answers.putAll(Map.of("days_since_birth", "120", "walk_minutes", "60", "sit_to_stands", "30"));
        answers.putAll(Map.of("roll_pain", "1", "floor_squeeze", "both", "pain_now", "1", "pain_average", "1"));
        answers.putAll(Map.of("sleep_hours", "8", "ill_today", "no", "clinician_restricts", "[]"));
        for (String change : changes) {
            answers.put(change.split("=", 2)[0], change.split("=", 2)[1]);
        }
        return Recovery.on(GUIDE, Women.journal(GUIDE, answers), Women.TODAY).plan();
    }

    private static Verdict verdict(Plan plan, Id id) {
        return Optional.ofNullable(plan.verdicts().get(id)).orElseThrow();
    }

    private static Movement movement(String id) {
        return GUIDE.movement(new Id(id));
    }

    @Test
    void too_hard_is_taken_down_to_the_movement_that_the_guide_names() {
        assertEquals(
                new Swap.Another(movement("bridge")),
                Swap.easier(movement("bridge-march"), plan(), Setting.ANY, Set.of()));
    }

    @Test
    void too_easy_is_taken_up_to_the_movement_that_the_guide_names() {
        assertEquals(
                new Swap.Another(movement("bridge")),
                Swap.harder(movement("glute-squeeze"), plan(), Setting.ANY, Set.of()));
    }

    @Test
    void what_does_not_fit_her_position_is_done_in_another_way() {
        var way = assertInstanceOf(
                Swap.AnotherWay.class, Swap.easier(movement("open-book"), plan(), Setting.LYING, Set.of()));
        assertEquals(movement("open-book"), way.movement());
        assertEquals(movement("open-book").easierHow(), Optional.of(way.how()));
        assertEquals(new Hindrance.OutOfPlace(movement("seated-rotation"), Setting.LYING), way.notAnother());
    }

    @Test
    void what_she_does_anyway_is_not_taken_a_second_time() {
        var way = assertInstanceOf(
                Swap.AnotherWay.class,
                Swap.harder(movement("glute-squeeze"), plan(), Setting.ANY, List.of(new Id("bridge"))));
        assertEquals(new Hindrance.AlreadyThere(movement("bridge")), way.notAnother());
    }

    @Test
    void where_the_guide_names_none_it_says_so() {
        var way = assertInstanceOf(Swap.AnotherWay.class, Swap.easier(movement("clam"), plan(), Setting.ANY, Set.of()));
        assertEquals(new Hindrance.NoneNamed(), way.notAnother());
    }

    @Test
    void what_her_stage_keeps_shut_is_not_taken_and_its_verdict_is_the_reason() {
        Plan plan = plan("sit_to_stands=0", "floor_squeeze=not-sure");
        Movement shut = GUIDE.movements().values().stream()
                .filter(movement -> verdict(plan, movement.id()).isOpen())
                .filter(movement -> movement.harder()
                        .filter(id -> !verdict(plan, id).isOpen())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var way = assertInstanceOf(Swap.AnotherWay.class, Swap.harder(shut, plan, Setting.ANY, Set.of()));
        assertEquals(new Hindrance.NotOpen(verdict(plan, shut.harder().orElseThrow())), way.notAnother());
    }

    @Test
    void a_movement_that_is_itself_no_longer_open_is_left_out() {
        Plan plan = plan("fever=yes");
        assertEquals(
                new Swap.Nothing(movement("clam"), new Hindrance.NoneNamed()),
                Swap.easier(movement("clam"), plan, Setting.ANY, Set.of()));
    }

    @Test
    void what_belongs_outdoors_is_taken_into_no_session() {
        assertEquals(Phase.OUTDOORS, movement("easy-walk").phase());
        assertInstanceOf(Swap.AnotherWay.class, Swap.easier(movement("stair-climb"), plan(), Setting.ANY, Set.of()));
    }

    /// Whatever she answered: nothing that is shut to her, and nothing out of her position.
    @Test
    void nothing_is_ever_taken_that_is_not_open_to_her() {
        Any.tries(150, any -> {
            long seed = any.number();
            Setting setting = any.of(Setting.values());
            taken(seed, setting);
        });
    }

    @Test
    void among_many_women_all_ways_are_met() {
        List<Swap> met = LongStream.range(0, 60)
                .boxed()
                .flatMap(seed -> taken(seed, Setting.ANY).stream())
                .toList();
        assertTrue(met.stream().filter(Swap.Another.class::isInstance).count() > 100);
        assertTrue(met.stream().filter(Swap.AnotherWay.class::isInstance).count() > 100);
        assertTrue(met.stream().filter(Swap.Nothing.class::isInstance).count() > 100);
    }

    private static List<Swap> taken(long seed, Setting setting) {
        Plan plan =
                Recovery.on(GUIDE, Women.generated(GUIDE, seed), Women.TODAY).plan();
        List<Swap> swaps = GUIDE.movements().values().stream()
                .flatMap(movement -> Stream.of(
                        Swap.easier(movement, plan, setting, Set.of()), Swap.harder(movement, plan, setting, Set.of())))
                .toList();
        for (Swap swap : swaps) {
            switch (swap) {
                case Swap.Another(Movement other) -> {
                    assertTrue(verdict(plan, other.id()).isOpen(), seed + ": " + other.id());
                    assertTrue(other.phase() != Phase.OUTDOORS && other.phase() != Phase.DAILY);
                }
                case Swap.AnotherWay(Movement same, Text how, var _) -> {
                    assertTrue(verdict(plan, same.id()).isOpen(), seed + ": " + same.id());
                    assertTrue(Stream.of(same.easierHow(), same.harderHow()).anyMatch(Optional.of(how)::equals));
                }
                case Swap.Nothing(Movement same, var _) ->
                    assertTrue(!verdict(plan, same.id()).isOpen(), seed + ": " + same.id());
            }
        }
        return swaps;
    }
}
