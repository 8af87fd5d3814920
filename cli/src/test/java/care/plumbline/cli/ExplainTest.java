package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.server.guides.GuideFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything in the guide answers "why this?" and "why not?".
class ExplainTest {

    private static String explain(String woman, String id) {
        Terminal said = Terminal.run(
                "explain", Path.of("..", "examples", woman + ".json").toString(), id);
        assertEquals(0, said.exit(), id + ": " + said.err());
        return said.out();
    }

    @ParameterizedTest(name = "{1} for {0} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "epidural-day-five | back-after-needle | Shown, same-day",
                "epidural-day-five | back-after-needle | block_back = yes",
                "article-author | numb-between-legs | Not shown. Rule danger-signs/numb-between-legs.yaml",
                "article-author | lifting | You lift from low down about 30 times a day",
                "article-author | lifting | floor_lifts = 30",
                "article-author | curl-up | Your belly domes",
                "caesarean-three-weeks | bridge | It opens in week 4 after your birth",
                "caesarean-three-weeks | scar-massage | fully closed and calm",
                "running-five-months | steady-run | It belongs to a later stage",
                "pelvic-girdle-eight-weeks | clam | The front of your pelvis hurts",
                "pelvic-girdle-eight-weeks | pubic-pain | holds",
                "article-author | doming | rule restrictions/doming.yaml",
                "article-author | self-care | helps with: Being worn out",
                "article-author | strengthen | place",
                "running-five-months | run-and-sport | You are not there yet",
                "article-author | phq_self_harm | it applies to you",
                "article-author | scar_closed | it does not apply to you",
                "epidural-day-five | bridge | Safety first",
                "article-author | hip-hinge | In today's session for: Lifting, bending and holding, all day",
                "article-author | brisk-thirty | no: rule stages.yaml",
                "article-author | low-back | fits you",
                "article-author | amber | yes: rule traffic-light.yaml",
                "article-author | floor-long-hold | a line of its own in your day",
                "article-author | adductor-squeeze | for another kind of pain",
                "article-author | tailbone-sit | done in daily life",
                "article-author | Patience | "
            })
    void it_says_why(String woman, String id, String expected) {
        if (expected == null) {
            Terminal said = Terminal.run(
                    "explain", Path.of("..", "examples", woman + ".json").toString(), id);
            assertEquals(2, said.exit());
            return;
        }
        String out = explain(woman, id);
        assertTrue(out.contains(expected), out);
        assertTrue(out.contains("Guide 20"), "the guide's version stands below");
    }

    /// Whatever has words has the place of its words.
    @Test
    void everything_names_where_it_is_written() {
        Guide guide = GuideFolder.bundled();
        var provenances = new LinkedHashMap<Id, Provenance>();
        guide.dangerSigns().forEach(sign -> provenances.put(sign.id(), sign.provenance()));
        guide.causes().forEach(cause -> provenances.put(cause.id(), cause.provenance()));
        guide.habits().forEach(habit -> provenances.put(habit.id(), habit.provenance()));
        guide.restrictions().forEach(one -> provenances.put(one.id(), one.provenance()));
        guide.movements().forEach((id, movement) -> provenances.put(id, movement.provenance()));
        guide.remedies().forEach(remedy -> provenances.put(remedy.id(), remedy.provenance()));
        assertTrue(provenances.size() > 200, provenances.size() + " things");
        provenances.forEach((id, provenance) -> {
            String out = explain("article-author", id.value());
            assertTrue(out.contains("  written in " + provenance.place() + ", source: "), out);
        });
    }

    /// Every line that weighs, in text and in JSON, with file, line and condition of its rule.
    @Test
    void every_statement_names_its_rule() {
        Guide guide = GuideFolder.bundled();
        var ids = new ArrayList<String>();
        guide.causes().forEach(cause -> ids.add(cause.id().value()));
        guide.remedies().forEach(remedy -> ids.add(remedy.id().value()));
        int weighed = 0;
        for (String id : ids) {
            List<String> lines = explain("article-author", id).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches("  [+−] × .*")) {
                    weighed++;
                    assertTrue(
                            lines.get(i + 1).matches("      rule [a-z/-]+\\.yaml:\\d+: .+ \\[.*]"), lines.get(i + 1));
                }
            }
        }
        assertTrue(weighed > 30, "only " + weighed);
        String plan = Terminal.run(
                        "assess",
                        Path.of("..", "examples", "article-author.json").toString(),
                        "--json")
                .out();
        assertTrue(plan.contains("\"lightRule\" : \"traffic-light.yaml:"), plan);
        String json = Terminal.run(
                        "assess",
                        Path.of("..", "examples", "article-author.json").toString(),
                        "--json")
                .out();
        assertEquals(
                json.lines().filter(line -> line.contains("\"times\" :")).count(),
                json.lines()
                        .filter(line -> line.matches(" +\"rule\" : \"(causes|remedies)/[a-z-]+\\.yaml:\\d+ .+"))
                        .count());
    }

    @Test
    void nothing_in_the_guide_is_without_an_explanation() {
        Guide guide = GuideFolder.bundled();
        var ids = new ArrayList<String>();
        guide.dangerSigns().forEach(sign -> ids.add(sign.id().value()));
        guide.causes().forEach(cause -> ids.add(cause.id().value()));
        guide.remedies().forEach(remedy -> ids.add(remedy.id().value()));
        guide.habits().stream().limit(5).forEach(habit -> ids.add(habit.id().value()));
        guide.movements().keySet().stream().limit(5).forEach(id -> ids.add(id.value()));
        guide.restrictions().forEach(restriction -> ids.add(restriction.id().value()));
        guide.stages().forEach(stage -> ids.add(stage.id().value()));
        List<String> some = ids.stream().distinct().toList();
        for (String id : some) {
            assertTrue(explain("article-author", id).lines().count() >= 2, id);
        }
    }
}
