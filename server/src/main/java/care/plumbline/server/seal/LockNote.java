package care.plumbline.server.seal;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What is kept with a lock for the list of her locks: what she calls it, since when it is, and for a sheet
/// where its [Pointer] lies, so that it goes with it; for a passkey what it is checked with; and when a
/// lock that opens once is over. Sealed, because *mum's old phone* says something of her.
///
/// @param place empty: it has no pointer
/// @param passkey empty: it is none
/// @param once until when it opens, and no more than once; empty: as often as she likes
public record LockNote(
        String name,
        Optional<LocalDate> since,
        Optional<JournalId> place,
        Optional<Credential> passkey,
        Optional<Instant> once) {

    public static final LockNote NONE =
            new LockNote("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static LockNote since(LocalDate day) {
        return new LockNote("", Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public LockNote named(String other) {
        return new LockNote(other, since, place, passkey, once);
    }

    public LockNote at(JournalId pointer) {
        return new LockNote(name, since, Optional.of(pointer), passkey, once);
    }

    public LockNote of(Credential credential) {
        return new LockNote(name, since, place, Optional.of(credential), once);
    }

    /// Opens once, and not after a moment.
    public LockNote onceBefore(Instant moment) {
        return new LockNote(name, since, place, passkey, Optional.of(moment));
    }

    public boolean isOver(Instant now) {
        return once.filter(moment -> !now.isBefore(moment)).isPresent();
    }

    public String seal(DataKey key, JournalId journal, LockId lock) {
        var members = new Members().put("name", name);
        since.ifPresent(day -> members.put("since", day.toString()));
        place.ifPresent(where -> members.put("place", where.text()));
        once.ifPresent(moment -> members.put("once", moment.toString()));
        passkey.ifPresent(credential -> members.put("passkey", credential.json()));
        return Base64Text.of(key.seal(members.done().text().getBytes(StandardCharsets.UTF_8), bound(journal, lock)));
    }

    /// Nothing where it does not open: a list with a lock nobody named is better than none.
    public static LockNote open(WrappedKey lock, DataKey key) {
        if (lock.note().isEmpty()) {
            return NONE;
        }
        try {
            byte[] plain = key.open(Base64Text.bytes(lock.note()), bound(lock.journal(), lock.lock()));
            return Json.read(new String(plain, StandardCharsets.UTF_8)) instanceof Json.Keys keys ? of(keys) : NONE;
        } catch (GeneralSecurityException | NotJson | IllegalArgumentException | DateTimeException wrong) {
            return NONE;
        }
    }

    private static LockNote of(Json.Keys keys) {
        return new LockNote(
                text(keys, "name").orElse(""),
                text(keys, "since").map(LocalDate::parse),
                text(keys, "place").map(JournalId::new),
                keys.at("passkey") instanceof Json.Keys passkey
                        ? Optional.of(Credential.of(passkey))
                        : Optional.empty(),
                text(keys, "once").map(Instant::parse));
    }

    private static Optional<String> text(Json.Keys keys, String name) {
        return keys.at(name) instanceof Json.Text(String said) ? Optional.of(said) : Optional.empty();
    }

    private static byte[] bound(JournalId journal, LockId lock) {
        return ("plumbline note 1 " + journal + " " + lock).getBytes(StandardCharsets.US_ASCII);
    }
}
