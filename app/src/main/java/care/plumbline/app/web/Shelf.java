package care.plumbline.app.web;

import care.plumbline.app.seal.DeviceSecret;
import care.plumbline.app.seal.Tampered;
import care.plumbline.app.store.Contents;
import care.plumbline.app.store.Erasure;
import care.plumbline.app.store.Journals;
import care.plumbline.app.store.StoreFailed;
import care.plumbline.app.store.Unlocked;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The journals in use just now, open, so that the next page need not open every entry again.
///
/// Nothing here is a truth of its own: every visit asks the store what came since, and what is computed from
/// a journal is kept only as long as that journal and that day stand. Thread-safe.
public final class Shelf {

    private static final Duration KEPT = Duration.ofMinutes(20);
    private static final Duration BEGINNING = Duration.ofMinutes(2);
    private static final long BEGINNINGS = 1_000;

    /// Of all open journals together: a quarter of the memory there is.
    private static final long BYTES = Runtime.getRuntime().maxMemory() / 4;

    /// Of one: years of daily use in the smallest memory a server is given.
    private static final long LONGEST = Runtime.getRuntime().maxMemory() / 8;

    private final Journals journals;
    private final Guide guide;
    private final Cache<DeviceSecret, Kept> kept = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            // Handing such small work to another thread costs more than doing it.
            .executor(Runnable::run)
            .maximumWeight(BYTES)
            .weigher((DeviceSecret _, Kept one) -> (int) Math.min(Integer.MAX_VALUE, one.weight))
            .build();

    /// What was begun just now, by the form that began it.
    private final Cache<UUID, Begun> begins = Caffeine.newBuilder()
            .expireAfterWrite(BEGINNING)
            .maximumSize(BEGINNINGS)
            .executor(Runnable::run)
            .build();

    public Shelf(Journals journals, Guide guide) {
        this.journals = journals;
        this.guide = guide;
    }

    /// An open journal, and what was last worked out from it.
    private static final class Kept {
        private final Open open;
        private final long weight;
        private volatile @Nullable Day day;
        private volatile @Nullable Facts facts;

        Kept(Open open) {
            this.open = open;
            this.weight = Weight.of(open.contents());
        }

        /// A form needs no more than these, and they are worked out in a tenth of the time.
        Facts facts(LocalDate today, Guide guide) {
            Day worked = day;
            Facts known = worked == null ? facts : worked.recovery().facts();
            if (known == null || !known.today().equals(today)) {
                known = Facts.of(guide, open.contents().journal(), today);
                facts = known;
            }
            return known;
        }

        Day on(LocalDate today, Guide guide) {
            Day known = day;
            if (known == null || !known.recovery().facts().today().equals(today)) {
                known = Day.of(guide, open.contents().journal(), today);
                day = known;
            }
            return known;
        }
    }

    /// What follows from a journal on one day: the same recovery, minutes and place always give the same session.
    private record Day(Recovery recovery, Map<Wish, Session> sessions) {

        private record Wish(Minutes minutes, Setting setting) {}

        static Day of(Guide guide, Journal journal, LocalDate today) {
            return new Day(Recovery.on(guide, journal, today), new ConcurrentHashMap<>());
        }

        Session session(Minutes minutes, Setting setting) {
            return sessions.computeIfAbsent(
                    new Wish(minutes, setting), wish -> recovery.session(wish.minutes(), wish.setting()));
        }
    }

    /// A new journal and what opens it.
    public record Begun(DeviceSecret device, Open open) {}

    /// Begins a journal. A form that is sent twice, the second time before the first answer has come, begins one.
    ///
    /// @param once the form's own name
    public Begun begin(UUID once) throws Tampered {
        Begun begun = begins.get(once, _ -> begin());
        Optional<Open> now = open(begun.device());
        if (now.isPresent()) {
            return new Begun(begun.device(), now.get());
        }
        Begun anew = begin();
        begins.put(once, anew);
        return anew;
    }

    private Begun begin() {
        Journals.Begun begun = journals.begin();
        Open open = new Open(begun.journal(), begun.contents());
        kept.put(begun.device(), new Kept(open));
        return new Begun(begun.device(), open);
    }

    /// The journal this device opens, as it is now; empty when it was erased.
    public Optional<Open> open(DeviceSecret device) throws Tampered {
        Kept known = kept.getIfPresent(device);
        if (known == null) {
            Optional<Unlocked> unlocked = journals.unlock(device);
            if (unlocked.isEmpty()) {
                return Optional.empty();
            }
            return keep(device, unlocked.get(), journals.read(unlocked.get()));
        }
        Optional<Contents> now = journals.read(known.open.unlocked(), known.open.contents());
        if (now.isPresent() && now.get().head().equals(known.open.contents().head())) {
            return Optional.of(known.open);
        }
        return keep(device, known.open.unlocked(), now);
    }

    private Optional<Open> keep(DeviceSecret device, Unlocked unlocked, Optional<Contents> contents) {
        if (contents.isEmpty()) {
            kept.invalidate(device);
            return Optional.empty();
        }
        Open open = new Open(unlocked, contents.get());
        kept.put(device, new Kept(open));
        return Optional.of(open);
    }

    /// What follows from a journal on a day.
    public Recovery recovery(DeviceSecret device, Open open, LocalDate today) {
        return day(device, open, today).recovery();
    }

    /// What is known of her on a day: the beginning of [#recovery].
    public Facts facts(DeviceSecret device, Open open, LocalDate today) {
        Kept known = kept.getIfPresent(device);
        return known != null && known.open == open
                ? known.facts(today, guide)
                : Facts.of(guide, open.contents().journal(), today);
    }

    /// The session that fits on a day.
    public Session session(DeviceSecret device, Open open, LocalDate today, Minutes minutes, Setting setting) {
        return day(device, open, today).session(minutes, setting);
    }

    private Day day(DeviceSecret device, Open open, LocalDate today) {
        Kept known = kept.getIfPresent(device);
        return known != null && known.open.equals(open)
                ? known.on(today, guide)
                : Day.of(guide, open.contents().journal(), today);
    }

    /// What would follow from a journal that is kept nowhere.
    public Recovery recovery(Journal journal, LocalDate today) {
        return Recovery.on(guide, journal, today);
    }

    /// Writes what a form says. The same form sent twice writes it once; empty when the journal was erased meanwhile.
    ///
    /// @throws StoreFailed among others when the journal has grown too long for this server's memory
    Optional<Open> append(DeviceSecret device, Open open, Sent sent) throws Tampered {
        if (Weight.of(open.contents()) > LONGEST) {
            throw StoreFailed.tooLong();
        }
        return keep(device, open.unlocked(), journals.append(open.unlocked(), open.contents(), sent));
    }

    /// Everything in it as JSON; empty when it was erased.
    public Optional<String> export(Open open) throws Tampered {
        return journals.export(open.unlocked());
    }

    /// Erases what a device opens, or would open if it were not damaged.
    Erasure erase(DeviceSecret device) {
        kept.invalidate(device);
        begins.asMap().values().removeIf(begun -> begun.device().equals(device));
        return journals.erase(device);
    }
}
