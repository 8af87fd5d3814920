package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Opened;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Lines;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.seal.Seal;
import care.plumbline.server.seal.WrappedKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every store must do, run on each engine.
public interface JournalStoreContract {

    JournalStore store();

    private Begun begin() {
        return Begun.in(store());
    }

    private List<String> texts(Begun journal) throws Tampered {
        Sheaf sheaf = store().read(journal.id(), Position.START).orElseThrow();
        return journal.seal().open(journal.start(), sheaf).pages().stream()
                .map(Leaf::text)
                .toList();
    }

    @Test
    default void what_was_appended_is_read_in_order() throws Tampered {
        Begun journal = begin();
        Seal.Sealed first = journal.seal().seal(journal.start(), Lines.pages("one", "two"));
        assertEquals(
                new Outcome.Appended(new Position(2)), store().append(journal.id(), Position.START, first.sheaf()));
        Seal.Sealed second = journal.seal().seal(first.head(), Lines.pages("three"));
        assertEquals(
                new Outcome.Appended(new Position(3)), store().append(journal.id(), new Position(2), second.sheaf()));
        assertEquals(List.of("one", "two", "three"), texts(journal));
    }

    @Test
    default void reading_from_a_position_gives_only_what_follows_and_always_the_head() throws Tampered {
        Begun journal = begin();
        Seal.Sealed sealed = journal.seal().seal(journal.start(), Lines.pages("one", "two", "three"));
        store().append(journal.id(), Position.START, sealed.sheaf());
        Sheaf tail = store().read(journal.id(), new Position(2)).orElseThrow();
        assertEquals(sealed.sheaf().pages().subList(2, 3), tail.pages());
        Sheaf nothing = store().read(journal.id(), new Position(3)).orElseThrow();
        assertEquals(new Opened(sealed.head(), List.of()), journal.seal().open(sealed.head(), nothing));
    }

    @Test
    default void a_journal_that_was_begun_is_empty_and_one_that_was_not_is_absent() throws Tampered {
        assertEquals(List.of(), texts(begin()));
        assertEquals(Optional.empty(), store().read(JournalId.random(Lines.RANDOM), Position.START));
        JournalId never = JournalId.random(Lines.RANDOM);
        Seal seal = new Seal(never, DataKey.fresh());
        Sheaf sheaf = seal.seal(Head.start(never), Lines.pages("x")).sheaf();
        assertEquals(new Outcome.Absent(), store().append(never, Position.START, sheaf));
        assertEquals(Optional.empty(), store().read(never, Position.START));
    }

    @Test
    default void beginning_a_journal_twice_keeps_the_first() {
        Begun journal = begin();
        Sheaf before = store().read(journal.id(), Position.START).orElseThrow();
        store().append(journal.id(), Position.START, journal.seal().beginning());
        assertEquals(before, store().read(journal.id(), Position.START).orElseThrow());
    }

    @Test
    default void the_second_of_two_who_append_after_the_same_position_is_told_where_the_end_is() throws Tampered {
        Begun journal = begin();
        Sheaf hers = journal.seal()
                .seal(journal.start(), Lines.pages("hers", "hers too"))
                .sheaf();
        Sheaf late = journal.seal().seal(journal.start(), Lines.pages("late")).sheaf();
        store().append(journal.id(), Position.START, hers);
        assertEquals(
                new Outcome.Conflict(new Position(2), Set.of()), store().append(journal.id(), Position.START, late));
        assertEquals(List.of("hers", "hers too"), texts(journal));
    }

    @Test
    default void sending_the_same_entries_again_writes_them_once_wherever_they_are_sealed_for() throws Tampered {
        Begun journal = begin();
        List<Leaf> pages = Lines.pages("one", "two");
        Seal.Sealed sealed = journal.seal().seal(journal.start(), pages);
        store().append(journal.id(), Position.START, sealed.sheaf());
        assertEquals(new Outcome.Repeated(), store().append(journal.id(), Position.START, sealed.sheaf()));
        Sheaf atTheEnd = journal.seal().seal(sealed.head(), pages).sheaf();
        assertEquals(new Outcome.Repeated(), store().append(journal.id(), new Position(2), atTheEnd));
        assertEquals(List.of("one", "two"), texts(journal));
    }

    @Test
    default void entries_of_which_some_are_there_already_are_refused_naming_those() throws Tampered {
        Begun journal = begin();
        List<Leaf> pages = Lines.pages("old", "new");
        Seal.Sealed old = journal.seal().seal(journal.start(), pages.subList(0, 1));
        store().append(journal.id(), Position.START, old.sheaf());
        Set<EntryId> present = Set.of(pages.getFirst().id());
        Outcome expected = new Outcome.Conflict(new Position(1), present);
        assertEquals(
                expected,
                store().append(
                                journal.id(),
                                new Position(1),
                                journal.seal().seal(old.head(), pages).sheaf()));
        assertEquals(
                expected,
                store().append(
                                journal.id(),
                                new Position(1),
                                journal.seal()
                                        .seal(old.head(), pages.reversed())
                                        .sheaf()));
        assertEquals(List.of("old"), texts(journal));
    }

    @Test
    default void the_same_entry_twice_in_one_append_leaves_nothing_half_written() throws Tampered {
        Begun journal = begin();
        Leaf page = Lines.pages("twice").getFirst();
        Sheaf sheaf = journal.seal().seal(journal.start(), List.of(page, page)).sheaf();
        assertThrows(StoreFailed.class, () -> store().append(journal.id(), Position.START, sheaf));
        assertEquals(List.of(), texts(journal));
    }

    @Test
    default void pages_sealed_for_another_position_are_refused_at_once() {
        Begun journal = begin();
        Sheaf sheaf = journal.seal().seal(journal.start(), Lines.pages("one")).sheaf();
        var refused = assertThrows(
                IllegalArgumentException.class, () -> store().append(journal.id(), new Position(4), sheaf));
        assertEquals("expected a page sealed for position 5, found 1", refused.getMessage());
    }

    @Test
    default void erasing_takes_pages_head_and_locks_and_no_other_journal() throws Tampered {
        Begun hers = begin();
        Begun other = begin();
        for (Begun journal : List.of(hers, other)) {
            store().append(
                            journal.id(),
                            Position.START,
                            journal.seal()
                                    .seal(journal.start(), Lines.pages("kept"))
                                    .sheaf());
            assertTrue(store().locks().keep(WrappedKey.of(DataKey.fresh(), device(journal))));
        }
        store().erase(hers.id());
        assertEquals(Optional.empty(), store().read(hers.id(), Position.START));
        assertEquals(List.of(), store().locks().of(hers.id()));
        assertEquals(List.of("kept"), texts(other));
        assertEquals(1, store().locks().of(other.id()).size());
        store().erase(hers.id());
    }

    @Test
    default void nothing_can_be_added_to_a_journal_that_was_erased() {
        Begun journal = begin();
        Sheaf late = journal.seal().seal(journal.start(), Lines.pages("late")).sheaf();
        store().erase(journal.id());
        assertEquals(new Outcome.Absent(), store().append(journal.id(), Position.START, late));
        assertFalse(store().locks().keep(WrappedKey.of(DataKey.fresh(), device(journal))));
        assertEquals(Optional.empty(), store().read(journal.id(), Position.START));
        assertEquals(List.of(), store().locks().of(journal.id()));
    }

    private static DeviceSecret device(Begun journal) {
        return DeviceSecret.random(journal.id(), Lines.RANDOM);
    }

    @Test
    default void locks_are_kept_found_listed_and_taken_away_one_by_one() {
        Begun journal = begin();
        Locks locks = store().locks();
        WrappedKey phone = WrappedKey.of(DataKey.fresh(), device(journal));
        WrappedKey tablet = WrappedKey.of(DataKey.fresh(), device(journal));
        assertTrue(locks.keep(phone));
        assertTrue(locks.keep(phone), "keeping it again changes nothing");
        assertTrue(locks.keep(tablet));
        assertEquals(Optional.of(phone), locks.find(journal.id(), phone.lock()));
        assertEquals(Set.of(phone, tablet), Set.copyOf(locks.of(journal.id())));
        assertEquals(Optional.empty(), locks.find(begin().id(), phone.lock()), "a lock opens one journal");
        assertTrue(locks.erase(journal.id(), phone.lock()));
        assertFalse(locks.erase(journal.id(), phone.lock()));
        assertEquals(List.of(tablet), locks.of(journal.id()));
    }

    @Test
    default void five_thousand_entries_in_one_append_are_all_read_back() throws Tampered {
        Begun journal = begin();
        String[] texts = IntStream.range(0, 5_000).mapToObj(i -> "line " + i).toArray(String[]::new);
        Sheaf sheaf = journal.seal().seal(journal.start(), Lines.pages(texts)).sheaf();
        assertEquals(new Outcome.Appended(new Position(5_000)), store().append(journal.id(), Position.START, sheaf));
        assertEquals(List.of(texts), texts(journal));
    }

    @Test
    default void many_journals_written_at_once_do_not_touch_each_other() throws Exception {
        List<Begun> journals = Stream.generate(this::begin).limit(40).toList();
        inParallel(journals.stream()
                .<Callable<Head>>map(journal -> () -> {
                    Head head = journal.start();
                    for (int i = 0; i < 10; i++) {
                        Seal.Sealed sealed = journal.seal().seal(head, Lines.pages(journal.id() + " " + i));
                        Position last = sealed.head().position();
                        assertEquals(
                                new Outcome.Appended(last),
                                store().append(journal.id(), head.position(), sealed.sheaf()));
                        head = sealed.head();
                    }
                    return head;
                })
                .toList());
        for (Begun journal : journals) {
            List<String> expected =
                    IntStream.range(0, 10).mapToObj(i -> journal.id() + " " + i).toList();
            assertEquals(expected, texts(journal));
        }
    }

    @Test
    default void of_eight_who_write_to_one_journal_one_wins_each_place_and_none_is_left_out() throws Exception {
        Begun journal = begin();
        Map<Long, AtomicInteger> wins = new ConcurrentHashMap<>();
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Set<String>>> writers = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < 8; w++) {
                String name = "writer " + w;
                writers.add(pool.submit(() -> {
                    go.await();
                    return race(journal, name, wins);
                }));
            }
            go.countDown();
        }
        Set<String> mine = new HashSet<>();
        for (Future<Set<String>> writer : writers) {
            mine.addAll(writer.get());
        }
        List<String> texts = texts(journal);
        assertEquals(8 * 25, texts.size(), "each wrote 25, one at each place");
        assertEquals(mine, Set.copyOf(texts));
        for (long place = 1; place <= 8 * 25; place++) {
            assertEquals(1, wins.getOrDefault(place, new AtomicInteger()).get(), "winners of place " + place);
        }
    }

    private Set<String> race(Begun journal, String name, Map<Long, AtomicInteger> wins) throws Tampered {
        Set<String> mine = new HashSet<>();
        Head head = journal.start();
        for (int i = 0; i < 25; i++) {
            boolean won = false;
            List<Leaf> page = Lines.pages(name + " line " + i);
            mine.add(page.getFirst().text());
            while (!won) {
                Seal.Sealed sealed = journal.seal().seal(head, page);
                switch (store().append(journal.id(), head.position(), sealed.sheaf())) {
                    case Outcome.Appended(Position last) -> {
                        wins.computeIfAbsent(last.number(), _ -> new AtomicInteger())
                                .incrementAndGet();
                        head = sealed.head();
                        won = true;
                    }
                    case Outcome.Conflict(Position found, var _) -> {
                        assertTrue(found.compareTo(head.position()) > 0, "a conflict means somebody went on");
                        Sheaf since =
                                store().read(journal.id(), head.position()).orElseThrow();
                        head = journal.seal().open(head, since).head();
                    }
                    case Outcome.Repeated _, Outcome.Absent _ -> throw new AssertionError("nobody else sent " + page);
                }
            }
        }
        return mine;
    }

    private static <T> void inParallel(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
