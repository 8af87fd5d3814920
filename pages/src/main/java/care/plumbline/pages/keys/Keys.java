package care.plumbline.pages.keys;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.BEGINNING;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.KeepWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What opens her journal where a home keeps locks: her devices, her sheets, and the ways in. The secret of a
/// sheet is in no store: it stands on the page that shows it, and comes back with the words she types to prove
/// that she has it.
public final class Keys {

    private static final String LOCKS = "/settings/locks";
    private static final String WORDS = "words";
    private static final int LONGEST_NAME = 60;
    private static final int NEAR = 3;
    private static final int HALF = SheetWords.COUNT / 2;

    public void addTo(Routes routes) {
        routes.on(PAGE, LOCKS, Keys::locks)
                .on(WRITING, LOCKS, Keys::change)
                .on(PAGE, "/settings/sheet", Keys::sheet)
                .on(WRITING, "/settings/sheet", Keys::make)
                .on(WRITING, "/settings/sheet/check", Keys::check)
                .on(ANYWAY, "/open", Keys::open)
                .on(BEGINNING, "/open", Keys::openWith);
    }

    private static <T> Reply shown(boolean right, Template<T> template, T page) {
        Reply.Status status = right ? Reply.Status.OK : Reply.Status.WRONG;
        return new Reply.Shown(status, template, page, Title.MORE, Tab.MORE, "");
    }

    static Reply locks(Visit visit) throws Hindered {
        Optional<Keyring> keys = Offered.hers(visit);
        if (keys.isEmpty()) {
            return Reply.GoTo.path("/open");
        }
        KeepWords say = visit.words().keep();
        List<LocksPage.Row> rows =
                keys.get().locks().stream().map(lock -> row(lock, visit, say)).toList();
        return shown(
                true, JtelocksGenerated::render, new LocksPage(rows, Offered.offer(keys.get()), Offered.said(visit)));
    }

    private static LocksPage.Row row(Keyring.Held lock, Visit visit, KeepWords say) {
        String says = switch (lock.kind()) {
            case DEVICE -> lock.here() ? say.lockHere() : say.lockDevice();
            case PASSKEY -> say.lockPasskey();
            case SHEET -> say.lockSheet();
        };
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
                String name = visit.form().one("name").orElse("").strip();
                keys.name(visit.form().need("lock"), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            }
            case "take" -> keys.remove(visit.form().need("lock"));
            case "elsewhere" -> keys.removeOtherDevices();
            default -> throw Refused.notOffered("do");
        }
        return Reply.GoTo.path(LOCKS);
    }

    private static Reply sheet(Visit visit) {
        return Offered.hers(visit).isEmpty()
                ? Reply.GoTo.path("/open")
                : shown(true, JtesheetGenerated::render, SheetPage.before());
    }

    private static Reply make(Visit visit) throws Refused {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs(WORDS));
        byte[] secret = keys.fresh();
        return sheet(visit, keys.words().write(secret), secret, 0);
    }

    private static Reply sheet(Visit visit, List<String> words, byte[] secret, int wrong) {
        var page = new SheetPage(
                words,
                day(visit, visit.today()),
                1 + (secret[0] & 0xff) % HALF,
                HALF + 1 + (secret[1] & 0xff) % HALF,
                wrong);
        return shown(wrong == 0, JtesheetGenerated::render, page);
    }

    private static Reply check(Visit visit) throws Refused, Hindered, Visit.Gone {
        Keyring keys = Offered.hers(visit).orElseThrow(() -> Refused.notOurs(WORDS));
        if (!(keys.words().read(visit.form().need(WORDS)) instanceof SheetWords.Read.Secret(byte[] secret))) {
            throw Refused.notOurs(WORDS);
        }
        List<String> words = keys.words().write(secret);
        var page = new SheetPage(words, "", 1 + (secret[0] & 0xff) % HALF, HALF + 1 + (secret[1] & 0xff) % HALF, 0);
        for (int place : new int[] {page.first(), page.second()}) {
            if (!isWord(visit.form().one("word" + place).orElse(""), words.get(place - 1))) {
                return sheet(visit, words, secret, place);
            }
        }
        if (!keys.keepSheet(secret, visit.today())) {
            throw new Visit.Gone();
        }
        return Reply.GoTo.path(LOCKS);
    }

    private static boolean isWord(String typed, String word) {
        String clean = typed.strip().toLowerCase(Locale.ROOT);
        return clean.equals(word)
                || (clean.length() > 3 && word.length() > 3 && clean.startsWith(word.substring(0, 4)));
    }

    static Reply open(Visit visit) {
        boolean passkeys = visit.home().keys().flatMap(Keyring::passkeys).isPresent();
        return shown(true, JteopenGenerated::render, new OpenPage(passkeys, Offered.said(visit)));
    }

    private static Reply openWith(Visit visit) throws Refused, Hindered {
        String typed = visit.form().one(WORDS).orElse("");
        Keyring keys = visit.home().keys().orElseThrow(() -> Refused.notOurs(WORDS));
        if (visit.hasJournal()) {
            return Reply.GoTo.path("/open");
        }
        KeepWords say = visit.words().keep();
        return switch (keys.words().read(typed)) {
            case SheetWords.Read.Secret(byte[] secret) ->
                new Reply.GoTo("/today", keys.open(secret, visit.today()).orElseThrow(() -> no(typed, say.openNone())));
            case SheetWords.Read.Number(int found) -> throw no(typed, say.openNumber(found, SheetWords.COUNT));
            case SheetWords.Read.Unknown unknown -> throw no(typed, unknown(unknown, say));
            case SheetWords.Read.DoNotFit(var likely) ->
                throw no(typed, likely.map(one -> unlikely(one, say)).orElseGet(say::openDoNotFit));
        };
    }

    private static Refused no(String typed, String why) {
        return Refused.asking(WORDS, typed, why, List.of());
    }

    private static String unlikely(SheetWords.Read.Unknown one, KeepWords say) {
        return say.openLikely(one.found(), one.near().getFirst(), Integer.toString(one.place()));
    }

    private static String unknown(SheetWords.Read.Unknown one, KeepWords say) {
        return one.near().isEmpty()
                ? say.openUnknown(one.found(), Integer.toString(one.place()))
                : say.openUnknownNear(
                        one.found(),
                        one.near().stream().limit(NEAR).collect(Collectors.joining(", ")),
                        Integer.toString(one.place()));
    }
}
