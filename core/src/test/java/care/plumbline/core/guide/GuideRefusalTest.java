package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake an author can make in one file, as a decision table: the change, the line the reader must name, and its words.
class GuideRefusalTest {

    private static final String LIFTING = "causes/lifting.yaml";
    private static final String COT = "habits/cot-low.yaml";
    private static final String BRIDGE = "movements/bridge.yaml";
    private static final String FEVER = "danger-signs/fever.yaml";
    private static final String STIFF = "danger-signs/morning-stiffness.yaml";
    private static final String MOOD = "questions/09-mood.yaml";
    private static final String REST = "questions/08-rest.yaml";

    /// @param near words on the line that must be named, in the changed file
    record Row(String mistake, String file, String from, String to, String near, String says) {
        @Override
        public String toString() {
            return mistake;
        }
    }

    static Stream<Row> dangling() {
        return Stream.of(
                new Row("no such remedy", LIFTING, "helped_by: [bend-and-lift,", "helped_by: [bend-and-loft,", "helped_by", "no remedy is called bend-and-loft"),
                new Row("no such movement in a habit", COT, "hip-hinge]", "hip-henge]", "moves:", "no movement is called hip-henge"),
                new Row("no such cause in a habit", COT, "{lifting: 3}", "{liftng: 3}", "helps:", "no cause is called liftng"),
                new Row("no such cause in a movement", BRIDGE, "aims: {lifting: 2", "aims: {liftng: 2", "aims:", "no cause is called liftng"),
                new Row("no such remedy in a movement", BRIDGE, "[strengthen]", "[strongthen]", "remedies:", "no remedy is called strongthen"),
                new Row("no such load in a movement", BRIDGE, "[hip-lift,", "[hip-lyft,", "loads:", "no load is called hip-lyft"),
                new Row("no such load in a restriction", "restrictions/bendy.yaml", "[long-stretch]", "[long-strech]", "forbids:", "no load is called long-strech"),
                new Row("no such easier movement", BRIDGE, "easier: glute-squeeze", "easier: glute-squeze", "easier:", "no movement is called glute-squeze"),
                new Row("no such harder movement", BRIDGE, "harder: bridge-march", "harder: bridge-mars", "harder:", "no movement is called bridge-mars"),
                new Row("no such movement on the ladder", "ladder.yaml", "movement: power-walk", "movement: power-wolk", "power-wolk", "no movement is called power-wolk"),
                new Row("no such source", COT, "[NIOSH-94-110,", "[NIOSH-94-111,", "sources:", "no source is called NIOSH-94-111"),
                new Row("no such source of a line", LIFTING, "sources: [Wilke-1999, vanDieen-1999]", "sources: [Wilke-1998]", "[Wilke-1998]", "no source is called Wilke-1998"),
                new Row("no such question for the example woman", LIFTING, "  floor_lifts: 30", "  flor_lifts: 30", "flor_lifts", "no question is called flor_lifts"),
                new Row("no such question behind a quick check", "guide.yaml", "opens: [calf_swelling]", "opens: [calf_sweling]", "calf_sweling", "no question is called calf_sweling"),
                new Row("no such stage", BRIDGE, "stage: 1", "stage: 9", "id: bridge", "there is no stage 9"));
    }

    static Stream<Row> conditions() {
        return Stream.of(
                new Row("an unknown fact", "restrictions/bendy.yaml", "\"hypermobile\"", "hypermobil", "when:", "no fact is called hypermobil"),
                new Row("an unknown fact in a gate", "stages.yaml", "when: walk_minutes >= 20", "when: walk_minute >= 20", "walk_minute >= 20", "no fact is called walk_minute"),
                new Row("an unknown fact in a derived fact", "derived.yaml", "feeds_a_day * feed_minutes", "feeds_a_day * feed_minute", "feed_minute,", "no fact is called feed_minute"),
                new Row("an ill-typed condition", LIFTING, "floor_lifts >= 15", "floor_lifts >= 'many'", "'many'", "found no matching overload"),
                new Row("no condition at all", LIFTING, "floor_lifts >= 15", "floor_lifts", "when: \"floor_lifts\"", "expected a yes-or-no condition, found a whole number"),
                new Row("a choice that is not offered", COT, "cot_height == 'low'", "cot_height == 'lowest'", "suits_when", "offers no choice 'lowest'; it offers high, low, none"),
                new Row("a part of CEL the guide does not use", COT, "cot_height == 'low'", "cot_height.startsWith('l')", "suits_when", "the guide does not use startsWith"),
                new Row("a derived fact of the wrong type", "derived.yaml", "is: size(roland_morris)", "is: size(roland_morris) > 3", "rmdq", "expected a whole number, found yes or no"),
                new Row("a derived fact that needs itself", "derived.yaml", "floor_lifts + cot_lifts + table_lifts", "lifts_a_day + 1", "#", "lifts_a_day depends on itself"),
                new Row("a danger sign that hangs on a no", FEVER, "when: fever", "when: '!fever'", "!fever", "a danger sign may not hang on a no"),
                new Row("a raise that hangs on a no", FEVER, "when: very_unwell", "when: neuraxial != 'none'", "neuraxial", "a danger sign may not hang on a no"),
                new Row("a raise that goes down", STIFF, "to: within-days", "to: routine", "to: routine", "raise only ever goes up: routine is not above routine"));
    }

    static Stream<Row> claims() {
        return Stream.of(
                new Row("a statement without a source", COT, "sources: [NIOSH-94-110, Wilke-1999, Kingma-2004, judgement]", "sources: []", "id: cot-low", "this statement has no source"),
                new Row("a line of evidence without a source", LIFTING, "sources: [Vincent-2013, Sanders-2005]", "sources: []", "when: \"floor_lifts >= 15\"", "this statement has no source"),
                new Row("an unknown grade", COT, "evidence: moderate", "evidence: sure", "evidence:", "expected evidence to be one of strong, moderate, weak, contested, found sure"),
                new Row("no review date", COT, "review_by: 2027-11-22", "", "id: cot-low", "review_by is missing"),
                new Row("no date at all", COT, "review_by: 2027-11-22", "review_by: next year", "review_by:", "expected a date such as 2027-11-22"),
                new Row("an instrument with a licence that forbids embedding", MOOD, "licence: \"Free:", "licence: \"Ask:", "licence:", "an instrument needs a licence that allows embedding"),
                new Row("an instrument without a licence", MOOD, "  licence: \"Free:", "  #", "id: phq", "licence is missing"),
                new Row("a prior out of range", LIFTING, "prior: 0.30", "prior: 1.30", "prior:", "expected a prior between 0 and 1, found 1.3"),
                new Row("a line for that speaks against", LIFTING, "times: 2.0", "times: 0.5", "times: 0.5", "expected times above 1, found 0.5"),
                new Row("a line against that speaks for", LIFTING, "times: 0.35", "times: 1.35", "times: 1.35", "expected times between 0 and 1, found 1.35"),
                new Row("a strength out of range", COT, "{lifting: 3}", "{lifting: 4}", "helps:", "expected 1, 2 or 3 for lifting, found 4"),
                new Row("a dose that shrinks", BRIDGE, "from: 8, to: 12", "from: 12, to: 8", "dose:", "expected 1 ≤ from ≤ to, found from 12 to 8"),
                new Row("no sets", BRIDGE, "sets: 2", "sets: 0", "dose:", "expected 1 or more for sets, found 0"),
                new Row("a week before the birth", BRIDGE, "vaginal: 2,", "vaginal: -2,", "earliest:", "a week cannot be negative, found -2"),
                new Row("an unknown position", BRIDGE, "[lying-back]", "[lying]", "positions:", "expected positions to be one of"),
                new Row("easier in a circle", BRIDGE, "easier: glute-squeeze", "easier: bridge-march", "id: bridge", "easier leads back to"));
    }

    static Stream<Row> writing() {
        return Stream.of(
                new Row("an unknown key", COT, "rather_than:", "rather_then:", "rather_then", "nothing here is called rather_then"),
                new Row("a missing key", COT, "rather_than:", "rather_then:", "id: cot-low", "rather_than is missing"),
                new Row("a key twice", COT, "place: cot", "place: cot\nplace: car", "place: car", "place stands here twice"),
                new Row("broken YAML", COT, "helps: {lifting: 3}", "helps: {lifting: 3", "suits_when", "not YAML"),
                new Row("an id that is not the file's name", COT, "id: cot-low", "id: cot-lower", "id: cot-lower", "the id cot-lower is not the file's name"),
                new Row("no id at all", COT, "id: cot-low", "id: Cot Low", "id: Cot Low", "expected an id of small letters, digits and hyphens, found Cot Low"),
                new Row("an empty text", COT, "why: Sliding", "why: \"\"\n# ", "why:", "the text is empty"),
                new Row("a blank that no fact fills", LIFTING, "{floor_lifts} times", "{flor_lifts} times", "{flor_lifts}", "no fact is called flor_lifts, named in {flor_lifts}"),
                new Row("a word for a number", BRIDGE, "stage: 1", "stage: one", "stage:", "expected a whole number, found one"),
                new Row("one value for a list", BRIDGE, "loads: [hip-lift, lying-flat]", "loads: hip-lift", "loads:", "expected a list for loads"),
                new Row("an unknown dose", BRIDGE, "kind: repetitions", "kind: lots", "dose:", "expected kind to be one of repetitions, hold, breaths, minutes, found lots"),
                new Row("a question twice", REST, "id: longest_sleep", "id: sleep_hours", "What was the longest stretch", "two questions are called sleep_hours"),
                new Row("a source twice", "sources.yaml", "id: ACOG-736", "id: AAP-2022", "id: AAP-2022\n    citation: \"ACOG", "the source AAP-2022 stands here twice"),
                new Row("an article's number that is none", LIFTING, "article: C8", "article: eight", "article:", "expected C1 to C10 or R1 to R9, found eight"));
    }

    /// A guide with several mistakes, at most one a file: the reader names all in one go, which also keeps this test quick.
    private record Batch(GuideChanges changes, Set<String> files, List<String> said) {}

    private static final Map<Row, Batch> READ = batches();

    private static Map<Row, Batch> batches() {
        var batches = new ArrayList<Batch>();
        var batchOf = new LinkedHashMap<Row, Batch>();
        Stream.of(dangling(), conditions(), claims(), writing()).flatMap(rows -> rows).forEach(row -> {
            Batch free = batches.stream()
                    .filter(batch -> !batch.files().contains(row.file()))
                    .findFirst()
                    .orElseGet(() -> {
                        var fresh = new Batch(new GuideChanges(), new HashSet<>(), new ArrayList<>());
                        batches.add(fresh);
                        return fresh;
                    });
            free.files().add(row.file());
            free.changes().change(row.file(), row.from(), row.to());
            batchOf.put(row, free);
        });
        batches.forEach(batch -> batch.said().addAll(batch.changes().said()));
        return batchOf;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"dangling", "conditions", "claims", "writing"})
    void a_mistake_is_refused_with_its_file_its_line_and_what_is_wrong(Row row) {
        Batch batch = Objects.requireNonNull(READ.get(row));
        String place = row.file() + ":" + batch.changes().line(row.file(), row.near()) + ": ";
        assertTrue(
                batch.said().stream().anyMatch(said -> said.startsWith(place) && said.contains(row.says())),
                () -> "expected " + place + row.says() + "\nfound " + String.join("\n", batch.said()));
    }
}
