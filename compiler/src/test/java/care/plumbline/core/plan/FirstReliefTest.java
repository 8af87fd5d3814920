package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Screening;
import care.plumbline.core.safety.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    private record Case(Set<String> zones, int days, String birth, int minutes, Setting setting) {}

    @Test
    void it_holds_three_movements_for_her_place_wherever_three_are_safe_and_fit() {
        var fewer = new ArrayList<String>();
        for (Set<String> zones : everyPlaceAndSomeTogether()) {
            for (int days : chips()) {
                for (String birth : BIRTHS) {
                    Recovery her = who(zones, days, birth);
                    for (int minutes : RELIEF.minutes()) {
                        for (Setting setting : Setting.values()) {
                            checks(her, new Case(zones, days, birth, minutes, setting))
                                    .ifPresent(fewer::add);
                        }
                    }
                }
            }
        }
        System.out.println(
                "Fewer than " + RELIEF.moves() + " for her place, because fewer are safe or fit: " + fewer.size());
        fewer.stream()
                .filter(one -> one.contains("ANY") && !one.contains(" 2 min"))
                .forEach(System.out::println);
    }

    /// What is said of her where it holds fewer than three.
    private static Optional<String> checks(Recovery her, Case of) {
        Set<Id> moves = moves(of.zones());
        Dosing dosing = her.plan().dosing(new Minutes(of.minutes()));
        int changeOver = Someone.GUIDE.ranking().choosing().changeOver().count();
        List<Integer> shortest = her.plan()
                .open()
                .filter(movement -> Session.holds(movement, of.setting()))
                .filter(movement -> Session.outside(movement, her.plan()).isEmpty())
                .filter(movement -> moves.contains(movement.id()))
                .map(movement -> movement.dose().at(dosing.of(movement)).count() + changeOver)
                .sorted()
                .limit(RELIEF.moves())
                .toList();
        boolean fit = shortest.size() == RELIEF.moves()
                && shortest.stream().mapToInt(Integer::intValue).sum() <= of.minutes() * 60;
        List<Id> held = her.session(new Minutes(of.minutes()), of.setting()) instanceof Session.Chosen chosen
                ? chosen.items().stream()
                        .map(Session.Item::movement)
                        .map(Movement::id)
                        .toList()
                : List.of();
        long hers = held.stream().filter(moves::contains).count();
        assertTrue(!fit || hers >= RELIEF.moves() && hers == held.size(), () -> of + " holds " + held);
        return fit
                ? Optional.empty()
                : Optional.of(of.zones() + ", day " + of.days() + ", " + of.birth() + ", " + of.minutes() + " min, "
                        + of.setting() + ": " + hers + " of " + shortest.size() + " that are safe");
    }

    @Test
    void from_two_weeks_on_eight_minutes_hold_three_for_every_place() {
        for (Set<String> zones : everyPlaceAndSomeTogether()) {
            for (int days : chips()) {
                for (String birth : BIRTHS) {
                    if (days >= 14) {
                        Session session = who(zones, days, birth).session(new Minutes(8), Setting.ANY);
                        long hers = session instanceof Session.Chosen chosen
                                ? chosen.items().stream()
                                        .filter(item -> moves(zones)
                                                .contains(item.movement().id()))
                                        .count()
                                : 0;
                        assertTrue(hers >= RELIEF.moves(), () -> zones + " " + days + " " + birth + ": " + session);
                    }
                }
            }
        }
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
