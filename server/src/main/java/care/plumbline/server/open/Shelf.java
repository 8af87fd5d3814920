package care.plumbline.server.open;

import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.OpenJournal;
import care.plumbline.pages.visit.Sent;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.seal.LockNote;
import care.plumbline.server.store.Erasure;
import care.plumbline.server.store.HerLinks;
import care.plumbline.server.store.HerLocks;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Unlocked;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The journals in use just now, open, so that the next page need not open every entry again.
///
/// Nothing here is a truth of its own: every visit asks the store what came since, and what is computed from
/// a journal is kept only as long as that journal and that day stand. Thread-safe.
public final class Shelf {

    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final Duration BEGINNING = Duration.ofMinutes(2);
    private static final Duration LINKED = Duration.ofHours(1);
    private static final Duration LOOKED = Duration.ofSeconds(10);
    private static final long LOCKS = 20_000;
    private static final long BEGINNINGS = 1_000;

    /// Of all open journals together: a fifth of the memory there is, so that it holds beside as many connections
    /// as may be open.
    private static final long BYTES = Runtime.getRuntime().maxMemory() / 5;

    /// Of one: years of daily use in the smallest memory a server is given.
    private static final long LONGEST = Runtime.getRuntime().maxMemory() / 8;

    private final Journals journals;
    private final Guide guide;
    private final KeptPages pages;
    private volatile byte[] commonKey = {};
    private final Cache<DeviceSecret, Open> kept = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            // Handing such small work to another thread costs more than doing it.
            .executor(Runnable::run)
            .maximumWeight(BYTES)
            // Whatever shuts a journal, or puts another reading of it in its place: its pages go with it.
            .removalListener((@Nullable DeviceSecret _, @Nullable Open shut, RemovalCause _) -> forget(shut))
            .weigher((DeviceSecret _, Open one) -> (int) Math.min(Integer.MAX_VALUE, Weight.of(one.contents())))
            .build();

    /// Locks that stood a moment ago: one that is taken away on another server opens no longer than this.
    private final Cache<DeviceSecret, Boolean> looked = Caffeine.newBuilder()
            .expireAfterWrite(LOOKED)
            .maximumSize(LOCKS)
            .executor(Runnable::run)
            .build();

    /// What was begun just now, by the form that began it.
    private final Cache<UUID, Begun> begins = Caffeine.newBuilder()
            .expireAfterWrite(BEGINNING)
            .maximumSize(BEGINNINGS)
            .executor(Runnable::run)
            .build();

    /// The links for another device that were made just now, by the form that asked for them.
    private final Cache<Asked, Optional<byte[]>> links = Caffeine.newBuilder()
            .expireAfterWrite(LINKED)
            .maximumSize(BEGINNINGS)
            .executor(Runnable::run)
            .build();

    private record Asked(JournalId journal, UUID once) {}

    public Shelf(Journals journals, Guide guide) {
        this(journals, guide, KeptPages.usual());
    }

    /// @param pages what is finished of these journals
    public Shelf(Journals journals, Guide guide, KeptPages pages) {
        this.journals = journals;
        this.guide = guide;
        this.pages = pages;
    }

    private void forget(@Nullable Open shut) {
        if (shut != null) {
            pages.forget(shut.journal());
        }
    }

    /// Where a page of this journal is kept.
    Optional<KeptPages.Place> place(DeviceSecret device, Open open, Occasion occasion, boolean zipped) {
        return pages.place(open.journal(), occasion, zipped, () -> open.equals(kept.getIfPresent(device)));
    }

    /// An open journal, and its key.
    record Open(Unlocked unlocked, OpenJournal journal) {

        Contents contents() {
            return journal.contents();
        }
    }

    /// A new journal and what opens it.
    record Begun(DeviceSecret device, Open open) {}

    /// Begins a journal. A form that is sent twice, the second time before the first answer has come, begins one.
    ///
    /// @param once the form's own name
    Begun begin(UUID once) throws Tampered {
        Begun begun = begins.get(once, _ -> begin());
        Optional<Open> now = open(begun.device());
        if (now.isPresent()) {
            return new Begun(begun.device(), now.get());
        }
        Begun anew = begin();
        begins.put(once, anew);
        return anew;
    }

    /// Begins a journal with pages of a saved one. Sent twice, it begins one, however long the first takes.
    Begun bring(UUID once, List<Leaf> pages) throws Tampered {
        Begun begun = begins.get(once, _ -> kept(journals.bring(pages)));
        return open(begun.device()).map(now -> new Begun(begun.device(), now)).orElse(begun);
    }

    private Begun begin() {
        return kept(journals.begin());
    }

    private Begun kept(Journals.Begun begun) {
        Open open = new Open(begun.journal(), new OpenJournal(guide, begun.contents()));
        kept.put(begun.device(), open);
        return new Begun(begun.device(), open);
    }

    /// The journal this device opens, as it is now; empty when it was erased.
    Optional<Open> open(DeviceSecret device) throws Tampered {
        Open known = kept.getIfPresent(device);
        if (known != null && looked.getIfPresent(device) == null) {
            if (!journals.isThere(device)) {
                kept.invalidate(device);
                return Optional.empty();
            }
            looked.put(device, true);
        }
        if (known == null) {
            Optional<Unlocked> unlocked = journals.unlock(device);
            if (unlocked.isEmpty()) {
                return Optional.empty();
            }
            looked.put(device, true);
            return keep(device, unlocked.get(), journals.read(unlocked.get()));
        }
        Optional<Contents> now = journals.read(known.unlocked(), known.contents());
        if (now.isPresent() && now.get().head().equals(known.contents().head())) {
            return Optional.of(known);
        }
        return keep(device, known.unlocked(), now);
    }

    /// Whether the journal that this device opened once is there, though it opens it no more.
    boolean isStillThere(DeviceSecret device) {
        return journals.isStillThere(device);
    }

    /// A link for another device of hers, as a form asked for it. The same form again, tapped twice or shown anew, gets
    /// the same as long as it stands, and never a second.
    ///
    /// @param once the form's own name
    /// @return its secret; empty: it was used or taken away, or her journal is gone
    Optional<byte[]> link(UUID once, Unlocked journal, LockNote note) {
        var asked = new Asked(journal.journal(), once);
        Optional<byte[]> secret = links.get(asked, _ -> made(journal, note));
        return secret.filter(made -> locks().stands(journal, made));
    }

    private Optional<byte[]> made(Unlocked journal, LockNote note) {
        byte[] secret = locks().fresh();
        return locks().addSheet(journal, secret, note) ? Optional.of(secret) : Optional.empty();
    }

    private Optional<Open> keep(DeviceSecret device, Unlocked unlocked, Optional<Contents> contents) {
        if (contents.isEmpty()) {
            kept.invalidate(device);
            return Optional.empty();
        }
        Open open = new Open(unlocked, new OpenJournal(guide, contents.get()));
        kept.put(device, open);
        return Optional.of(open);
    }

    /// Writes what a form says. The same form sent twice writes it once; empty when the journal was erased
    /// meanwhile.
    ///
    /// @throws StoreFailed among others when the journal has grown too long for this server's memory
    Optional<Open> append(DeviceSecret device, Open open, Sent sent) throws Tampered {
        if (Weight.of(open.contents()) > LONGEST) {
            throw StoreFailed.tooLong();
        }
        return keep(device, open.unlocked(), journals.append(open.unlocked(), open.contents(), sent));
    }

    /// Everything in it as JSON; empty when it was erased.
    Optional<String> export(Open open) throws Tampered {
        return journals.export(open.unlocked());
    }

    /// The locks of a journal.
    HerLocks locks() {
        return journals.herLocks();
    }

    /// What all servers of this store sign with; asked for once.
    byte[] commonKey() {
        byte[] known = commonKey;
        if (known.length == 0) {
            known = journals.herLocks().commonKey();
            commonKey = known;
        }
        return known.clone();
    }

    /// Whether this store keeps links.
    boolean offersLinks() {
        return journals.links().areOffered();
    }

    /// The links of a journal.
    HerLinks links() {
        return journals.herLinks();
    }

    /// Shuts a journal on every device: its locks changed, and each device has to show its own again.
    void shut(Unlocked journal) {
        kept.asMap().keySet().removeIf(device -> device.journal().equals(journal.journal()));
        begins.asMap().values().removeIf(begun -> begun.device().journal().equals(journal.journal()));
    }

    /// Whether the store has left somebody without an answer for longer than this.
    boolean waits(Duration most) {
        return journals.waits(most);
    }

    /// Erases what a device opens, or would open if it were not damaged.
    Erasure erase(DeviceSecret device) {
        kept.invalidate(device);
        begins.asMap().values().removeIf(begun -> begun.device().equals(device));
        return journals.erase(device);
    }
}
