package care.plumbline.pages.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.practice.Course;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.fhir.Responses;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// What the script plays, for the women of the examples.
class ReelTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final Drawings DRAWINGS = new Drawings(GuideFolder.figures(), GUIDE.version());
    private static final Moves MOVES =
            new Moves(DRAWINGS, GUIDE.ranking().choosing().changeOver());

    /// One session, begun.
    record Begun(String woman, RunningSession running, Reel reel) {
        @Override
        public String toString() {
            return woman;
        }
    }

    static Stream<Begun> sessions() throws IOException {
        var responses = new Responses(GUIDE);
        List<Path> files;
        try (var list = Files.list(Path.of("../examples"))) {
            files = list.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        var begun = new ArrayList<Begun>();
        for (Path file : files) {
            for (Setting setting : Setting.values()) {
                begin(responses, file, setting, begun);
            }
        }
        return begun.stream();
    }

    private static void begin(Responses responses, Path file, Setting setting, List<Begun> begun) throws IOException {
        Responses.Response response;
        try {
            response = responses.read(Files.readString(file));
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused);
        }
        var recovery = Recovery.on(GUIDE, response.journal(), response.answered());
        if (recovery.session(new Minutes(15), setting) instanceof Session.Chosen chosen) {
            List<Id> movements =
                    chosen.items().stream().map(item -> item.movement().id()).toList();
            var began = new Entry.Began(response.answered(), new Minutes(15).seconds(), setting.code(), movements);
            var course = Course.of(response.journal().with(began), response.answered())
                    .orElseThrow();
            var running = new RunningSession(new UUID(1, 2), course, setting, recovery.plan(), List.of(began));
            Reel reel = MOVES.reel(running, new Wording(recovery.facts(), Language.ENGLISH), Preferences.USUAL);
            begun.add(new Begun(file.getFileName() + " " + setting, running, reel));
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void too_hard_and_too_easy_offer_only_what_her_plan_leaves_open(Begun begun) {
        Map<String, Id> byTag = new HashMap<>();
        GUIDE.movements().keySet().forEach(id -> byTag.put(Moves.tag(id), id));
        begun.reel().moves().forEach((tag, move) -> {
            assertTrue(
                    begun.running().isOpen(Objects.requireNonNull(byTag.get(tag), tag)),
                    () -> byTag.get(tag) + " is not for her");
            for (Reel.Instead instead : List.of(move.hard(), move.easy())) {
                assertTrue(instead.move().isEmpty() || begun.reel().moves().containsKey(instead.move()));
            }
        });
    }

    /// The library reads the record as it is declared, so that nothing of it is forgotten.
    @ParameterizedTest
    @MethodSource("sessions")
    void what_is_played_is_written_whole(Begun begun) {
        assertEquals(
                JsonMapper.shared().writeValueAsString(begun.reel()).replace("<", "\\u003c"),
                begun.reel().json());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void the_beats_are_all_there_and_name_their_words(Begun begun) {
        assertEquals(
                begun.running().course().movements().size(),
                begun.reel().spots().size());
        begun.reel().moves().values().forEach(move -> {
            assertTrue(move.beats().stream()
                    .allMatch(row -> row.size() == 11 && row.getFirst().intValue() > 0));
            assertTrue(move.beats().stream()
                    .allMatch(row -> row.get(8).intValue() < move.words().size()));
        });
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void an_easier_form_is_shown_where_it_is_drawn(Begun begun) {
        GUIDE.movements()
                .keySet()
                .forEach(id -> begun.reel().move(Moves.tag(id)).ifPresent(move -> {
                    boolean drawn =
                            DRAWINGS.easier(id, Preferences.USUAL.look()).isPresent();
                    boolean offered = !move.hard().how().isEmpty();
                    assertEquals(drawn && offered, !move.hard().shown().day().isEmpty(), () -> id + " " + move.hard());
                    assertTrue(!drawn
                            || DRAWINGS.easierScene(id).orElseThrow().keys().size()
                                    == DRAWINGS.scene(id).keys().size());
                }));
    }

    /// What "fewer" names is fewer where it is counted, and no step beside it says something else.
    @ParameterizedTest
    @MethodSource("sessions")
    void an_easier_way_that_has_a_dose_of_its_own_plays_less(Begun begun) {
        GUIDE.movements()
                .values()
                .forEach(movement -> begun.reel().move(Moves.tag(movement.id())).ifPresent(move -> {
                    Reel.Instead easier = move.hard();
                    boolean less = !easier.how().isEmpty()
                            && movement.easierWay().flatMap(Movement.Way::dose).isPresent();
                    assertEquals(less, !easier.beats().isEmpty(), () -> movement.id() + " " + easier);
                    if (less) {
                        assertTrue(lasts(easier.beats()) <= lasts(move.beats()), () -> movement.id() + "");
                        assertFalse(move.amount(easier).equals(move.amount()), () -> movement.id() + "");
                    }
                    if (!easier.how().isEmpty()) {
                        int kept = movement.easierWay().orElseThrow().keeps().size();
                        assertEquals(
                                movement.steps().size() - kept,
                                move.steps().size() - move.steps(easier).size(),
                                () -> movement.id() + "");
                    }
                }));
    }

    private static int lasts(List<List<Number>> beats) {
        return beats.stream().mapToInt(row -> row.getFirst().intValue()).sum();
    }

    @Test
    void the_whole_of_it_is_small() throws IOException {
        int largest =
                sessions().mapToInt(begun -> begun.reel().json().length()).max().orElseThrow();
        assertTrue(largest < 200_000, largest + " letters");
        assertTrue(sessions().count() > 5);
    }

    @Test
    void nothing_in_it_ends_the_block_it_stands_in() throws IOException {
        assertTrue(sessions().noneMatch(begun -> begun.reel().json().contains("<")));
    }
}
