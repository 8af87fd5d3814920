package care.plumbline.core.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.testing.Any;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clinician's word against a restriction: a clearance opens what it names, a no counts more, silence opens
/// nothing.
class ClearanceEffectTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Facts facts(String... answers) {
        var said = new HashMap<String, String>();
        for (String answer : answers) {
            said.put(answer.split("=", 2)[0], answer.split("=", 2)[1]);
        }
        return Facts.of(GUIDE, Women.journal(GUIDE, said), Women.TODAY);
    }

    private static String forbids(String restriction, Facts facts) {
        return Limit.of(facts).stream()
                .filter(limit -> limit.restriction().id().equals(new Id(restriction)))
                .findFirst()
                .map(limit -> String.join(
                        " ",
                        new TreeSet<>(limit.forbids().stream().map(Id::value).toList())))
                .orElse("nothing");
    }

    @Test
    void no_rule_reads_a_yes_to_what_a_clinician_forbids_as_well() {
        Question cleared = GUIDE.question("clinician_cleared").orElseThrow();
        List<String> codes = ((QuestionKind.AnyOf) cleared.kind())
                .choices().stream().map(choice -> choice.code()).toList();
        for (String code : codes) {
            String yes = "clinician_cleared=" + codes;
            assertEquals(codes.toString(), cleared(facts(yes)));
            assertEquals("[]", cleared(facts(yes, "clinician_restricts=[all]")));
            if (!code.equals("strength")) {
                assertEquals(
                        codes.stream()
                                .filter(other -> !other.equals(code))
                                .toList()
                                .toString(),
                        cleared(facts(yes, "clinician_restricts=[" + code + "]")));
            }
        }
    }

    private static String cleared(Facts facts) {
        return facts.values()
                .value(GUIDE.vocabulary().find("clinician_cleared").orElseThrow(), GUIDE.vocabulary())
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leaking-impact | leak_on_impact=yes |                  |                | impact",
                "leaking-impact | leak_on_impact=yes | []               |                | impact",
                "leaking-impact | leak_on_impact=yes | [lifting]        |                | impact",
                "leaking-impact | leak_on_impact=yes | [impact]         |                | nothing",
                "leaking-impact | leak_on_impact=yes | [impact]         | []             | nothing",
                "leaking-impact | leak_on_impact=yes | [impact]         | [impact]       | impact",
                "leaking-impact | leak_on_impact=yes | [impact]         | [all]          | impact",
                "leaking-impact | leak_on_impact=yes | [impact]         | [lifting]      | nothing",
                "heaviness      | heaviness=yes      | [impact]         |                | belly-strong heavy-carry",
                "heaviness      | heaviness=yes      | [impact,lifting] |                | belly-strong",
                "heaviness      | heaviness=yes      | [impact,lifting] | [impact]       | belly-strong impact",
                "heaviness      | heaviness=yes      | [abdominal,impact,lifting] |      | nothing",
                "doming         | belly_doming=yes   | [abdominal]      |                | nothing",
                "doming         | belly_doming=yes   | [abdominal]      | [abdominal]    | belly-strong",
                "tight-floor    | floor_tight=yes    | [pelvic-floor]   |                | nothing",
                "tight-floor    | floor_tight=yes    | [pelvic-floor]   | [pelvic-floor] | floor-squeeze",
                "calf           | calf_swelling=yes  | [impact]         |                | brisk calf-load calf-stretch impact",
                "clinician-impact | clinician_restricts=[impact] | [impact] |            | impact",
            })
    void a_no_beats_a_yes_and_silence_opens_nothing(
            String restriction, String trouble, String cleared, String restricts, String forbids) {
        var answers = new ArrayList<String>(List.of(trouble));
        if (cleared != null) {
            answers.add("clinician_cleared=" + cleared);
        }
        if (restricts != null) {
            answers.add("clinician_restricts=" + restricts);
        }
        assertEquals(forbids, forbids(restriction, facts(answers.toArray(String[]::new))));
    }

    @ParameterizedTest
    @CsvSource({
        // days since the trouble was spoken of, since the clearance
        "3, 3, OPENS",
        "9, 3, OPENS",
        "3, 9, OLDER",
    })
    void a_clearance_knows_only_what_was_there_when_it_was_given(int trouble, int cleared, ClearanceEffect.How how) {
        var journal = Journal.of(
                new Entry.Answered(Women.TODAY.minusDays(trouble), "leak_on_impact", new Answer.YesNo(true)),
                new Entry.Answered(
                        Women.TODAY.minusDays(cleared), "clinician_cleared", new Answer.Several(Set.of("impact"))));
        Facts facts = Facts.of(GUIDE, journal, Women.TODAY);
        assertEquals(
                List.of(how),
                ClearanceEffect.of(facts).stream().map(ClearanceEffect::how).toList());
        assertEquals(how == ClearanceEffect.How.OPENS ? "nothing" : "impact", forbids("leaking-impact", facts));
        assertEquals(how == ClearanceEffect.How.OLDER, ClearanceEffect.isOlder(facts, "clinician_cleared"));
    }

    @Test
    void without_a_restriction_there_is_nothing_to_lift() {
        assertTrue(ClearanceEffect.of(facts("leak_on_impact=no", "clinician_cleared=[impact]"))
                .isEmpty());
    }

    /// Whatever she says: what a clinician forbids stays forbidden, and no clearance forbids anything.
    @Test
    void a_clinicians_no_always_holds() {
        Any.tries(300, any -> {
            long seed = any.number();
            Journal without = Women.generated(GUIDE, seed);
            var entries = new ArrayList<>(without.entries());
            entries.add(new Entry.Answered(
                    Women.TODAY,
                    "clinician_cleared",
                    new Answer.Several(Set.of("impact", "lifting", "abdominal", "pelvic-floor"))));
            entries.add(new Entry.Answered(
                    Women.TODAY, "clinician_restricts", new Answer.Several(Set.of("impact", "lifting"))));
            Facts facts = Facts.of(GUIDE, new Journal(entries), Women.TODAY);
            List<Limit> limits = Limit.of(facts);
            assertTrue(limits.stream().anyMatch(limit -> limit.forbids(Set.of(new Id("impact")))));
            assertTrue(limits.stream().anyMatch(limit -> limit.forbids(Set.of(new Id("heavy-carry")))));
            for (Limit limit : limits) {
                assertTrue(limit.restriction().forbids().containsAll(limit.forbids()));
            }
        });
    }
}
