package care.plumbline.pressed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Pose;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.press.OnHerPhone;
import care.plumbline.compiler.press.PressGuide;
import care.plumbline.compiler.words.Phrasebook;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Settling;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The pressed guide is the read guide, to the last value.
class PressedTest {

    private static final GuideFiles FILES = files();
    private static final Guide GUIDE = read();
    private static final Figures FIGURES = FigureFiles.read(FILES).figures();

    private int values;

    private static GuideFiles files() {
        try {
            return PressGuide.folder(Path.of("..", "guide"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Guide read() {
        try {
            return GuideReader.readAsReleased(FILES);
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    @Test
    void the_pressed_guide_equals_the_read_one_in_every_value() throws ReflectiveOperationException {
        same("guide", GUIDE, Bundled.guide());
        System.out.println("guide: " + values + " values compared");
        assertTrue(values > 50_000, values + " values");
    }

    @Test
    void the_pressed_drawings_equal_the_read_ones_in_every_value() throws ReflectiveOperationException {
        same("figures", FIGURES, Bundled.figures());
        System.out.println("figures: " + values + " values compared");
        assertTrue(values > 20_000, values + " values");
    }

    @Test
    void her_phone_fetches_the_same_guide_but_for_words_of_a_server_and_sources_of_cases_alone()
            throws ReflectiveOperationException {
        Guide hers = Pressed.guide(Bundled.phoneFile());
        List<String> names = Phrasebook.names(FILES);
        int left = 0;
        for (int i = 0; i < names.size(); i++) {
            if (!OnHerPhone.isOfAServer(names.get(i))) {
                same(
                        names.get(i),
                        GUIDE.phrases().all().get(i),
                        hers.phrases().all().get(i));
                left++;
            }
        }
        assertTrue(left < names.size() && left > 1_000, left + " of " + names.size());
        for (RecordComponent part : Guide.class.getRecordComponents()) {
            if (!part.getName().matches("phrases|sources")) {
                Object ours = part.getAccessor().invoke(GUIDE);
                Object fetched = part.getAccessor().invoke(hers);
                same(part.getName(), ours, fetched);
            }
        }
        var cited = new TreeMap<>(GUIDE.sources());
        cited.values().removeIf(source -> source.kind().equals(Source.CASE));
        assertTrue(cited.size() < GUIDE.sources().size() && cited.size() > 200, cited.size() + " sources");
        same("sources", cited, hers.sources());
    }

    /// The build pressed in a process of its own, in which hashed collections had another order.
    @Test
    void pressing_twice_gives_the_same_bytes() {
        Map<String, byte[]> again =
                PressGuide.of(GUIDE, Phrasebook.names(FILES), FIGURES).files();
        assertArrayEquals(Bundled.guideFile(), again.getOrDefault("guide.pressed", new byte[0]));
        assertArrayEquals(Bundled.figuresFile(), again.getOrDefault("figures.pressed", new byte[0]));
    }

    @Test
    void a_file_of_another_build_is_refused_in_one_line() {
        byte[] file = Bundled.guideFile();
        file[18] ^= 1;
        String says = String.valueOf(
                assertThrows(PressedRefused.class, () -> Pressed.guide(file)).getMessage());
        assertTrue(says.startsWith("expected a file that begins with 'plumbline guide.pressed 3 "), says);
        assertTrue(says.indexOf('\n') < 0, says);
        for (String other : List.of("", "<!doctype html>", "plumbline guide.pressed", "version: 2027.1.0\n")) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            assertThrows(PressedRefused.class, () -> Pressed.guide(bytes), other);
            assertThrows(PressedRefused.class, () -> Pressed.figures(bytes), other);
        }
    }

    @Test
    void a_file_that_is_cut_off_is_refused() {
        byte[] file = Bundled.guideFile();
        for (int length = 100; length < file.length; length += 9_973) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(PressedRefused.class, () -> Pressed.guide(cut), () -> cut.length + " bytes");
        }
    }

    /// Two values are the same, and so is what they are made of, in the same order where there is one.
    private void same(String where, Object read, Object pressed) throws ReflectiveOperationException {
        values++;
        switch (read) {
            case Pose pose -> {
                var other = (Pose) pressed;
                same(where + ".hips", pose.hips(), other.hips());
                same(where + ".angles", pose.angles(), other.angles());
                same(where + ".shown", pose.shown(), other.shown());
            }
            // Where a text stands its authors ask; who reads the pressed guide does not.
            case Text text -> {
                same(where, text.words(), ((Text) pressed).words());
                assertEquals("", ((Text) pressed).key(), where);
            }
            case Vocabulary vocabulary -> {
                var other = (Vocabulary) pressed;
                same(where + ".facts", List.copyOf(vocabulary.facts()), List.copyOf(other.facts()));
            }
            case Settling settling -> same(where + ".steps", settling.steps(), ((Settling) pressed).steps());
            case Optional<?> maybe ->
                same(
                        where,
                        maybe.stream().toList(),
                        ((Optional<?>) pressed).stream().toList());
            case Set<?> heap -> {
                assertEquals(heap, pressed, where);
                values += heap.size();
            }
            case Collection<?> row -> {
                var here = new ArrayList<Object>(row);
                var there = new ArrayList<Object>((Collection<?>) pressed);
                assertEquals(here.size(), there.size(), where);
                for (int i = 0; i < here.size(); i++) {
                    same(where + "[" + i + "]", here.get(i), there.get(i));
                }
            }
            case Map<?, ?> table -> {
                var other = (Map<?, ?>) pressed;
                assertEquals(table.keySet(), other.keySet(), where);
                for (Object key : table.keySet()) {
                    same(where + "." + key, Optional.ofNullable(table.get(key)), Optional.ofNullable(other.get(key)));
                }
            }
            case Record whole -> {
                assertEquals(whole.getClass(), pressed.getClass(), where);
                for (RecordComponent part : whole.getClass().getRecordComponents()) {
                    part.getAccessor().setAccessible(true);
                    same(
                            where + "." + part.getName(),
                            part.getAccessor().invoke(whole),
                            part.getAccessor().invoke(pressed));
                }
            }
            case String _, Number _, Boolean _, Enum<?> _, LocalDate _, OptionalInt _ ->
                assertEquals(read, pressed, where);
            default -> throw new AssertionError(where + ": nobody compares a " + read.getClass());
        }
    }
}
