package care.plumbline.server.open;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Keyring;
import care.plumbline.pages.visit.Passkeys;
import care.plumbline.server.cookies.Cookies;
import care.plumbline.server.cookies.Keys;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.seal.LockNote;
import care.plumbline.server.store.HerLocks;
import care.plumbline.server.store.HerLocks.Noted;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Unlocked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Her locks on this server, for one visit.
///
/// @param open her journal, and the device that opened it; empty: none is open
record ServerKeyring(
        Shelf shelf,
        Opener opener,
        ServerHome.Wire wire,
        Keys keys,
        Optional<Shelf.Open> open,
        Optional<DeviceSecret> here)
        implements Keyring {

    private static final SheetWords WORDS = new SheetWords(list());
    private static final int TAG = 12;

    /// For so long a link waits for her other device.
    private static final Duration ONCE = Duration.ofMinutes(10);

    private static List<String> list() {
        try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("sheet-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public SheetWords words() {
        return WORDS;
    }

    @Override
    public Optional<Passkeys> passkeys() {
        return wire.ceremony().map(ceremony -> new ServerPasskeys(this, ceremony));
    }

    @Override
    public List<Held> locks() throws Hindered {
        return all().stream()
                .map(lock -> new Held(
                        tag(lock), kind(lock), lock.note().name(), lock.note().since(), isHere(lock)))
                .sorted(Comparator.comparing((Held held) -> !held.here()).thenComparing(Held::kind))
                .toList();
    }

    private static Kind kind(Noted lock) {
        if (lock.isOnce()) {
            return Kind.LINK;
        }
        return lock.isSheet() ? Kind.SHEET : lock.isPasskey() ? Kind.PASSKEY : Kind.DEVICE;
    }

    private Instant now() {
        return wire.now().instant();
    }

    List<Noted> all() throws Hindered {
        return open.isEmpty() ? List.of() : doing(() -> shelf.locks().of(journal(), now()));
    }

    Unlocked journal() {
        return open.orElseThrow().unlocked();
    }

    private boolean isHere(Noted lock) {
        return here.filter(device -> device.id().equals(lock.key().lock())).isPresent();
    }

    private static String tag(Noted lock) {
        return lock.key().lock().text().substring(0, TAG);
    }

    private Optional<Noted> find(String tag) throws Hindered {
        return all().stream().filter(lock -> tag(lock).equals(tag)).findFirst();
    }

    @Override
    public byte[] fresh() {
        return shelf.locks().fresh();
    }

    @Override
    public boolean keepSheet(byte[] secret, LocalDate since) throws Hindered {
        return open.isPresent() && changing(() -> shelf.locks().addSheet(journal(), secret, LockNote.since(since)));
    }

    @Override
    public Optional<byte[]> link(UUID once, String name, LocalDate since) throws Hindered {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        LockNote note = LockNote.since(since).named(name).onceBefore(now().plus(ONCE));
        Optional<byte[]> secret = doing(() -> shelf.link(once, journal(), note));
        shelf.shut(journal());
        return secret;
    }

    @Override
    public String place() {
        return wire.origin();
    }

    @Override
    public boolean name(String tag, String name) throws Hindered {
        Optional<Noted> lock = find(tag);
        return lock.isPresent() && changing(() -> shelf.locks().name(journal(), lock.get(), name));
    }

    @Override
    public boolean remove(String tag) throws Hindered {
        Optional<Noted> lock = find(tag);
        return lock.isPresent() && changing(() -> shelf.locks().remove(journal(), lock.get()));
    }

    @Override
    public void removeOtherDevices() throws Hindered {
        if (open.isPresent() && here.isPresent()) {
            DeviceSecret device = here.get();
            changing(() -> {
                shelf.locks().removeOtherDevices(journal(), device);
                return true;
            });
        }
    }

    @Override
    public Optional<List<Cookie>> open(byte[] secret, LocalDate since) throws Hindered {
        HerLocks locks = shelf.locks();
        Optional<HerLocks.ByWords> opened = doing(() -> locks.open(secret, now()));
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        return opened(opened.get().journal(), since, opened.get().name());
    }

    /// This device gets a lock of its own.
    ///
    /// @param name what she calls it; empty: nothing
    Optional<List<Cookie>> opened(Unlocked journal, LocalDate since, String name) throws Hindered {
        Optional<DeviceSecret> added = doing(() -> shelf.locks().addDevice(journal, since, name));
        // Her list of locks is one longer, on every device.
        shelf.shut(journal);
        return added.map(device -> Cookies.keys(keys.with(device), wire.secure(), wire.demo()));
    }

    /// What a page showed of her locks is shown no more, on any device.
    boolean changing(Work<Boolean> work) throws Hindered {
        boolean done = doing(work);
        shelf.shut(journal());
        return done;
    }

    @FunctionalInterface
    interface Work<T> {
        T done() throws Tampered;
    }

    <T> T doing(Work<T> work) throws Hindered {
        try {
            return work.done();
        } catch (Tampered changed) {
            throw opener.changed(changed);
        } catch (StoreFailed failed) {
            opener.saw(failed);
            throw new Hindered(ServerHome.writing(failed));
        }
    }
}
