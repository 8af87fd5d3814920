package care.plumbline.compiler.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.guide.danger.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a case may say, and that a mistake in one is named with its line and with what came by which rule.
class CaseReaderTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final String UNSAID = """
            unsaid:
              neuraxial: none
              blood_pressure: not-measured
              phq_interest: not-at-all
              phq_down: not-at-all
              phq_self_harm: not-at-all
              baby_with_you: home
              birth_mode: vaginal
              tear: none
            """;

    private static final String CASE = """
            about: Clots
            review_by: 2027-11-22
            cases:
              - id: clot
                tells: "One calf is swollen."
                kind: danger
                days_since_birth: 12
                answers: {neuraxial: spinal, calf_swelling: yes}
                must: [same-day]
                finding: swollen-leg
                exercise: stop
                session: withheld
                sources: [CDC]
            """;

    private static List<String> wrong(String text) {
        return wrong(text, UNSAID);
    }

    /// What is wrong with a case in words, whether the reader or the run finds it.
    private static List<String> wrong(String text, String unsaid) {
        var files = GuideFiles.of(Map.of("cases/clots.yaml", text, "cases/unsaid.yaml", unsaid));
        try {
            var problems = new ArrayList<Problem>();
            Ran.all(GUIDE, Cases.read(files, GUIDE, DAY)).forEach(ran -> problems.addAll(ran.faults()));
            return problems.stream().map(Problem::toString).toList();
        } catch (GuideRefused refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
    }

    private static String changed(String from, String to) {
        assertTrue(CASE.contains(from), from);
        return CASE.replace(from, to);
    }

    @Test
    void a_case_that_comes_out_as_it_must_has_no_fault() {
        assertEquals(List.of(), wrong(CASE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calf_swelling: yes   | calf_swollen: yes        | 8  | no question is called calf_swollen",
                "calf_swelling: yes   | calf_swelling: a lot     | 8  | calf_swelling: expected yes or no, found a lot",
                "neuraxial: spinal    | neuraxial: some          | 8  | neuraxial: expected one of none, epidural, spinal, not-sure, found some",
                "neuraxial: spinal    | birth_date: 2026-01-01   | 8  | write the birth as days_since_birth",
                "'[same-day]'         | '[today]'                | 9  | expected none, within-days, same-day, call-now, found today",
                "'[same-day]'         | '[]'                     | 9  | expected one or more of none, within-days, same-day, call-now",
                "'[same-day]'         | '[none, within-days]'    | 9  | a danger may not end in none",
                "'[same-day]'         | '[within-days, call-now]'| 9  | a tier between two that are acceptable is left out",
                "kind: danger         | kind: dangerous          | 6  | expected kind to be one of danger, mimic, benign, found dangerous",
                "days_since_birth: 12 | days_since_birth: -1     | 7  | expected 0 to 3650 days, found -1",
                "finding: swollen-leg | finding: swollen-calf    | 10 | no danger sign is called swollen-calf",
                "exercise: stop       | exercise: none           | 11 | expected exercise to be one of stop, gentle, as-planned, found none",
                "session: withheld    | session: yes             | 12 | expected session to be one of withheld, offered, found yes",
                "session: withheld    | first_cause: relaxin     | 12 | no cause is called relaxin",
                "session: withheld    | not_movement: [skipping] | 12 | no movement is called skipping",
                "session: withheld    | kind_of_pain: [gout]     | 12 | no pattern is called gout",
                "session: withheld    | causes: [relaxin]        | 12 | no cause is called relaxin",
                "session: withheld    | not_cause: [relaxin]     | 12 | no cause is called relaxin",
                "session: withheld    | first_habits: [skip]     | 12 | no habit is called skip",
                "session: withheld    | not_habit: [skip]        | 12 | no habit is called skip",
                "session: withheld    | outing: marathon         | 12 | no rung is called marathon",
                "session: withheld    | sesion: withheld         | 12 | nothing here is called sesion",
                "'sources: [CDC]'     | 'sources: [Nobody-1999]' | 13 | no source is called Nobody-1999",
                "'sources: [CDC]'     | 'sources: []'            | 4  | this statement has no source",
                "review_by: 2027-11-22| review_by: 2026-11-21    | 2  | the review was due on 2026-11-21",
            })
    void a_mistake_is_named_with_its_line(String from, String to, int line, String says) {
        assertTrue(
                wrong(changed(from, to)).contains("cases/clots.yaml:" + line + ": " + says),
                () -> String.join("\n", wrong(changed(from, to))));
    }

    @Test
    void two_cases_of_one_name_are_refused_across_files() {
        String other = CASE.replace("about: Clots", "about: Other clots");
        var files = GuideFiles.of(Map.of("cases/a.yaml", CASE, "cases/b.yaml", other, "cases/unsaid.yaml", UNSAID));
        try {
            Cases.read(files, GUIDE, DAY);
            throw new AssertionError("taken");
        } catch (GuideRefused refused) {
            assertEquals(
                    "cases/b.yaml:4: the case clot stands at cases/a.yaml:4 already",
                    refused.problems().getFirst().toString());
        }
    }

    @Test
    void a_tier_that_is_not_acceptable_is_told_with_what_came_by_which_rule() {
        String rule = GUIDE.dangerSigns().stream()
                .filter(sign -> sign.id().value().equals("swollen-leg"))
                .map(sign -> sign.when().place().toString())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("cases/clots.yaml:4: clot: came same-day (swollen-leg same-day by " + rule
                        + " calf_swelling); must be call-now"),
                wrong(changed("[same-day]", "[call-now]")));
        assertEquals(
                List.of("cases/clots.yaml:4: clot: came none, no danger sign; must be same-day"),
                wrong(changed("calf_swelling: yes", "calf_swelling: no")
                        .replace("    finding: swollen-leg\n    exercise: stop\n    session: withheld\n", "")));
    }

    @Test
    void everything_else_that_a_case_demands_is_held_too() {
        assertTrue(wrong(changed("finding: swollen-leg", "finding: fever"))
                .getFirst()
                .endsWith("must be the sign fever"));
        assertTrue(
                wrong(changed("exercise: stop", "exercise: gentle")).getFirst().endsWith("must be gentle"));
        assertTrue(wrong(changed("session: withheld", "session: offered"))
                .getFirst()
                .endsWith("must be offered"));
        assertTrue(wrong(changed("session: withheld", "first_cause: breasts"))
                .getFirst()
                .endsWith("must be breasts"));
    }

    @Test
    void a_movement_that_must_not_be_open_is_named_when_it_is() {
        String benign = changed("calf_swelling: yes", "calf_swelling: no")
                .replace("kind: danger", "kind: benign")
                .replace("[same-day]", "[none]")
                .replace(
                        "    finding: swollen-leg\n    exercise: stop\n    session: withheld\n",
                        "    not_movement: [rib-breathing]\n");
        assertEquals(List.of("cases/clots.yaml:4: clot: rib-breathing is open to her; must be shut"), wrong(benign));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind_of_pain: [tailbone]     | the kind of pain is [pelvic-girdle]; must be [tailbone]",
                "causes: [breasts]            | must be breasts too",
                "not_cause: [birth]           | birth is shown; must be left out",
                "first_habits: [bath-time]    | must be bath-time too",
                "not_habit: [pelvic-belt]     | pelvic-belt is offered; must be left out",
                "outing: power-walk           | the outing is walk; must be power-walk",
            })
    void what_is_said_of_her_pain_her_habits_and_her_outing_is_held_too(String demand, String says) {
        String sore = changed("calf_swelling: yes", "calf_swelling: no, pain_zones: [pubic], worse_with: [walking]")
                .replace("kind: danger", "kind: benign")
                .replace("[same-day]", "[none]")
                .replace(
                        "    finding: swollen-leg\n    exercise: stop\n    session: withheld\n",
                        "    " + demand + "\n");
        assertEquals(1, wrong(sore).size(), () -> wrong(sore).toString());
        assertTrue(wrong(sore).getFirst().endsWith(says), () -> wrong(sore).toString());
    }

    @Test
    void a_question_that_nobody_answers_is_named_instead_of_guessed() {
        String unsaid = UNSAID.replace("  baby_with_you: home\n", "");
        assertEquals(
                List.of("cases/clots.yaml:4: the screen asks baby_with_you, and neither the case nor unsaid.yaml says"),
                wrong(CASE, unsaid));
    }

    @Test
    void who_tells_of_what_a_question_opens_has_said_yes_to_that_question() {
        String child = changed("calf_swelling: yes", "leg_weak_worse: yes")
                .replace("swollen-leg", "weak-leg")
                .replace("[same-day]", "[call-now]");
        assertEquals(List.of(), wrong(child));
    }

    @Test
    void where_several_lines_would_open_a_question_the_case_must_say_which() {
        assertEquals(
                List.of(
                        "cases/clots.yaml:4: blood_pressure is asked only after one of severe_headache, face_hand_swelling,"
                                + " pressure_high, liver_pain; name which"),
                wrong(changed("calf_swelling: yes", "blood_pressure: raised")));
    }

    @Test
    void both_errors_are_counted_by_kind() {
        var files = GuideFiles.of(Map.of(
                "cases/a.yaml", changed("[same-day]", "[call-now]"),
                "cases/b.yaml", changed("[same-day]", "[within-days]").replace("id: clot", "id: clot-too"),
                "cases/unsaid.yaml", UNSAID));
        try {
            BothErrors errors = BothErrors.of(Ran.all(GUIDE, Cases.read(files, GUIDE, DAY)));
            assertEquals(
                    new BothErrors.Row(Case.Kind.DANGER, 2, 0, 1, 1),
                    errors.rows().getFirst());
            assertEquals("2 cases: 2 danger, 0 mimic, 0 benign", errors.counts());
        } catch (GuideRefused refused) {
            throw new AssertionError(refused);
        }
        assertEquals(Tier.NONE, Tier.of(Urgency.ROUTINE));
    }
}
