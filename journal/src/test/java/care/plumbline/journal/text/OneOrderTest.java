package care.plumbline.journal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.Link;
import care.plumbline.journal.seal.Position;
import care.plumbline.testing.Any;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Promise: phones that share a copy have one journal, whoever wrote and asked first, whatever their clocks say,
/// wherever they were stopped; and what she said with other words before her eyes comes after those.
class OneOrderTest {

    private static final int TRIES = 3_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final Head ANY = new Head(Position.START, new Link("A".repeat(43)));

    /// A phone that keeps a log of its own, and how far it knows the copy.
    private static final class Phone {
        final List<Written> log = new ArrayList<>();
        final long ahead;
        int known;

        Phone(long ahead) {
            this.ahead = ahead;
        }

        List<Written> inOrder() {
            return OneOrder.of(log);
        }

        boolean has(EntryId id) {
            return log.stream().anyMatch(one -> one.id().equals(id));
        }

        /// Takes what came, then sends what the copy lacks; stopped after so many.
        void meets(List<Written> copy, int most) {
            copy.stream().skip(known).filter(one -> !has(one.id())).forEach(log::add);
            known = copy.size();
            List<Written> lacking = log.stream()
                    .filter(one -> copy.stream().noneMatch(there -> there.id().equals(one.id())))
                    .limit(most)
                    .toList();
            copy.addAll(lacking);
        }
    }

    /// Everything that happened on some phones, and who had read what when something was written.
    private static final class Weeks {
        final List<Phone> phones = new ArrayList<>();
        final List<Written> copy = new ArrayList<>();
        final Map<EntryId, List<EntryId>> before = new HashMap<>();
        private int forms;

        Weeks(Any any) {
            int count = any.whole(1, 3);
            for (int i = 0; i < count; i++) {
                phones.add(new Phone(any.whole(-2, 2) * 600L));
            }
            int steps = any.whole(1, 24);
            for (int step = 0; step < steps; step++) {
                Phone phone = phones.get(any.whole(0, phones.size() - 1));
                if (any.whole(0, 2) == 0) {
                    phone.meets(copy, any.whole(0, 4));
                } else {
                    write(any, phone, MORNING.plusSeconds(any.whole(0, 3) * 60L + phone.ahead));
                }
            }
            phones.forEach(phone -> phone.meets(copy, Integer.MAX_VALUE));
            phones.forEach(phone -> phone.meets(copy, Integer.MAX_VALUE));
        }

        private void write(Any any, Phone phone, Instant at) {
            long form = Long.MAX_VALUE / 7 * any.whole(1, 7) + ++forms;
            List<Written> now = new ArrayList<>();
            int entries = any.whole(1, 3);
            for (int i = 0; i < entries; i++) {
                // The second half of a name says nothing of the order it was written in.
                now.add(new Written(
                        new EntryId(new UUID(form, -any.whole(1, 1_000_000) * 31L - i)), entry(any, phone), at));
            }
            List<Written> later = OneOrder.after(phone.log, now);
            for (Written one : later) {
                before.put(one.id(), phone.log.stream().map(Written::id).toList());
                phone.log.add(one);
            }
        }

        private static Entry entry(Any any, Phone phone) {
            if (!phone.log.isEmpty() && any.whole(0, 4) == 0) {
                Written some = phone.log.get(any.whole(0, phone.log.size() - 1));
                return new Entry.TakenBack(TODAY, some.id().toString(), Optional.empty());
            }
            return new Entry.Answered(TODAY, "leg_weak", new Answer.YesNo(any.whole(0, 1) == 1));
        }
    }

    @Test
    void every_phone_has_the_same_journal_in_the_end() {
        Any.tries(TRIES, any -> {
            var weeks = new Weeks(any);
            List<Written> first = weeks.phones.getFirst().inOrder();
            Journal told = new Contents(first, ANY).journal();
            for (Phone phone : weeks.phones) {
                assertEquals(first, phone.inOrder());
                assertEquals(told, new Contents(phone.inOrder(), ANY).journal());
            }
            assertEquals(first, OneOrder.of(weeks.copy), "and whoever brings it back from the copy");
        });
    }

    @Test
    void nothing_is_lost_and_nothing_is_there_twice() {
        Any.tries(TRIES, any -> {
            var weeks = new Weeks(any);
            long written = weeks.before.size();
            for (Phone phone : weeks.phones) {
                assertEquals(written, phone.log.size());
                assertEquals(
                        written, phone.log.stream().map(Written::id).distinct().count());
            }
            assertEquals(written, weeks.copy.size());
        });
    }

    @Test
    void what_she_said_with_other_words_before_her_eyes_comes_after_them() {
        Any.tries(TRIES, any -> {
            var weeks = new Weeks(any);
            List<EntryId> order =
                    weeks.phones.getFirst().inOrder().stream().map(Written::id).toList();
            weeks.before.forEach((later, all) -> all.forEach(earlier ->
                    assertTrue(order.indexOf(earlier) < order.indexOf(later), () -> earlier + " before " + later)));
        });
    }

    @Test
    void a_journal_of_one_phone_stands_as_it_was_written() {
        Any.tries(TRIES, any -> {
            var weeks = new Weeks(any);
            if (weeks.phones.size() == 1) {
                assertEquals(
                        weeks.phones.getFirst().log, weeks.phones.getFirst().inOrder());
            }
        });
    }
}
