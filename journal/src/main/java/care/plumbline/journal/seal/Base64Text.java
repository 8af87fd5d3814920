package care.plumbline.journal.seal;

import java.util.Base64;

/// Bytes as letters that fit in a cookie, an address and a text column: base64url without padding.
public final class Base64Text {

    private Base64Text() {}

    public static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @throws IllegalArgumentException when they are not letters of base64url
    public static byte[] bytes(String letters) {
        return Base64.getUrlDecoder().decode(letters);
    }

    /// @throws IllegalArgumentException when they are not the one way to write exactly so many bytes; what
    ///     came is not repeated, because it may be a secret
    public static byte[] bytes(String letters, int expected, String what) {
        byte[] bytes;
        try {
            bytes = bytes(letters);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(what + ": expected base64url, found other letters", wrong);
        }
        // The last letter has spare bits: without the second half two texts would name one journal.
        if (bytes.length != expected || !of(bytes).equals(letters)) {
            throw new IllegalArgumentException(
                    what + ": expected " + expected + " bytes as base64url, found " + letters.length() + " letters");
        }
        return bytes;
    }
}
