package care.plumbline.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.app.seal.Page;
import care.plumbline.core.guide.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    private static Written read(String text) {
        return EntryText.read(new Page(Lines.id(), text));
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
                Lines.written(new Entry.Practised(Lines.DAY, List.of(new Id("b"), new Id("a"), new Id("b")))));
        for (Written written : all) {
            assertEquals(written, again(written));
        }
    }

    @Property(tries = 200)
    void any_words_are_read_as_they_were_written(@ForAll String words, @ForAll long amount, @ForAll double measure) {
        String whole = words.replaceAll("[\\ud800-\\udfff]", "?");
        for (Answer answer : List.of(new Answer.Words(whole), new Answer.Amount(amount), new Answer.Measure(measure))) {
            assertEquals(answered(answer).entry(), again(answered(answer)).entry());
        }
    }

    /// The stored form is for ever: if this test has to change, old journals can no longer be read.
    @Test
    void the_stored_form_is_this() {
        assertEquals("""
                {"format":1,"kind":"answered","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "question":"pain-now","answer":{"amount":3}}""", EntryText.text(answered(new Answer.Amount(3))));
        assertEquals("""
                {"format":1,"kind":"practised","recorded":"2026-11-22T08:30:00Z","on":"2026-11-22",\
                "movements":["dead-bug"]}""", EntryText.text(Lines.written(new Entry.Practised(Lines.DAY, List.of(new Id("dead-bug"))))));
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
                "{\"format\":1,\"kind\":\"practised\",\"recorded\":\"2026-11-22T08:30:00Z\",\"on\":\"2026-11-22\",\"movements\":7}"
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
