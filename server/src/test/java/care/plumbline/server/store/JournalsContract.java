package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The door to the journals, on each engine.
public interface JournalsContract {

    /// The same journals, opened once more.
    JournalStore open();

    Journals journals();

    private List<Written> entries(Unlocked journal) throws Tampered {
        return journals().read(journal).orElseThrow().entries();
    }

    @Test
    default void a_device_that_comes_back_with_its_cookie_finds_everything_she_wrote() throws Tampered {
        Journals.Begun begun = journals().begin();
        List<Written> lines = Lines.many(3);
        Contents after =
                journals().append(begun.journal(), begun.contents(), lines).orElseThrow();
        Unlocked again =
                journals().unlock(DeviceSecret.parse(begun.device().cookie())).orElseThrow();
        assertEquals(after, journals().read(again).orElseThrow());
        assertEquals(
                lines.stream().map(Written::entry).toList(), after.journal().entries());
    }

    /// On PostgreSQL each stands for a server of its own.
    @Test
    default void of_two_devices_that_take_each_other_away_at_once_one_stays() throws Exception {
        try (Journals other = new Journals(open(), Lines.RANDOM);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                Journals.Begun begun = journals().begin();
                DeviceSecret tablet = journals()
                        .herLocks()
                        .addDevice(begun.journal(), LocalDate.of(2026, 11, 22), "")
                        .orElseThrow();
                HerLocks.Noted first = lock(begun, begun.device());
                HerLocks.Noted second = lock(begun, tablet);
                var one = both.submit(() -> journals().herLocks().remove(begun.journal(), first));
                var two = both.submit(() -> other.herLocks().remove(begun.journal(), second));
                assertEquals(1, (one.get() ? 1 : 0) + (two.get() ? 1 : 0));
                assertEquals(1, journals().locks(begun.journal()).size());
                assertFalse(
                        journals().herLocks().remove(begun.journal(), one.get() ? second : first), "the last stays");
            }
        }
    }

    @Test
    default void two_servers_that_draw_the_common_key_at_once_have_one_and_so_has_each_that_comes_later()
            throws Exception {
        try (Journals other = new Journals(open(), Lines.RANDOM);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> journals().herLocks().commonKey());
            var two = both.submit(() -> other.herLocks().commonKey());
            assertArrayEquals(one.get(), two.get());
            assertArrayEquals(one.get(), other.herLocks().commonKey());
        }
    }

    private HerLocks.Noted lock(Journals.Begun begun, DeviceSecret device) {
        return journals().herLocks().of(begun.journal(), Instant.EPOCH).stream()
                .filter(lock -> lock.key().lock().equals(device.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void everything_is_there_after_the_server_was_closed_and_opened_again() throws Tampered {
        Journals.Begun begun;
        List<Written> lines = Lines.many(4);
        try (Journals first = new Journals(open(), Lines.RANDOM)) {
            begun = first.begin();
            first.append(begun.journal(), begun.contents(), lines);
        }
        try (Journals second = new Journals(open(), Lines.RANDOM)) {
            assertEquals(
                    lines,
                    second.read(second.unlock(begun.device()).orElseThrow())
                            .orElseThrow()
                            .entries());
        }
    }

    @Test
    default void nothing_is_copied_when_nobody_wrote_since() throws Tampered {
        Journals.Begun begun = journals().begin();
        Contents known = journals()
                .append(begun.journal(), begun.contents(), Lines.many(3))
                .orElseThrow();
        assertSame(known, journals().read(begun.journal(), known).orElseThrow());
        Contents after =
                journals().append(begun.journal(), known, Lines.many(1)).orElseThrow();
        assertEquals(after, journals().read(begun.journal(), known).orElseThrow());
    }

    @Test
    default void another_secret_opens_nothing() throws Tampered {
        Journals.Begun begun = journals().begin();
        DeviceSecret guessed = DeviceSecret.random(begun.journal().journal(), Lines.RANDOM);
        assertTrue(journals().unlock(guessed).isEmpty());
        assertTrue(journals().unlock(begun.device()).isPresent());
    }

    @Test
    default void a_second_device_opens_it_until_its_lock_is_taken_away() throws Tampered {
        Journals.Begun begun = journals().begin();
        DeviceSecret tablet = DeviceSecret.random(begun.journal().journal(), Lines.RANDOM);
        assertTrue(journals().addLock(begun.journal(), tablet));
        journals().append(begun.journal(), begun.contents(), Lines.many(1));
        assertEquals(1, entries(journals().unlock(tablet).orElseThrow()).size());
        assertEquals(
                Set.of(begun.device().id(), tablet.id()),
                journals().locks(begun.journal()).keySet());
        assertTrue(journals().removeLock(begun.journal(), tablet.id()));
        assertTrue(journals().unlock(tablet).isEmpty());
        assertTrue(journals().unlock(begun.device()).isPresent());
    }

    @Test
    default void a_phone_that_was_offline_sends_again_and_nothing_is_written_twice() throws Tampered {
        Journals.Begun begun = journals().begin();
        List<Written> lines = Lines.many(3);
        Contents first = journals()
                .append(begun.journal(), begun.contents(), lines.subList(0, 2))
                .orElseThrow();
        assertEquals(
                first,
                journals()
                        .append(begun.journal(), begun.contents(), lines.subList(0, 2))
                        .orElseThrow());
        assertEquals(
                first,
                journals().append(begun.journal(), first, lines.subList(0, 2)).orElseThrow());
        assertEquals(
                lines,
                journals()
                        .append(begun.journal(), begun.contents(), lines)
                        .orElseThrow()
                        .entries(),
                "what was there stays, what is new follows");
        List<Written> twice = new ArrayList<>(lines.subList(2, 3));
        Written last = Lines.words("new");
        twice.addAll(List.of(last, last));
        journals().append(begun.journal(), begun.contents(), twice);
        assertEquals(4, entries(begun.journal()).size());
    }

    @Test
    default void what_another_device_wrote_in_between_comes_first() throws Tampered {
        Journals.Begun begun = journals().begin();
        Written phone = Lines.words("from the phone");
        Written tablet = Lines.words("from the tablet");
        journals().append(begun.journal(), begun.contents(), List.of(phone));
        Contents both = journals()
                .append(begun.journal(), begun.contents(), List.of(tablet))
                .orElseThrow();
        assertEquals(List.of(phone, tablet), both.entries());
        assertEquals(both, journals().read(begun.journal()).orElseThrow());
        assertEquals(
                both,
                journals().append(begun.journal(), begun.contents(), List.of()).orElseThrow());
    }

    @Test
    default void eight_devices_that_write_at_once_each_find_all_they_wrote_once() throws Exception {
        Journals.Begun begun = journals().begin();
        List<Future<List<Written>>> devices = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int d = 0; d < 8; d++) {
                devices.add(pool.submit(() -> {
                    List<Written> mine = Lines.many(20);
                    Contents known = begun.contents();
                    for (Written line : mine) {
                        known = journals()
                                .append(begun.journal(), known, List.of(line))
                                .orElseThrow();
                    }
                    return mine;
                }));
            }
        }
        List<Written> all = new ArrayList<>();
        for (Future<List<Written>> device : devices) {
            all.addAll(device.get());
        }
        List<Written> found = entries(begun.journal());
        assertEquals(8 * 20, found.size());
        assertEquals(new HashSet<>(all), new HashSet<>(found));
    }

    @Test
    default void an_entry_of_a_version_to_come_is_kept_and_exported_letter_for_letter() throws Exception {
        Journals.Begun begun = journals().begin();
        String raw = """
                {"kind":"dreamt" , "format":7,"recorded":"2031-01-02T03:04:05Z", "of":["π",1.50e0,{"b":1,"a":null}]}""";
        Written newer =
                new Written(Lines.id(), new Entry.Unrecognised("dreamt", raw), Instant.parse("2031-01-02T03:04:05Z"));
        Written known = Lines.words("said \"so\"");
        journals().append(begun.journal(), begun.contents(), List.of(newer, known));
        assertEquals(List.of(newer, known), entries(begun.journal()));
        String export = journals().export(begun.journal()).orElseThrow();
        assertTrue(export.contains("\"entry\":" + raw + "}"), export);
        JsonNode parsed = JsonMapper.builder().build().readTree(export);
        List<Written> back = parsed.path("entries").values().stream()
                .map(node -> EntryText.read(new Leaf(
                        EntryId.parse(node.path("id").stringValue()),
                        node.path("entry").toString())))
                .toList();
        assertEquals(known, back.getLast());
        assertEquals(newer.id(), back.getFirst().id());
    }

    @Test
    default void what_was_erased_is_gone_for_every_device_and_stays_gone() throws Tampered {
        Journals.Begun begun = journals().begin();
        DeviceSecret tablet = DeviceSecret.random(begun.journal().journal(), Lines.RANDOM);
        journals().addLock(begun.journal(), tablet);
        Contents known = journals()
                .append(begun.journal(), begun.contents(), Lines.many(2))
                .orElseThrow();
        journals().erase(begun.journal());
        assertTrue(journals().unlock(begun.device()).isEmpty());
        assertTrue(journals().unlock(tablet).isEmpty());
        assertEquals(Optional.empty(), journals().read(begun.journal()));
        assertEquals(Optional.empty(), journals().read(begun.journal(), known));
        assertEquals(Optional.empty(), journals().append(begun.journal(), known, Lines.many(1)));
        assertEquals(Optional.empty(), journals().append(begun.journal(), begun.contents(), Lines.many(1)));
        assertEquals(Optional.empty(), journals().export(begun.journal()));
        assertFalse(journals().addLock(begun.journal(), tablet));
    }

    @Test
    default void a_store_that_was_closed_says_so() {
        Journals closed = new Journals(open(), Lines.RANDOM);
        closed.close();
        closed.close();
        var failed = assertThrows(StoreFailed.class, closed::begin);
        assertEquals(Trouble.CLOSED, failed.trouble());
    }
}
