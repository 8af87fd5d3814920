package care.plumbline.server.open;

import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Directory;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Home;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Occasion;
import care.plumbline.pages.visit.OpenJournal;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Sent;
import care.plumbline.pages.visit.Showing;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.passkey.Ceremony;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Erasure;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Her journal in this server's store, for one visit: opened with what her cookies hold.
public final class ServerHome implements Home {

    private static final String LINKS = "/settings/links";
    private static final String TODAY = "/today";

    private final Shelf shelf;
    private final Opener opener;
    private final Wire wire;
    private final Opener.Opened opened;
    private Optional<DeviceSecret> device;
    private Optional<Shelf.Open> open;

    /// How this request came.
    ///
    /// @param secure whether the connection is private
    /// @param demo see [Options#demo]
    /// @param waits whether she waits for the store as long as it takes
    /// @param phone the home on her phone that she could have instead
    /// @param now the moment it came
    /// @param directory who gives care nearby
    /// @param ceremony how a passkey is made and shown; empty: not by this connection, or not under this name
    /// @param origin how her browser names this server
    public record Wire(
            boolean secure,
            boolean demo,
            boolean waits,
            Optional<Beside> phone,
            InstantSource now,
            Directory directory,
            Optional<Ceremony> ceremony,
            String origin) {}

    public ServerHome(Shelf shelf, Opener opener, Wire wire, Opener.Opened opened) {
        this.shelf = shelf;
        this.opener = opener;
        this.wire = wire;
        this.opened = opened;
        this.device = opened.open().isPresent() ? opened.keys().first() : Optional.empty();
        this.open = opened.open();
    }

    /// The name of her journal, which says nothing about her.
    public Optional<String> journalName() {
        return open.map(one -> one.unlocked().journal().text());
    }

    /// Where the page of this visit is kept; empty: it is made anew, because there is no journal of hers, or
    /// more to say than what stands in it.
    ///
    /// @param zipped whether its bytes are to be compressed
    public Optional<KeptPages.Place> place(Occasion occasion, boolean zipped) {
        return opened.hindrance().isPresent() || opened.keys().moving() || changesByOthers(occasion)
                ? Optional.empty()
                : open.flatMap(here -> device.flatMap(whose -> shelf.place(whose, here, occasion, zipped)));
    }

    /// What others do shows here at once, though her journal stands as it stood.
    private boolean changesByOthers(Occasion occasion) {
        return occasion.address().startsWith(LINKS)
                || (occasion.address().startsWith(TODAY)
                        && showing().filter(Showing::hasNews).isPresent());
    }

    @Override
    public Optional<OpenJournal> journal() {
        return open.map(Shelf.Open::journal);
    }

    @Override
    public Optional<Beside> beside() {
        return wire.phone();
    }

    @Override
    public Optional<Hindrance> hindrance() {
        return opened.hindrance();
    }

    @Override
    public boolean hasEarlier() {
        return opened.back().isPresent();
    }

    @Override
    public boolean holdsKey() {
        return !opened.keys().all().isEmpty();
    }

    @Override
    public Home without(Hindrance why) {
        return new ServerHome(shelf, opener, wire, opened.but(why));
    }

    @Override
    public Home readingOnly(Hindrance why) {
        return new ServerHome(shelf, opener, wire, opened.readingOnly(why));
    }

    @Override
    public boolean append(Sent sent) throws Hindered {
        if (open.isEmpty() || device.isEmpty()) {
            return false;
        }
        DeviceSecret whose = device.get();
        Shelf.Open here = open.get();
        open = writing(() ->
                wire.waits() ? shelf.append(whose, here, sent) : opener.write(() -> shelf.append(whose, here, sent)));
        return open.isPresent();
    }

    /// The key of a journal that is not there just now is kept beside the new one.
    @Override
    public List<Cookie> begin(UUID once) throws Hindered {
        return begun(writing(() -> shelf.begin(once)));
    }

    @Override
    public List<Cookie> bring(UUID once, List<Leaf> pages) throws Hindered {
        return begun(writing(() -> shelf.bring(once, pages)));
    }

    private List<Cookie> begun(Shelf.Begun begun) {
        device = Optional.of(begun.device());
        open = Optional.of(begun.open());
        return Cookies.keys(opened.keys().with(begun.device()), wire.secure(), wire.demo());
    }

    @Override
    public Optional<Keyring> keys() {
        return Optional.of(new ServerKeyring(shelf, opener, wire, opened.keys(), open, device));
    }

    @Override
    public Optional<Showing> showing() {
        return open.filter(_ -> shelf.offersLinks())
                .map(here -> new ServerShowing(shelf, opener, here.unlocked(), wire.now()::instant));
    }

    @Override
    public Directory directory() {
        return wire.directory();
    }

    @Override
    public Optional<List<Cookie>> goBack() {
        return opened.back().map(back -> Cookies.keys(opened.keys().with(back), wire.secure(), wire.demo()));
    }

    @Override
    public Optional<String> export() throws Hindered {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Shelf.Open here = open.get();
        try {
            return shelf.export(here);
        } catch (Tampered changed) {
            throw opener.changed(changed);
        } catch (StoreFailed failed) {
            opener.saw(failed);
            throw new Hindered(reading(failed));
        }
    }

    @Override
    public boolean erase() throws Hindered {
        boolean left = false;
        for (DeviceSecret key : opened.keys().all()) {
            left |= writing(() -> shelf.erase(key)) == Erasure.SOON;
        }
        open = Optional.empty();
        device = Optional.empty();
        return left;
    }

    @Override
    public List<Cookie> nothing() {
        return Cookies.gone(wire.secure(), wire.demo());
    }

    @Override
    public Cookie keeping(Preferences preferences) {
        return Cookies.view(preferences, wire.secure());
    }

    /// A key that came without the protection this connection allows moves to where it has it.
    @Override
    public List<Cookie> always() {
        if (!opened.keys().moving() || open.isEmpty()) {
            return List.of();
        }
        var cookies = new ArrayList<>(Cookies.keys(opened.keys(), wire.secure(), wire.demo()));
        cookies.add(Cookies.moved(wire.demo()));
        return cookies;
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws Tampered;
    }

    private <T> T writing(Work<T> work) throws Hindered {
        try {
            return work.done();
        } catch (Tampered changed) {
            throw opener.changed(changed);
        } catch (StoreFailed failed) {
            opener.saw(failed);
            throw new Hindered(writing(failed));
        }
    }

    /// What it means to her that the store could not read.
    static Hindrance reading(StoreFailed failed) {
        return failed.trouble() == Trouble.DAMAGED ? Hindrance.DAMAGED : Hindrance.COULD_NOT_READ;
    }

    static Hindrance writing(StoreFailed failed) {
        return switch (failed.trouble()) {
            case DAMAGED -> Hindrance.DAMAGED;
            case DISK_FULL -> Hindrance.NO_ROOM;
            case TOO_LONG -> Hindrance.TOO_LONG;
            case READ_ONLY, UNREACHABLE, BUSY, UNSAFE, TAKEN_AWAY, NO_TABLES, NOT_INSTALLED, CLOSED, BROKEN ->
                Hindrance.COULD_NOT_WRITE;
        };
    }
}
