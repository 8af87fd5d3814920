package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.TheGuide;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The guide refuses words that blame, hurry, presume or frighten her, and what is explained twice.
class StyleTest {

    private static final String FILE = "causes/belly.yaml";
    private static final String PLAIN =
            "A gap between your belly muscles is very common after pregnancy and usually not the main cause of pain.";

    private record Group(String because, List<String> words, boolean evenHeard) {}

    private static List<Group> groups() {
        var groups = new ArrayList<Group>();
        Yaml.Part file = Yaml.read("style.yaml", TheGuide.texts().getOrDefault("style.yaml", ""), (place, says) -> {
                    throw new AssertionError(place + says);
                })
                .orElseThrow();
        if (file instanceof Yaml.Keys(var top, var _) && top.get("unsaid") instanceof Yaml.Items(var items, var _)) {
            for (Yaml.Part item : items) {
                if (item instanceof Yaml.Keys(var keys, var _)
                        && keys.get("because") instanceof Yaml.Scalar(String because, var _)
                        && keys.get("words") instanceof Yaml.Items(var words, var _)) {
                    groups.add(new Group(
                            because,
                            words.stream()
                                    .map(word -> word instanceof Yaml.Scalar(String text, var _) ? text : "")
                                    .toList(),
                            keys.containsKey("even_heard")));
                }
            }
        }
        return groups;
    }

    /// What is refused when all of these words stand in one field of a cause.
    private static List<String> refused(String field, List<String> words) {
        String all = String.join(". Or ", words).replace("*", "ing");
        return new GuideChanges()
                .change(FILE, field + ": \"", field + ": \"Well " + all.replace("\"", "") + ". ")
                .said();
    }

    @Test
    void each_way_of_speaking_that_is_not_said_is_refused_with_its_reason() {
        List<Group> groups = groups();
        assertTrue(groups.size() >= 10, groups.toString());
        List<String> refused = refused(
                "truth",
                groups.stream().flatMap(group -> group.words().stream()).toList());
        for (Group group : groups) {
            for (String word : group.words()) {
                String found = "'" + word.replace("*", "ing") + "' is not said: " + group.because();
                // A longer way of speaking is found by the shorter one in it.
                assertTrue(
                        refused.stream().anyMatch(says -> says.startsWith(FILE) && says.endsWith(found))
                                || group.words().stream()
                                        .anyMatch(other -> !other.equals(word) && word.startsWith(other)),
                        () -> found + refused);
            }
        }
    }

    @Test
    void what_she_may_have_heard_is_quoted_to_be_put_right() {
        List<Group> groups = groups();
        List<String> refused =
                refused(
                                "heard",
                                groups.stream()
                                        .flatMap(group -> group.words().stream())
                                        .toList())
                        .stream()
                        .filter(says -> says.contains(" is not said: "))
                        .toList();
        List<String> never = groups.stream()
                .filter(Group::evenHeard)
                .flatMap(group -> group.words().stream())
                .toList();
        assertEquals(never.size(), refused.size(), refused.toString());
        assertTrue(never.stream().allMatch(word -> refused.toString().contains("'" + word + "'")), refused.toString());
    }

    @Test
    void capitals_are_no_way_round_and_a_part_of_another_word_is_none() {
        assertEquals(
                List.of(FILE + ":" + new GuideChanges().line(FILE, "plain:")
                        + ": 'Must' is not said: It blames or hurries her."),
                new GuideChanges()
                        .change(FILE, PLAIN, "Must it be? A mustard musters, and we adjust just now.")
                        .said());
    }

    @Test
    void a_sentence_that_explains_and_stands_in_two_files_is_refused() {
        String twice = "The muscles have not stopped working, and they answer to training.";
        List<String> refused = new GuideChanges()
                .change(FILE, PLAIN, twice)
                .change("causes/birth.yaml", "plain: \"", "plain: \"" + twice + " ")
                .said();
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(
                refused.getFirst()
                        .matches("causes/birth\\.yaml:\\d+: '" + twice
                                + "' is explained at causes/belly\\.yaml:\\d+ too"),
                refused.getFirst());
    }

    @Test
    void what_she_does_when_it_matters_is_said_in_the_same_words_everywhere() {
        String twice = "Lie on your side and call the midwife now.";
        assertEquals(
                List.of(),
                new GuideChanges()
                        .change("habits/nap.yaml", "rather_than: ", "rather_than: " + twice + " ")
                        .change("habits/lift-from-bouncer.yaml", "rather_than: ", "rather_than: " + twice + " ")
                        .said());
    }
}
