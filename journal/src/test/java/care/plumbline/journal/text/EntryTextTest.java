package care.plumbline.journal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Measure;
import care.plumbline.core.guide.coach.Measured;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Ending;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Pastime;
import care.plumbline.core.journal.Went;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.testing.Any;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    private static Written again(Written written) {
        return EntryText.read(EntryText.page(written));
    }

    private static Written answered(Answer answer) {
        return Lines.written(new Entry.Answered(Lines.DAY, "pain-now", answer));
    }

    private static Written moved(Went went) {
        return Lines.written(new Entry.Moved(Lines.DAY, 2, new Id("a"), went));
    }

    private static Written read(String text) {
        return EntryText.read(new Leaf(Lines.id(), text));
    }

    @Test
    void every_kind_of_entry_and_answer_is_read_as_it_was_written() {
        List<Written> all = List.of(
                answered(new Answer.YesNo(true)),
                answered(new Answer.YesNo(false)),
                answered(new Answer.One("left-leg")),
                answered(new Answer.Several(Set.of())),
                answered(new Answer.Several(Set.of("a", "b"))),
                answered(new Answer.Amount(Long.MIN_VALUE)),
                answered(new Answer.Measure(0.1)),
                answered(new Answer.Measure(3)),
                answered(new Answer.Day(LocalDate.of(2026, 2, 28))),
                answered(new Answer.Words("")),
                Lines.written(new Entry.Practised(Lines.DAY, List.of())),
                Lines.written(new Entry.Practised(Lines.DAY, List.of(new Id("b"), new Id("a"), new Id("b")))),
                Lines.written(new Entry.Trained(Lines.DAY, new Id("floor"))),
                Lines.written(new Entry.Watched(
                        Lines.DAY,
                        Check.FOLLOW,
                        Optional.of(new Id("squat")),
                        12,
                        List.of(Noticed.of("less-knee", 3)),
                        List.of(new Measured(Measure.RANGE, -845)))),
                Lines.written(new Entry.DidElse(Lines.DAY, Pastime.OWN_MOVES, new Seconds(0))),
                Lines.written(new Entry.Began(Lines.DAY, new Seconds(480), "any", List.of(new Id("b"), new Id("a")))),
                moved(new Went.Done()),
                moved(new Went.TooHard(Optional.empty())),
                moved(new Went.TooHard(Optional.of(new Id("b")))),
                moved(new Went.TooEasy(Optional.empty())),
                moved(new Went.TooEasy(Optional.of(new Id("b")))),
                moved(new Went.Hurt()),
                moved(new Went.Skipped()),
                Lines.written(new Entry.Late(Lines.DAY, "a-session", 2, new Id("a"))),
                Lines.written(new Entry.Paused(Lines.DAY, 0, new Seconds(0))),
                Lines.written(new Entry.Ended(Lines.DAY, Ending.FINISHED)),
                Lines.written(new Entry.Ended(Lines.DAY, Ending.PAIN)),
                Lines.written(new Entry.Ended(Lines.DAY, Ending.EARLY)),
                Lines.written(new Entry.TakenBack(Lines.DAY, "an-entry", Optional.empty())),
                Lines.written(new Entry.TakenBack(Lines.DAY, "an-entry", Optional.of(new Answer.Amount(3)))));
        for (Written written : all) {
            assertEquals(written, again(written));
        }
    }

    @Test
    void any_words_are_read_as_they_were_written() {
        Any.tries(200, any -> {
            String words = any.text(300);
            long amount = any.number();
            double measure = any.decimal();
            String whole = words.replaceAll("[\\ud800-\\udfff]", "?");
            for (Answer answer :
                    List.of(new Answer.Words(whole), new Answer.Amount(amount), new Answer.Measure(measure))) {
                assertEquals(answered(answer).entry(), again(answered(answer)).entry());
            }
        });
    }

    @Test
    void any_session_is_read_as_it_was_written() {
        Any.tries(200, any -> {
            int place = any.whole(0, Integer.MAX_VALUE);
            int seconds = any.whole(0, Integer.MAX_VALUE);
            List<Integer> movements = any.list(1, 30, each -> each.whole(0, 999));
            Ending how = any.of(Ending.values());
            int went = any.whole(0, 6);
            List<Id> ids =
                    movements.stream().map(number -> new Id("m" + number)).toList();
            Optional<Id> instead = Optional.of(ids.getLast());
            Went ways = List.of(
                            new Went.Done(),
                            new Went.Hurt(),
                            new Went.Skipped(),
                            new Went.TooHard(Optional.empty()),
                            new Went.TooHard(instead),
                            new Went.TooEasy(Optional.empty()),
                            new Went.TooEasy(instead))
                    .get(went);
            for (Entry entry : List.of(
                    new Entry.Began(Lines.DAY, new Seconds(seconds), "lying", ids),
                    new Entry.Moved(Lines.DAY, place, ids.getFirst(), ways),
                    new Entry.Late(Lines.DAY, "session " + seconds, place, ids.getFirst()),
                    new Entry.Paused(Lines.DAY, place, new Seconds(seconds)),
                    new Entry.Ended(Lines.DAY, how))) {
                assertEquals(entry, again(Lines.written(entry)).entry());
            }
        });
    }

    /// The stored form is for ever: if this test has to change, old journals can no longer be read.
    @Test
    void the_stored_form_is_this() {
        assertEquals("""
                {"format":1,"kind":"late","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "session":"a-session","place":2,"movement":"bridge"}""", EntryText.text(Lines.written(new Entry.Late(Lines.DAY, "a-session", 2, new Id("bridge")))));
        assertEquals("""
                {"format":1,"kind":"answered","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "question":"pain-now","answer":{"amount":3}}""", EntryText.text(answered(new Answer.Amount(3))));
        assertEquals("""
                {"format":1,"kind":"practised","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "movements":["dead-bug"]}""", EntryText.text(Lines.written(new Entry.Practised(Lines.DAY, List.of(new Id("dead-bug"))))));
        assertEquals("""
                {"format":1,"kind":"trained","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "training":"floor"}""", EntryText.text(Lines.written(new Entry.Trained(Lines.DAY, new Id("floor")))));
        assertEquals("""
                {"format":1,"kind":"did-else","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "what":"swim","seconds":1200}""", EntryText.text(Lines.written(new Entry.DidElse(Lines.DAY, Pastime.SWIM, new Seconds(1200)))));
        assertEquals(
                """
                {"format":1,"kind":"began","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "seconds":480,"setting":"any","movements":["cat-cow","bridge"]}""",
                EntryText.text(Lines.written(new Entry.Began(
                        Lines.DAY, new Seconds(480), "any", List.of(new Id("cat-cow"), new Id("bridge"))))));
        assertEquals("""
                {"format":1,"kind":"moved","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "place":2,"movement":"a","went":"too-hard","instead":"b"}""", EntryText.text(moved(new Went.TooHard(Optional.of(new Id("b"))))));
        assertEquals("""
                {"format":1,"kind":"moved","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "place":2,"movement":"a","went":"done"}""", EntryText.text(moved(new Went.Done())));
        assertEquals("""
                {"format":1,"kind":"paused","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "place":1,"seconds":95}""", EntryText.text(Lines.written(new Entry.Paused(Lines.DAY, 1, new Seconds(95)))));
        assertEquals("""
                {"format":1,"kind":"ended","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "how":"finished"}""", EntryText.text(Lines.written(new Entry.Ended(Lines.DAY, Ending.FINISHED))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"done", "too-hard", "too-easy", "hurt", "skipped"})
    void how_it_went_is_stored_in_this_word(String word) {
        String stored = """
                {"format":1,"kind":"moved","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "place":2,"movement":"a","went":"%s"}""".formatted(word);
        Written read = read(stored);
        assertInstanceOf(Entry.Moved.class, read.entry());
        assertEquals(stored, EntryText.text(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finished", "pain", "early"})
    void how_it_ended_is_stored_in_this_word(String word) {
        String stored = """
                {"format":1,"kind":"ended","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22","how":"%s"}""".formatted(word);
        Written read = read(stored);
        assertInstanceOf(Entry.Ended.class, read.entry());
        assertEquals(stored, EntryText.text(read));
    }

    @Test
    void members_that_a_later_version_adds_are_passed_over() {
        Written read = read("""
                {"format":1,"kind":"answered","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22","mood":{"a":[1]},
                 "question":"pain-now","answer":{"amount":3}}""");
        assertEquals(answered(new Answer.Amount(3)).entry(), read.entry());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":1,\"kind\":\"dreamt\",\"recorded\":\"2026-11-22T08:30:00Z\"}",
                "{ \"recorded\":\"2026-11-22T08:30:00Z\", \"format\":2,\"kind\":\"practised\",\"on\":\"2026-11-22\",\"movements\":[]}",
                "{\"format\":1,\"kind\":\"answered\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"question\":\"q\",\"answer\":{\"drawn\":\"x\"}}",
                "{\"format\":1,\"kind\":\"answered\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"question\":\"q\",\"answer\":{\"amount\":1.5}}",
                "{\"format\":1,\"kind\":\"answered\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"question\":\"q\",\"answer\":{\"amount\":1,\"yes\":true}}",
                "{\"format\":1,\"kind\":\"answered\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"22nd\",\"question\":\"q\",\"answer\":{\"yes\":true}}",
                "{\"format\":1,\"kind\":\"practised\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"movements\":[\"Not An Id\"]}",
                "{\"format\":1,\"kind\":\"practised\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"movements\":7}",
                "{\"format\":1,\"kind\":\"began\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"seconds\":480,\"setting\":\"any\",\"movements\":[]}",
                "{\"format\":1,\"kind\":\"began\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"seconds\":-1,\"setting\":\"any\",\"movements\":[\"a\"]}",
                "{\"format\":1,\"kind\":\"moved\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"place\":-1,\"movement\":\"a\",\"went\":\"done\"}",
                "{\"format\":1,\"kind\":\"moved\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"place\":0,\"movement\":\"a\",\"went\":\"danced\"}",
                "{\"format\":1,\"kind\":\"moved\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"place\":0,\"movement\":\"a\",\"went\":\"too-hard\",\"instead\":5}",
                "{\"format\":1,\"kind\":\"paused\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"place\":0,\"seconds\":1.5}",
                "{\"format\":1,\"kind\":\"ended\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"how\":\"at-last\"}"
            })
    void an_entry_this_version_does_not_know_is_kept_and_written_back_byte_for_byte(String raw) {
        Written read = read(raw);
        var kept = assertInstanceOf(Entry.Unrecognised.class, read.entry());
        assertEquals(raw, kept.raw());
        assertEquals(raw, EntryText.text(read));
        assertEquals(Lines.RECORDED, read.recorded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "[]", "7", "{}", "null", "{\"kind\":5}", "{\"recorded\":\"soon\"}", "{} {}"})
    void even_what_is_no_entry_at_all_is_kept(String raw) {
        Written read = read(raw);
        assertEquals(new Entry.Unrecognised("unreadable", raw), read.entry());
        assertEquals(raw, EntryText.text(read));
        assertEquals(Instant.EPOCH, read.recorded());
    }

    @Test
    void a_number_that_json_cannot_hold_is_refused_when_it_is_written() {
        assertThrows(IllegalArgumentException.class, () -> EntryText.text(answered(new Answer.Measure(Double.NaN))));
    }
}
