package care.plumbline.journal.text;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The order of entries that two phones wrote, each without the other: the same on both, whatever came first.
///
/// By the moment they were written, then by the form they were sent with. What one form wrote stays as that form wrote
/// it: every phone that passes it on keeps it so, and of two entries of one moment the later counts.
public final class OneOrder {

    private static final Comparator<Written> BY_MOMENT =
            Comparator.comparing(Written::recorded).thenComparing(OneOrder::form);

    private OneOrder() {}

    /// @param written in any order in which entries of one form follow each other as they were written
    public static List<Written> of(List<Written> written) {
        return written.stream().sorted(BY_MOMENT).toList();
    }

    /// The same of pages, each with the very letters it was stored with.
    public static List<Leaf> ofPages(List<Leaf> pages) {
        Map<EntryId, Leaf> byName = new LinkedHashMap<>();
        pages.forEach(page -> byName.put(page.id(), page));
        return of(pages.stream().map(EntryText::read).toList()).stream()
                .map(one -> Objects.requireNonNull(byName.get(one.id())))
                .toList();
    }

    /// The first half of an entry's name follows from its form alone.
    private static String form(Written written) {
        String name = written.id().toString();
        return name.substring(0, name.length() / 2);
    }

    /// What is written now, after all that is known, even where the clock of another phone is ahead of this one's: it
    /// was said with those words before her eyes.
    public static List<Written> after(List<Written> known, List<Written> now) {
        return known.stream()
                .map(Written::recorded)
                .max(Comparator.naturalOrder())
                .map(last -> now.stream()
                        .map(one -> one.recorded().isAfter(last)
                                ? one
                                : new Written(one.id(), one.entry(), last.plusMillis(1)))
                        .toList())
                .orElse(now);
    }
}
