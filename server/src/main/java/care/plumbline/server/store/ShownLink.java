package care.plumbline.server.store;

import java.time.Instant;
import java.util.List;

/// What a link shows to whoever holds it.
///
/// @param place the digest of its name, by which it is found
/// @param over when it ends
/// @param code the digest of the code that is asked; empty: none is asked
/// @param tries how many wrong codes it still forgives
/// @param mayAnswer whether whoever holds it may answer
/// @param looks the key that seals who looked; only her journal opens what it sealed
/// @param tickets the secret of the addresses under which its files are fetched
/// @param answer what came, sealed in the browser it came from; empty: nothing
public record ShownLink(
        String place,
        Instant over,
        String code,
        int tries,
        boolean mayAnswer,
        String looks,
        String tickets,
        List<SealedFile> files,
        String answer) {

    /// How many wrong codes a link forgives in its life.
    public static final int TRIES = 5;

    public ShownLink {
        files = List.copyOf(files);
    }

    /// @param type what it is once it was opened
    /// @param jwe sealed in her browser (RFC 7516, compact)
    public record SealedFile(String type, String jwe) {}

    public boolean isOver(Instant now) {
        return !now.isBefore(over);
    }

    public boolean asksCode() {
        return !code.isEmpty();
    }
}
