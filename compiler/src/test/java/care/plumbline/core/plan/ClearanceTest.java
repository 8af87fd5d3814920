package care.plumbline.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.Women;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can stand against a movement: each kind of obstacle, alone and together.
class ClearanceTest {

    private static Verdict verdict(String changes, String movement) {
        return Objects.requireNonNull(Someone.who(changes).plan().verdicts().get(new Id(movement)));
    }

    private static String obstacles(Verdict verdict) {
        return String.join(
                " ",
                verdict.obstacles().stream()
                        .map(obstacle -> switch (obstacle) {
                            case Obstacle.SafetyFirst(var exercise, var _, var _) -> "safety-" + exercise;
                            case Obstacle.Restricted(var limit) ->
                                limit.restriction().id() + (limit.known() ? "" : "?");
                            case Obstacle.Barred _ -> "barred";
                            case Obstacle.StageShut _ -> "stage";
                            case Obstacle.TooMuchToday _ -> "today";
                            case Obstacle.HeldBack(var held) ->
                                held.adjustment().id().value();
                            case Obstacle.TooEarly(var from) ->
                                from.equals(Weeks.NEVER) ? "never" : "week-" + from.count();
                        })
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                               | bridge        | ''",
                "                                                               | steady-run    | ''",
                "fever=yes                                                      | rib-breathing | safety-STOP",
                "-fever -ill                                                    | rib-breathing | safety-STOP",
                "stool_leak=yes                                                 | rib-breathing | ''",
                "stool_leak=yes                                                 | bridge        | safety-GENTLE",
                "inflammatory_stiffness=yes                                     | bridge        | ''",
                "belly_doming=yes                                               | curl-up       | doming",
                "belly_doming=no                                                | curl-up       | ''",
                "belly_doming=yes heaviness=yes                                 | curl-up       | doming heaviness",
                "-pain_zones                                                    | clam          | pubic-pain?",
                "pain_zones=[pubic]                                             | clam          | pubic-pain",
                "clinician_restricts=[all]                                      | bridge        | clinician-all",
                "clinician_restricts=[all]                                      | rib-breathing | ''",
                "baby_with_you=not-with-me                                      | seated-feed   | no-baby",
                "walk_minutes=5                                                 | squat         | stage",
                "walk_minutes=5                                                 | bridge        | ''",
                "jog_minutes=5                                                  | steady-run    | stage",
                "pain_now=7 test_hops=no                                        | curl-up       | today",
                "pain_now=5 test_hops=no                                        | curl-up       | ''",
                "pain_now=7                                                     | curl-up       | ''",
                "ill_today=yes                                                  | bridge        | today",
                "ill_today=yes                                                  | rib-breathing | ''",
                "days_since_birth=13 bleeding=stopped                           | bridge        | week-2",
                "days_since_birth=14 bleeding=stopped                           | bridge        | ''",
                "days_since_birth=27 bleeding=stopped -birth_mode               | bridge        | week-4",
                "days_since_birth=28 bleeding=stopped tear=third-fourth         | bridge        | ''",
                "days_since_birth=20 bleeding=stopped tear=third-fourth         | bridge        | week-3",
                "-days_since_birth bleeding=stopped                             | bridge        | week-2",
                "-days_since_birth bleeding=stopped                             | rib-breathing | ''",
                "                                                               | scar-massage  | never",
                "days_since_birth=13 bleeding=stopped ill_today=yes             | bridge        | today week-2",
                "days_since_birth=13 bleeding=stopped fever=yes walk_minutes=5 clinician_restricts=[all] | bridge | safety-STOP clinician-all stage week-2",
            })
    void everything_that_stands_against_a_movement_is_named(String changes, String movement, String expected) {
        Verdict verdict = verdict(changes == null ? "" : changes, movement);
        assertEquals(expected, obstacles(verdict));
        assertEquals(expected.isEmpty(), verdict.isOpen());
    }

    @Test
    void safety_names_its_findings() {
        var first = assertInstanceOf(
                Obstacle.SafetyFirst.class,
                verdict("fever=yes", "bridge").obstacles().getFirst());
        assertEquals(DangerSign.Exercise.STOP, first.exercise());
        assertEquals(
                List.of(new Id("fever")),
                first.findings().stream().map(finding -> finding.sign().id()).toList());
    }

    @Test
    void every_movement_of_the_guide_is_judged_in_its_order() {
        Plan plan = Someone.who("").plan();
        assertEquals(
                List.copyOf(Someone.GUIDE.movements().keySet()),
                List.copyOf(plan.verdicts().keySet()));
        assertTrue(plan.verdicts().values().stream()
                .allMatch(verdict -> verdict.movement()
                        .equals(Someone.GUIDE.movement(verdict.movement().id()))));
        assertEquals(
                plan.verdicts().values().stream()
                        .filter(Verdict::isOpen)
                        .map(Verdict::movement)
                        .toList(),
                plan.open().toList());
    }

    @Test
    void a_scar_can_be_touched_from_the_sixth_week_when_it_is_closed() {
        String scar = "birth_mode=caesarean scar_pain=0 wound_infected=no fever=no bleeding=stopped ";
        assertEquals(
                "open-scar week-6", obstacles(verdict(scar + "days_since_birth=41 scar_closed=yes", "scar-massage")));
        assertEquals("", obstacles(verdict(scar + "days_since_birth=42 scar_closed=yes", "scar-massage")));
        assertEquals("open-scar", obstacles(verdict(scar + "days_since_birth=42 scar_closed=no", "scar-massage")));
        assertEquals("open-scar?", obstacles(verdict(scar + "days_since_birth=42 -scar_closed", "scar-massage")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days_since_birth=80                                                          | week-12",
                "days_since_birth=80 clinician_cleared=[impact]                               | ''",
                "days_since_birth=55 clinician_cleared=[impact]                               | week-8",
                "days_since_birth=80 clinician_cleared=[lifting]                              | week-12",
                "days_since_birth=80 clinician_cleared=[impact] clinician_restricts=[impact]  | clinician-impact week-12",
                "days_since_birth=80 clinician_cleared=[impact] clinician_restricts=[all]     | clinician-all week-12",
                "days_since_birth=80 clinician_cleared=[impact] tear=third-fourth             | ''",
            })
    void a_clearance_opens_running_from_the_eighth_week_and_a_no_counts_more(String changes, String against) {
        String found =
                obstacles(verdict(changes + " bleeding=stopped", "walk-jog")).replace("stage ", "");
        assertEquals(against, found.equals("stage") ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A no by name is a no, and outranks a yes.
                "clinician_bars=[bridge]                                                    | bridge   | barred",
                "clinician_bars=[bridge]                                                    | clam     | ''",
                "clinician_bars=[bridge] clinician_picks=[bridge]                           | bridge   | barred",
                // A yes by name opens what weeks and stages hold back.
                "days_since_birth=80 bleeding=stopped clinician_picks=[walk-jog]            | walk-jog | ''",
                "walk_minutes=5 clinician_picks=[squat]                                     | squat    | ''",
                // And what a clinician may open at all, as far as it is known and no clinician said no.
                "belly_doming=yes clinician_picks=[curl-up]                                 | curl-up  | ''",
                "belly_doming=yes heaviness=yes clinician_picks=[curl-up]                   | curl-up  | ''",
                "belly_doming=yes clinician_picks=[curl-up] clinician_restricts=[abdominal] | curl-up  | clinician-abdominal doming",
                "belly_doming=yes clinician_picks=[curl-up] clinician_restricts=[all]       | curl-up  | clinician-all doming",
                "-pain_zones clinician_picks=[clam]                                         | clam     | pubic-pain?",
                "pain_zones=[pubic] clinician_picks=[clam]                                  | clam     | pubic-pain",
                // A bad day is one for a pick too.
                "bad_day=yes clinician_picks=[wall-sit]                                     | wall-sit | today",
                "bad_day=yes walk_minutes=5 clinician_picks=[squat]                         | squat    | today",
                // Danger signs are newer than any yes.
                "fever=yes clinician_picks=[rib-breathing]                                  | rib-breathing | safety-STOP",
                "stool_leak=yes clinician_picks=[bridge]                                    | bridge   | safety-GENTLE",
            })
    void a_movement_named_by_a_clinician_is_barred_or_opened_by_its_name(
            String changes, String movement, String against) {
        assertEquals(against, obstacles(verdict(changes, movement)));
    }

    @Test
    void trouble_told_after_the_pick_shuts_it_again() {
        Map<String, String> answers = new LinkedHashMap<>(Someone.strong());
        answers.put("belly_doming", "no");
        answers.put("clinician_picks", "[curl-up]");
        List<Entry> entries =
                new ArrayList<>(Women.journal(Someone.GUIDE, answers).entries());
        LocalDate tomorrow = Women.TODAY.plusDays(1);
        entries.add(new Entry.Answered(tomorrow, "belly_doming", new Answer.YesNo(true)));
        Recovery recovery = Recovery.on(Someone.GUIDE, new Journal(entries), tomorrow);
        assertTrue(obstacles(Objects.requireNonNull(recovery.plan().verdicts().get(new Id("curl-up"))))
                .contains("doming"));
    }

    @Test
    void what_a_clinician_picks_leads_the_session_and_what_is_barred_is_in_none() {
        for (Minutes minutes : List.of(new Minutes(5), new Minutes(15), new Minutes(25))) {
            assertFalse(inSession("", minutes).contains("wall-push-up"), "it would be there anyway");
            assertTrue(inSession("clinician_picks=[wall-push-up]", minutes).contains("wall-push-up"));
            for (String barred : inSession("", minutes)) {
                assertFalse(
                        inSession("clinician_bars=[" + barred + "]", minutes).contains(barred), barred);
            }
        }
    }

    private static List<String> inSession(String changes, Minutes minutes) {
        return switch (Someone.who(changes).session(minutes, Setting.ANY)) {
            case Session.Chosen chosen ->
                chosen.items().stream()
                        .map(item -> item.movement().id().value())
                        .toList();
            case Session.Withheld _, Session.NothingFits _ -> List.of();
        };
    }
}
