package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

    @Test
    void the_guide_holds_what_the_product_promises() {
        Guide guide = TheGuide.read();
        assertEquals(52, guide.dangerSigns().size());
        assertEquals(10, guide.causes().size());
        assertEquals(9, guide.remedies().size());
        assertEquals(102, guide.movements().size());
    }

    @Test
    void every_problem_is_named_in_one_go_by_file_and_line() {
        List<String> said = new GuideChanges()
                .change("movements/bridge.yaml", "easier: glute-squeeze", "easier: glute-squeze")
                .change("causes/lifting.yaml", "prior: 0.30", "prior: 3.0")
                .change("habits/cot-low.yaml", "cot_height == 'low'", "cot_heigt == 'low'")
                .said();
        assertEquals(3, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("causes/lifting.yaml:"), said.toString());
        assertTrue(said.get(1).startsWith("habits/cot-low.yaml:"), said.toString());
        assertTrue(said.get(2).startsWith("movements/bridge.yaml:"), said.toString());
    }

    @Test
    void numbers_that_rank_in_no_order_are_named() {
        List<String> said = new GuideChanges()
                .change("ranking.yaml", "well: 0.75", "well: 0.40")
                .change("ranking.yaml", "weak: 60", "weak: 90")
                .change("ranking.yaml", "again: 4", "again: 40")
                .change("ranking.yaml", "shown: 3", "shown: 0")
                .change("caring.yaml", "hers: 0.5", "hers: 5")
                .said();
        assertEquals(5, said.size(), said.toString());
        assertTrue(
                said.get(1).matches("ranking.yaml:\\d+: expected well above some above a_little.*"), said.toString());
        assertTrue(said.get(2).contains("from high to low"), said.toString());
    }

    @Test
    void two_files_that_are_not_yaml_are_both_named() {
        List<String> said = new GuideChanges()
                .put("habits/cot-low.yaml", "id: [cot-low")
                .put("habits/nap.yaml", "- : - {")
                .said();
        assertTrue(said.stream().anyMatch(each -> each.startsWith("habits/cot-low.yaml:1: not YAML")), said.toString());
        assertTrue(said.stream().anyMatch(each -> each.startsWith("habits/nap.yaml:1: not YAML")), said.toString());
    }

    @Test
    void a_missing_file_is_named() {
        assertTrue(new GuideChanges().remove("ladder.yaml").said().contains("ladder.yaml:1: this file is missing"));
    }

    @Test
    void a_missing_folder_is_named() {
        assertTrue(new GuideChanges()
                .removeFolder("patterns")
                .said()
                .contains("patterns:1: this folder is missing or empty"));
    }

    @Test
    void an_empty_file_is_named() {
        List<String> said =
                new GuideChanges().put("habits/cot-low.yaml", "# nothing yet\n").said();
        assertTrue(said.contains("habits/cot-low.yaml:1: the file is empty"), said.toString());
    }

    @Test
    void a_remedy_that_no_cause_asks_for_is_named() {
        var changes = new GuideChanges();
        TheGuide.read().causes().stream()
                .filter(cause -> cause.helpedBy().contains(new Id("return-to-sport")))
                .map(cause -> "causes/" + cause.id() + ".yaml")
                .forEach(file -> changes.change(file, "helped_by: [", "helped_by: [strengthen] #"));
        assertTrue(changes.said().contains("remedies/return-to-sport.yaml:1: no cause is helped by return-to-sport"));
    }

    @Test
    void a_list_of_kindnesses_that_would_leave_someone_without_is_refused() {
        String line = "  - {id: kind, text: Be kind., sources: [judgement], evidence: weak, review_by: 2027-11-22}\n";
        assertEquals(
                List.of("kindnesses.yaml:1: every woman needs a kindness on every day: none at the even places of the"
                        + " list is for everyone"),
                new GuideChanges()
                        .put("kindnesses.yaml", "kindnesses:\n" + line)
                        .said());
    }

    @Test
    void a_stale_review_date_is_refused_the_day_after_it_and_not_on_it() {
        var changes = new GuideChanges();
        assertEquals(List.of(), changes.problems(LocalDate.of(2027, 11, 22)));
        List<Problem> stale = changes.problems(LocalDate.of(2027, 11, 23));
        var place = "habits/cot-low.yaml:" + changes.line("habits/cot-low.yaml", "review_by");
        assertTrue(stale.stream()
                .anyMatch(problem -> problem.toString().equals(place + ": the review was due on 2027-11-22")));
        // Cases are read apart, and held to their dates by CaseReaderTest.
        long files = TheGuide.texts().entrySet().stream()
                .filter(file -> !file.getKey().startsWith("cases/"))
                .filter(file -> file.getValue().contains("review_by"))
                .count();
        // Files are reviewed on their own days; the year after, each of them is due.
        assertEquals(
                files,
                changes.problems(LocalDate.of(2028, 11, 23)).stream()
                        .map(problem -> problem.place().file())
                        .distinct()
                        .count());
    }
}
