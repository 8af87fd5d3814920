package care.plumbline.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// Something secret, and the ways in which a program may hold it.
///
/// @param of what it is called where it is found
/// @param ways as bytes
record Trace(String of, List<byte[]> ways) {

    static Trace of(String text) {
        var ways = new ArrayList<>(ways(text.getBytes(StandardCharsets.UTF_8)));
        ways.add(text.getBytes(StandardCharsets.UTF_16LE));
        return new Trace(text, ways);
    }

    static Trace of(String name, byte[] secret) {
        var ways = new ArrayList<>(ways(secret));
        for (String written : List.of(HexFormat.of().formatHex(secret), base64(secret, 0))) {
            ways.add(written.getBytes(StandardCharsets.UTF_16LE));
        }
        return new Trace(name, ways);
    }

    private static List<byte[]> ways(byte[] bytes) {
        var written = new ArrayList<>(List.of(
                HexFormat.of().formatHex(bytes), HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int offset = 0; offset < 3; offset++) {
            written.add(base64(bytes, offset));
            written.add(base64(bytes, offset).replace('-', '+').replace('_', '/'));
        }
        var ways = new ArrayList<>(List.of(bytes));
        written.forEach(each -> ways.add(each.getBytes(StandardCharsets.US_ASCII)));
        return ways;
    }

    /// As it stands in base64 behind so many other bytes: the letters that it alone decides.
    private static String base64(byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String all = Base64.getUrlEncoder().withoutPadding().encodeToString(shifted);
        int end = shifted.length % 3 == 0 ? all.length() : all.length() - 1;
        return all.substring(offset == 0 ? 0 : offset + 1, end);
    }
}
