package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What speaks of a baby is marked in the guide, and the mark alone decides what is shown.
class BabyMarksTest {

    private static final Guide GUIDE = TheGuide.read();
    private static final Language SILENT = Language.ENGLISH.silentOnBaby();

    private static final Pattern BABY = Pattern.compile(
            "(?i)\\b(bab(y|ies)|infants?|newborns?|toddlers?|breast-?fe\\w+|feed(s|ing)?|napp(y|ies)|cots?|prams?|car seats?)\\b");

    private static Text text(String marked) {
        return new Text("test", Map.of(Language.ENGLISH, marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rest.                                             | Rest.               | Rest.",
                "Rest. <baby>Feed lying down.</baby> Breathe.      | Rest. Feed lying down. Breathe. | Rest. Breathe.",
                "Hurting yourself<baby> or your baby</baby>        | Hurting yourself or your baby | Hurting yourself",
                "<baby>Feed first.</baby>                          | Feed first.         | ''",
                "<baby>Feed</baby><instead>Sit</instead> down      | Feed down           | Sit down",
            })
    void a_marked_part_is_left_out_and_what_stands_instead_is_said(String marked, String all, String silent) {
        assertEquals(all, text(marked).in(Language.ENGLISH));
        assertEquals(silent, text(marked).in(SILENT));
    }

    /// Every text there is, however deep in the guide.
    private static List<Text> texts() {
        var found = new ArrayList<Text>();
        collect(GUIDE, found, new HashSet<>());
        return found;
    }

    private static void collect(Object thing, List<Text> found, Set<Integer> seen) {
        switch (thing) {
            case Text text -> found.add(text);
            case Optional<?> maybe -> maybe.ifPresent(one -> collect(one, found, seen));
            case Iterable<?> all -> all.forEach(one -> collect(one, found, seen));
            case Map<?, ?> all -> all.values().forEach(one -> collect(one, found, seen));
            case Record record -> {
                if (!record.getClass().getPackageName().contains("core.guide")
                        || !seen.add(System.identityHashCode(record))) {
                    return;
                }
                for (var part : record.getClass().getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        Object value = part.getAccessor().invoke(record);
                        if (value != null) {
                            collect(value, found, seen);
                        }
                    } catch (ReflectiveOperationException broken) {
                        throw new AssertionError(broken);
                    }
                }
            }
            default -> {}
        }
    }

    @Test
    void no_text_of_the_guide_speaks_of_a_baby_to_her_who_is_to_hear_nothing_of_one() {
        List<Text> texts = texts();
        assertTrue(texts.size() > 3000, "texts: " + texts.size());
        for (Text text : texts) {
            String silent = text.in(SILENT)
                    .replace("Pregnancy, Birth and Baby", "")
                    .replace("your back to the car seat", "")
                    .replace("could feed it", "");
            assertTrue(!BABY.matcher(silent).find(), text.key() + ": " + silent);
            assertTrue(!silent.contains("<"), text.key() + ": " + silent);
            assertTrue(!text.in(Language.ENGLISH).contains("<"), text.key());
        }
        assertTrue(texts.stream().filter(Text::isOfBaby).count() > 100);
    }

    @Test
    void what_is_about_a_baby_as_a_whole_is_marked_as_a_whole() {
        for (String movement : List.of("cot-lift", "car-seat-lift", "seated-feed", "side-lying-feed")) {
            assertTrue(GUIDE.movement(new Id(movement)).name().isOfBaby(), movement);
        }
        GUIDE.movements().values().stream()
                .filter(movement -> movement.loads().stream()
                        .anyMatch(load -> List.of("lift-baby", "feeding").contains(load.value())))
                .forEach(movement -> assertTrue(movement.name().isOfBaby(), movement.id()::value));
        GUIDE.habits().stream()
                .filter(Habit::baby)
                .forEach(habit -> assertTrue(habit.name().isOfBaby(), habit.id()::value));
    }

    @Test
    void an_unmarked_word_for_a_baby_is_refused() {
        var changes = new GuideChanges()
                .change("movements/cat-cow.yaml", "<baby>feeding, </baby>", "feeding, ")
                .change("movements/hip-hinge.yaml", "a sink<baby>, a cot</baby>", "a sink<baby>, a cot")
                .change("remedies/stretch.yaml", "<instead>Lace</instead>", "Lace</instead>");
        String said = changes.problems(GuideChanges.RELEASED).toString();
        assertTrue(said.contains("'feeding' speaks of a baby"), said);
        assertTrue(said.contains("expected </baby>, found the end of the text"), said);
        assertTrue(said.contains("expected no mark that ends, found </instead>"), said);
    }
}
