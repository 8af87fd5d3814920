package care.plumbline.journal.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The fingerprint (SHA-256) of every sealed page of a journal up to one: it changes when any of them does.
public record Link(String letters) {

    public static final int BYTES = 32;

    public Link {
        Letters.bytes(letters, BYTES, "a link");
    }

    static Link first(JournalId journal) {
        return of(digest("plumbline chain 1".getBytes(StandardCharsets.US_ASCII), journal.bytes()));
    }

    /// The link after one more page. Both parts of the hash have a fixed place: the link is always 32 bytes
    /// long.
    public Link then(byte[] sealed) {
        return of(digest(bytes(), sealed));
    }

    public static Link of(byte[] bytes) {
        return new Link(Letters.of(bytes));
    }

    public byte[] bytes() {
        return Letters.bytes(letters, BYTES, "a link");
    }

    private static byte[] digest(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
