package care.plumbline.server.open;

import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.OpenJournal;
import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finished pages of the journals in use, so that a page which is asked for again need not be made again.
///
/// A page belongs to one open journal as it was read: when an entry comes another takes that one's place, and its
/// pages are never found again. They go with it, and hold nothing that it does not. Thread-safe.
public final class KeptPages {

    private static final Duration KEPT = Duration.ofMinutes(20);

    /// A thirty-second of the memory there is, and never much: some hundred pages.
    private static final long BYTES = Math.min(16L << 20, Runtime.getRuntime().maxMemory() / 32);

    private static final int OF_A_NAME = 500;

    private final boolean keeps;
    private final Cache<Name, FinishedPage> kept;

    /// @param journal itself, as it was read: an equal one is another
    private record Name(OpenJournal journal, Occasion occasion, boolean zipped) {}

    private KeptPages(long bytes) {
        this.keeps = bytes > 0;
        this.kept = Shelf.letsGo()
                .expireAfterAccess(KEPT)
                .maximumWeight(bytes)
                .weigher((Name name, FinishedPage page) ->
                        OF_A_NAME + 2 * name.occasion().address().length() + page.bytes())
                .build();
    }

    public static KeptPages usual() {
        return new KeptPages(BYTES);
    }

    /// For somebody who works at the guide: every page is made anew.
    public static KeptPages none() {
        return new KeptPages(0);
    }

    /// Where a page of this journal is kept; empty: it is made anew each time.
    ///
    /// @param isOpen whether the journal is still in use, as it was read
    Optional<Place> place(OpenJournal journal, Occasion occasion, boolean zipped, BooleanSupplier isOpen) {
        return keeps ? Optional.of(new Place(new Name(journal, occasion, zipped), isOpen)) : Optional.empty();
    }

    /// Where the page of one visit is kept.
    public final class Place {

        private final Name name;
        private final BooleanSupplier isOpen;

        private Place(Name name, BooleanSupplier isOpen) {
            this.name = name;
            this.isOpen = isOpen;
        }

        /// Whether its bytes are compressed.
        public boolean zipped() {
            return name.zipped();
        }

        /// The page, if it was finished before.
        public Optional<FinishedPage> page() {
            return Optional.ofNullable(kept.getIfPresent(name));
        }

        /// Keeps a page, unless the journal was closed or erased while it was made.
        public void keep(FinishedPage page) {
            kept.put(name, page);
            if (!isOpen.getAsBoolean()) {
                kept.invalidate(name);
            }
        }
    }

    int size() {
        kept.cleanUp();
        return kept.asMap().size();
    }

    /// How much memory they take.
    long bytes() {
        kept.cleanUp();
        return kept.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /// Throws away all pages of a journal.
    void forget(OpenJournal journal) {
        kept.asMap().keySet().removeIf(name -> name.journal() == journal);
    }
}
