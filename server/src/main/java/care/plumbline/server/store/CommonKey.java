package care.plumbline.server.store;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Position;
import care.plumbline.server.seal.DataKey;
import care.plumbline.server.seal.LockId;
import care.plumbline.server.seal.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// A key that all servers of one store have in common, and nobody without the store: what one of them signed, each
/// of the others knows again. It guards no word of hers. The first that needs it draws it; of two that draw at
/// once, one counts.
///
/// It lies where a lock lies, at a place that is no journal's.
final class CommonKey {

    private static final int BYTES = 32;
    private static final byte[] NAME =
            Arrays.copyOf("plumbline common key 1".getBytes(StandardCharsets.US_ASCII), BYTES);
    private static final JournalId PLACE = JournalId.of(Arrays.copyOf(NAME, JournalId.BYTES));
    private static final LockId LOCK = new LockId(Base64Text.of(NAME));

    private CommonKey() {}

    static byte[] of(JournalStore store, SecureRandom random) {
        return kept(store).orElseGet(() -> drawn(store, random));
    }

    private static Optional<byte[]> kept(JournalStore store) {
        return store.locks().find(PLACE, LOCK).map(key -> Base64Text.bytes(key.wrapped()));
    }

    private static byte[] drawn(JournalStore store, SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        store.append(
                PLACE,
                Position.START,
                new Unlocked(PLACE, DataKey.fresh()).seal().beginning());
        store.locks().keep(new WrappedKey(PLACE, LOCK, "common", Base64Text.of(key)));
        return kept(store).orElseThrow(() -> new IllegalStateException("the store does not keep what it took"));
    }
}
