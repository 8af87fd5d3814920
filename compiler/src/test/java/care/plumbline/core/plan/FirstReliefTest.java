package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Screening;
import care.plumbline.core.safety.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A woman who has told where it hurts, how long since the birth, and no danger sign: the very first session is
/// for the place she tapped.
final class FirstReliefTest {

    private static final FirstRelief RELIEF = Someone.GUIDE.relief();
    private static final List<String> BIRTHS = List.of("", "vaginal", "instrumental", "caesarean");

    /// The only cases with fewer, each with what is safe and why nothing else of that place is
    /// (docs/decisions/0064-three-moves-for-every-place.md).
    private static final List<String> FEWER = List.of(
            "[pubic], day 1, birth not told, HOLDING: rib-breathing, grow-long; too early or another position: all else",
            "[pubic], day 1, instrumental, HOLDING: rib-breathing, grow-long; too early or another position: all else",
            "[pubic], day 1, vaginal, HOLDING: rib-breathing, grow-long; too early or another position: all else");

    private record Case(Set<String> zones, int days, String birth, Minutes minutes, Setting setting) {
        String says() {
            return zones + ", day " + days + ", " + (birth.isEmpty() ? "birth not told" : birth) + ", " + setting;
        }
    }

    @Test
    void it_holds_three_movements_for_her_place_in_every_position_and_time_but_the_named() {
        List<Case> tries = every();
        List<String> fewer = tries.stream()
                .collect(Collectors.groupingBy(
                        of -> List.of(of.zones(), of.days(), of.birth()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .parallelStream()
                .flatMap(same -> fewer(same).stream())
                .toList();
        System.out.println("First relief with fewer than " + RELIEF.moves() + " movements for her place: "
                + fewer.size() + " of " + tries.size());
        List<String> reasons = fewer.stream().distinct().sorted().toList();
        reasons.forEach(System.out::println);
        assertEquals(FEWER, reasons);
    }

    private static List<String> fewer(List<Case> ofOne) {
        Case first = ofOne.getFirst();
        Recovery her = who(first.zones(), first.days(), first.birth());
        return ofOne.stream().flatMap(of -> why(her, of).stream()).toList();
    }

    /// What is said of her where it holds fewer than three; fails where a movement of hers was left out, or one that is
    /// not of her place came in.
    private static Optional<String> why(Recovery her, Case of) {
        Set<Id> moves = moves(of.zones());
        List<Id> held = her.session(of.minutes(), of.setting()) instanceof Session.Chosen chosen
                ? chosen.items().stream()
                        .map(Session.Item::movement)
                        .map(Movement::id)
                        .toList()
                : List.of();
        long hers = held.stream().filter(moves::contains).count();
        if (hers >= RELIEF.moves()) {
            assertEquals(held.size(), hers, () -> of + " holds " + held);
            return Optional.empty();
        }
        List<Id> safe = her.plan()
                .open()
                .filter(movement -> moves.contains(movement.id()))
                .filter(movement -> of.setting().allows(movement.positions()))
                .map(Movement::id)
                .toList();
        assertTrue(safe.size() < RELIEF.moves(), () -> of + " holds " + held + " of " + safe);
        return Optional.of(of.says() + ": " + safe.stream().map(Id::value).collect(Collectors.joining(", ")) + "; "
                + against(her, of, moves));
    }

    /// Why each of the others is not for her: the week, a restriction, a stage or the position.
    private static String against(Recovery her, Case of, Set<Id> moves) {
        boolean known = moves.stream()
                .map(id -> Objects.requireNonNull(her.plan().verdicts().get(id)))
                .allMatch(verdict -> verdict.isOpen()
                        || !of.setting().allows(verdict.movement().positions())
                        || verdict.obstacles().stream()
                                .allMatch(obstacle -> obstacle instanceof Obstacle.TooEarly
                                        || obstacle instanceof Obstacle.StageShut
                                        || obstacle instanceof Obstacle.Restricted));
        assertTrue(known, () -> of + " is kept from something else");
        return "too early or another position: all else";
    }

    @Test
    void a_movement_that_is_too_long_for_its_part_is_done_less_often_and_at_least_once() {
        for (Movement movement : Someone.GUIDE.movements().values()) {
            for (int seconds = 1; seconds < 600; seconds += 7) {
                var room = new Seconds(seconds);
                Dose shorter = movement.dose().within(room);
                assertTrue(shorter.atLeast().count() <= movement.dose().atLeast().count());
                boolean once = movement.dose() instanceof Dose.Minutes
                        || switch (shorter) {
                            case Dose.Repetitions it -> it.sets() == 1 && it.times().from() == 1;
                            case Dose.Hold it -> it.sets() == 1 && it.seconds().from() == 1;
                            case Dose.Breaths it -> it.sets() == 1 && it.breaths().from() == 1;
                            case Dose.Minutes _ -> true;
                        };
                assertTrue(once || shorter.atLeast().count() <= seconds, () -> movement.id() + " in " + room);
            }
        }
    }

    private static List<Case> every() {
        var tries = new ArrayList<Case>();
        for (Set<String> zones : everyPlaceAndSomeTogether()) {
            for (int days : chips()) {
                for (String birth : BIRTHS) {
                    for (int minutes : RELIEF.minutes()) {
                        for (Setting setting : Setting.values()) {
                            tries.add(new Case(zones, days, birth, new Minutes(minutes), setting));
                        }
                    }
                }
            }
        }
        return tries;
    }

    @Test
    void once_she_has_told_more_her_causes_lead() {
        assertTrue(!who(Set.of("low-back"), 42, "").plan().places().isEmpty());
        Recovery told = Someone.who("pain_zones=[low-back] pain_average=4");
        assertEquals(List.of(), told.plan().places());
    }

    private static List<Set<String>> everyPlaceAndSomeTogether() {
        var sets = new ArrayList<Set<String>>();
        List<String> zones = Someone.GUIDE.question(Handle.PAIN_ZONES.id()).orElseThrow().kind().offered().stream()
                .map(Choice::code)
                .toList();
        zones.forEach(zone -> sets.add(Set.of(zone)));
        for (int i = 0; i < zones.size(); i++) {
            sets.add(new TreeSet<>(Set.of(zones.get(i), zones.get((i + 5) % zones.size()))));
        }
        sets.add(new TreeSet<>(zones));
        return sets;
    }

    /// The days that her taps count as.
    private static List<Integer> chips() {
        return ((QuestionKind.Day)
                        Someone.GUIDE.question("birth_date").orElseThrow().kind())
                .about().stream().map(QuestionKind.About::days).toList();
    }

    private static Set<Id> moves(Set<String> zones) {
        return RELIEF.places().stream()
                .filter(place -> place.zones().stream().anyMatch(zones::contains))
                .flatMap(place -> place.moves().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Through the screen with nothing to tell.
    private static Recovery who(Set<String> zones, int days, String birth) {
        var entries = new ArrayList<Entry>();
        answered(entries, "birth_date", new Answer.Day(Women.TODAY.minusDays(days)));
        answered(entries, "pain_zones", new Answer.Several(zones));
        answered(entries, "neuraxial", new Answer.One("none"));
        answered(entries, "baby_with_you", new Answer.One("home"));
        if (!birth.isEmpty()) {
            answered(entries, "birth_mode", new Answer.One(birth));
        }
        var screening = new Screening(Someone.GUIDE);
        Set<String> shown = new LinkedHashSet<>(List.of("birth_date", "neuraxial", "baby_with_you"));
        while (true) {
            Recovery recovery = Recovery.on(Someone.GUIDE, new Journal(entries), Women.TODAY);
            Optional<Turn> next = screening
                    .standing(recovery.facts(), recovery.safety(), shown, true)
                    .next();
            if (next.isEmpty()) {
                return recovery;
            }
            next.get().questions().forEach(question -> {
                shown.add(question.id());
                if (question.kind() instanceof QuestionKind.YesNo) {
                    answered(entries, question.id(), new Answer.YesNo(false));
                }
            });
        }
    }

    private static void answered(List<Entry> entries, String question, Answer answer) {
        entries.add(new Entry.Answered(Women.TODAY, question, answer));
    }
}
