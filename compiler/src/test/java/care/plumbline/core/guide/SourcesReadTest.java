package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.source.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What can harm rests on something that was read, or says why not.
class SourcesReadTest {

    private static final Set<String> BEYOND_THE_ABSTRACT = Set.of("full", "excerpts");

    @Test
    void what_calls_for_help_today_or_now_has_a_source_read_beyond_its_abstract_without_exception() {
        assertEquals(
                List.of(),
                TheGuide.read().dangerSigns().stream()
                        .filter(sign -> sign.urgency() == Urgency.CALL_NOW || sign.urgency() == Urgency.SAME_DAY)
                        .filter(sign -> sign.provenance().sources().stream()
                                .map(Source::read)
                                .noneMatch(BEYOND_THE_ABSTRACT::contains))
                        .map(DangerSign::id)
                        .toList());
    }

    @Test
    void a_danger_sign_that_loses_its_read_sources_is_named() {
        List<String> said = new GuideChanges()
                .change(
                        "danger-signs/very-ill.yaml",
                        "sources: [MKUH, RCOG-64, NICE-NG51, practice]",
                        "sources: [practice]")
                .said();
        assertEquals(1, said.size(), said.toString());
        assertTrue(
                said.getFirst()
                        .matches("danger-signs/very-ill\\.yaml:\\d+: danger-signs/very-ill rests on no source read"
                                + " beyond its abstract: read one, or name it in sources\\.yaml"),
                said::toString);
    }

    @Test
    void a_gate_and_a_dose_are_held_to_it_too() {
        List<String> said = new GuideChanges()
                .change("sources.yaml", "stages/walk-twenty, ", "")
                .change("sources.yaml", "movements/cat-cow, ", "")
                .said();
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.getFirst().contains("movements/cat-cow rests on no source"), said::toString);
        assertTrue(said.getLast().contains("stages/walk-twenty rests on no source"), said::toString);
    }

    @Test
    void a_reason_that_is_no_longer_needed_or_names_nothing_is_refused() {
        List<String> said = new GuideChanges()
                .change(
                        "sources.yaml",
                        "stages/walk-twenty, ",
                        "stages/walk-twenty, stages/walk-thirty, danger-signs/fever, ")
                .said();
        assertEquals(2, said.size(), said.toString());
        assertTrue(
                said.stream()
                        .anyMatch(each -> each.contains(
                                "no danger sign, restriction, gate or dose is called stages/walk-thirty")),
                said::toString);
        assertTrue(
                said.stream()
                        .anyMatch(each -> each.contains("danger-signs/fever has a source read beyond its abstract")),
                said::toString);
    }

    @Test
    void a_source_read_in_part_says_which_part() {
        List<String> said = new GuideChanges()
                .change("sources.yaml", "    parts: \"recommendations 1.3.1 to 1.3.8\"\n", "")
                .said();
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().endsWith("say in parts what was read of NICE-NG126"), said::toString);
    }
}
