package care.plumbline.pages.keys;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.pages.asking.TwoOfThem;
import care.plumbline.pages.asking.TypedWords;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.KeepWords;
import care.plumbline.pages.words.LocksWords;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What opens her journal where a home keeps locks: her devices, her sheets, and the ways in. The secret of a
/// sheet is in no store: it stands on the page that shows it, and comes back with the words she types to prove
/// that she has it.
public final class Keys {

    private static final String LOCKS = "/settings/locks";
    private static final String OPEN = "/open";
    private static final String BRING = "bring#words";
    private static final int LONGEST_NAME = 60;

    public void addTo(Routes routes) {
        routes.on(PAGE, LOCKS, Keys::locks)
                .on(WRITING, LOCKS, Keys::change)
                .on(PAGE, "/settings/sheet", Keys::sheet)
                .on(WRITING, "/settings/sheet", Keys::make)
                .on(WRITING, "/settings/sheet/check", Keys::check)
                .on(WRITING, "/settings/another", Keys::link)
                .on(ANYWAY, OPEN, Keys::open)
                .on(BEGINNING, OPEN, Keys::openWith);
    }

    private static <T> Reply shown(boolean right, Template<T> template, T page) {
        Reply.Status status = right ? Reply.Status.OK : Reply.Status.WRONG;
        return new Reply.Shown(status, template, page, Title.MORE, Tab.MORE, "");
    }

    static Reply locks(Visit visit) throws Hindered {
        Optional<Keyring> keys = Offered.hers(visit);
        if (keys.isEmpty()) {
            return Reply.GoTo.path(OPEN);
        }
        return locks(visit, keys.get(), Optional.empty());
    }

    private static Reply locks(Visit visit, Keyring keys, Optional<LocksPage.Asks> asks) throws Hindered {
        var page = new LocksPage(rows(visit, keys), Offered.offer(keys), Offered.said(visit), Taking.told(visit), asks);
        return shown(true, JtelocksGenerated::render, page);
    }

    private static List<LocksPage.Row> rows(Visit visit, Keyring keys) throws Hindered {
        List<LocksPage.Row> rows =
                keys.locks().stream().map(lock -> row(lock, visit)).toList();
        List<String> known = rows.stream().map(LocksPage.Row::known).toList();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> told(rows.get(at), known, at, visit))
                .toList();
    }

    /// What nobody named and began on one day is told apart by its place among those.
    private static LocksPage.Row told(LocksPage.Row row, List<String> known, int at, Visit visit) {
        if (Collections.frequency(known, row.known()) == 1) {
            return row;
        }
        int place = Collections.frequency(known.subList(0, at + 1), row.known());
        return row.saying(visit.words().locks().lockNth(Integer.toString(place), row.says()));
    }

    private static LocksPage.Row row(Keyring.Held lock, Visit visit) {
        LocksWords say = visit.words().locks();
        String says = Taking.kind(lock.kind(), lock.here(), say);
        return new LocksPage.Row(
                lock.tag(),
                lock.kind(),
                lock.here(),
                says,
                lock.name(),
                lock.since().map(day -> say.lockSince(day(visit, day))).orElse(""));
    }

    private static String day(Visit visit, LocalDate day) {
        return Dates.in(visit.words()).dayAndYear(day);
    }

    private static Reply change(Visit visit) throws Refused, Hindered {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs("do"));
        switch (visit.form().need("do")) {
            case "name" -> {
                keys.name(visit.form().need("lock"), name(visit));
            }
            case Taking.ONE, Taking.ELSEWHERE -> {
                return take(visit, keys);
            }
            default -> throw Refused.notOffered("do");
        }
        return Reply.GoTo.path(LOCKS);
    }

    /// What is taken away does not come back: it is asked for once more, by name, and told afterwards.
    private static Reply take(Visit visit, Keyring keys) throws Refused, Hindered {
        List<LocksPage.Row> rows = rows(visit, keys);
        Optional<LocksPage.Asks> asks = Taking.asks(visit, rows);
        if (asks.isPresent() && !visit.form().has("sure")) {
            return locks(visit, keys, asks);
        }
        if (visit.form().need("do").equals(Taking.ELSEWHERE)) {
            keys.removeOtherDevices();
            return Reply.GoTo.path(LOCKS + Taking.taken(Taking.ELSEWHERE));
        }
        String tag = visit.form().need("lock");
        boolean taken = keys.remove(tag);
        return Reply.GoTo.path(rows.stream()
                .filter(row -> taken && row.tag().equals(tag))
                .findFirst()
                .map(row -> LOCKS + Taking.taken(row.mark()))
                .orElse(LOCKS));
    }

    private static String name(Visit visit) throws Refused {
        String name = visit.form().one("name").orElse("").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /// A link for another phone of hers: kept at once, because it is shown once and over soon.
    private static Reply link(Visit visit) throws Refused, Hindered {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs("name"));
        String name = name(visit);
        Optional<byte[]> secret = keys.link(visit.once(), name, visit.today());
        // One that was used, or is over, is shown again to nobody: her list says how it stands.
        return secret.isEmpty()
                ? Reply.GoTo.path(LOCKS)
                : shown(
                        true,
                        JtelinkGenerated::render,
                        new LinkPage(keys.words().write(secret.get()), name, keys.place() + OPEN));
    }

    private static Reply sheet(Visit visit) throws Hindered {
        Optional<Keyring> keys = Offered.hers(visit);
        if (keys.isEmpty()) {
            return Reply.GoTo.path(OPEN);
        }
        boolean passkey = keys.get().locks().stream().anyMatch(lock -> lock.kind() == Keyring.Kind.PASSKEY);
        return shown(true, JtesheetGenerated::render, SheetPage.before(passkey));
    }

    private static Reply make(Visit visit) throws Refused {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs(TypedWords.FIELD));
        return sheet(visit, keys, TwoOfThem.of(keys.words(), keys.fresh()), "");
    }

    private static Reply sheet(Visit visit, Keyring keys, TwoOfThem two, String wrong) {
        var page = new SheetPage(Optional.of(two), day(visit, visit.today()), keys.place() + OPEN, wrong, false);
        return shown(wrong.isEmpty(), JtesheetGenerated::render, page);
    }

    private static Reply check(Visit visit) throws Refused, Hindered, Visit.Gone {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs(TypedWords.FIELD));
        KeepWords say = visit.words().keep();
        byte[] secret = TypedWords.read(keys.words(), visit.form().need(TypedWords.FIELD), say);
        TwoOfThem two = TwoOfThem.of(keys.words(), secret).typed(visit.form());
        String wrong = two.wrong(say);
        if (!wrong.isEmpty()) {
            return sheet(visit, keys, two, wrong);
        }
        if (!keys.keepSheet(secret, visit.today())) {
            throw new Visit.Gone();
        }
        return Reply.GoTo.path(LOCKS);
    }

    static Reply open(Visit visit) {
        boolean passkeys = visit.home().keys().flatMap(Keyring::passkeys).isPresent();
        return shown(
                true, JteopenGenerated::render, new OpenPage(passkeys, Offered.saidOfOpening(visit), copies(visit)));
    }

    /// Words that open nothing here may be those of a sealed copy. They are never looked up as such: a server learns
    /// of a copy's words nothing, and these came to it by mistake.
    private static String copies(Visit visit) {
        return visit.typed().isWrong(TypedWords.FIELD)
                ? visit.home()
                        .beside()
                        .filter(Beside::isPhone)
                        .map(phone -> phone.page(BRING))
                        .orElse("")
                : "";
    }

    private static Reply openWith(Visit visit) throws Refused, Hindered {
        String typed = visit.form().one(TypedWords.FIELD).orElse("");
        Keyring keys = visit.home().keys().orElseThrow(() -> Refused.notOurs(TypedWords.FIELD));
        if (visit.hasJournal()) {
            return Reply.GoTo.path(OPEN);
        }
        byte[] secret = TypedWords.read(keys.words(), typed, visit.words().keep());
        return new Reply.GoTo(
                "/today",
                keys.open(secret, visit.today())
                        .orElseThrow(
                                () -> TypedWords.no(typed, visit.words().locks().openNone())));
    }
}
