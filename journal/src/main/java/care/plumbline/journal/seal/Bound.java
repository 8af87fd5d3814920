package care.plumbline.journal.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a sealed thing is bound to (the associated data of AES-GCM): its form, its journal and its place.
///
/// Every part has a fixed length, so no two places share one. A new form of pages gets a new label.
public final class Bound {

    private static final byte[] PAGE = "plumbline page 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD = "plumbline head 1".getBytes(StandardCharsets.US_ASCII);

    private Bound() {}

    public static byte[] page(JournalId journal, Position position) {
        return ByteBuffer.allocate(PAGE.length + JournalId.BYTES + Long.BYTES)
                .put(PAGE)
                .put(journal.bytes())
                .putLong(position.number())
                .array();
    }

    public static byte[] head(JournalId journal) {
        return ByteBuffer.allocate(HEAD.length + JournalId.BYTES)
                .put(HEAD)
                .put(journal.bytes())
                .array();
    }
}
