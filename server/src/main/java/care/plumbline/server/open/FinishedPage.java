package care.plumbline.server.open;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A page as bytes, compressed once, but for the name of its forms: that is new each time it is shown, so that
/// what two windows send is never taken for one form sent twice.
///
/// Compressed, the name stands in blocks that are not. While the rest is compressed, letters that no page has
/// stand in its place: nothing that follows points into it.
public final class FinishedPage {

    private static final int NAME = 36;

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /// Begins a block that is not compressed, as long as a name.
    private static final byte[] BLOCK = {0, NAME, 0, ~NAME, -1};

    /// A last block, which is empty.
    private static final byte[] END = {3, 0};

    private static final int TAIL = 8;
    private static final int QUICK = 4;

    private final List<byte[]> parts;
    private final List<Stretch> sums;
    private final int length;

    private FinishedPage(List<byte[]> parts, List<Stretch> sums, int length) {
        this.parts = List.copyOf(parts);
        this.sums = List.copyOf(sums);
        this.length = length;
    }

    /// @param name of its forms, wherever it stands
    /// @param zipped whether its bytes are to be compressed
    public static FinishedPage of(String html, String name, boolean zipped) {
        if (name.length() != NAME || html.indexOf('\1') >= 0) {
            throw new IllegalArgumentException("expected a name of " + NAME + " letters, found " + name.length());
        }
        var plain = new ArrayList<byte[]>();
        int from = 0;
        for (int at = html.indexOf(name); at >= 0; at = html.indexOf(name, from)) {
            plain.add(html.substring(from, at).getBytes(StandardCharsets.UTF_8));
            from = at + NAME;
        }
        plain.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
        int length = plain.stream().mapToInt(part -> part.length).sum() + (plain.size() - 1) * NAME;
        return zipped
                ? new FinishedPage(
                        zipped(plain), plain.stream().map(Stretch::of).toList(), length)
                : new FinishedPage(plain, List.of(), length);
    }

    private static List<byte[]> zipped(List<byte[]> plain) {
        byte[] instead = new byte[NAME];
        Arrays.fill(instead, (byte) 1);
        var zipped = new ArrayList<byte[]>();
        try (var deflater = new Deflater(QUICK, true)) {
            for (byte[] part : plain) {
                if (!zipped.isEmpty()) {
                    flushed(deflater, instead);
                }
                zipped.add(flushed(deflater, part));
            }
        }
        return zipped;
    }

    private static byte[] flushed(Deflater deflater, byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        byte[] room = new byte[8192];
        deflater.setInput(plain);
        int made;
        do {
            made = deflater.deflate(room, 0, room.length, Deflater.SYNC_FLUSH);
            out.write(room, 0, made);
        } while (made == room.length);
        return out.toByteArray();
    }

    /// Whether its bytes are compressed.
    public boolean zipped() {
        return !sums.isEmpty();
    }

    /// How much memory it takes.
    int bytes() {
        return parts.stream().mapToInt(part -> part.length + 24).sum() + sums.size() * 24;
    }

    /// The page whose forms have this name.
    public byte[] named(String name) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        boolean zipped = zipped();
        int size = (zipped ? HEAD.length + END.length + TAIL : 0)
                + parts.stream().mapToInt(part -> part.length).sum()
                + (parts.size() - 1) * (NAME + (zipped ? BLOCK.length : 0));
        byte[] page = new byte[size];
        int at = zipped ? put(page, 0, HEAD) : 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                at = put(page, zipped ? put(page, at, BLOCK) : at, letters);
            }
            at = put(page, at, parts.get(i));
        }
        if (zipped) {
            at = put(page, at, END);
            number(page, number(page, at, sum(letters)), length);
        }
        return page;
    }

    private int sum(byte[] letters) {
        Stretch name = Stretch.of(letters);
        int sum = sums.getFirst().sum();
        for (Stretch after : sums.subList(1, sums.size())) {
            sum = after.behind(name.behind(sum));
        }
        return sum;
    }

    private static int put(byte[] page, int at, byte[] part) {
        System.arraycopy(part, 0, page, at, part.length);
        return at + part.length;
    }

    private static int number(byte[] page, int at, int number) {
        for (int i = 0; i < 4; i++) {
            page[at + i] = (byte) (number >>> 8 * i);
        }
        return at + 4;
    }

    /// A stretch of a page by its check sum (CRC-32), which can be put behind that of another without the bytes
    /// (RFC 1952; the sum is a remainder, so what stands before is multiplied by as many powers of x).
    private record Stretch(int sum, int power) {

        private static final int POLYNOMIAL = 0xEDB88320;
        private static final int ONE = 1 << 31;
        private static final int X_TO_THE_EIGHTH = ONE >>> 8;

        static Stretch of(byte[] bytes) {
            var sum = new CRC32();
            sum.update(bytes);
            return new Stretch((int) sum.getValue(), bytes.length == NAME ? OF_A_NAME : power(bytes.length));
        }

        private static final int OF_A_NAME = power(NAME);

        private static int power(int bytes) {
            int power = ONE;
            int square = X_TO_THE_EIGHTH;
            for (int left = bytes; left > 0; left >>>= 1) {
                power = (left & 1) == 0 ? power : times(power, square);
                square = times(square, square);
            }
            return power;
        }

        private static int times(int one, int other) {
            int product = 0;
            int shifted = other;
            for (int bit = ONE; bit != 0; bit >>>= 1) {
                product ^= (one & bit) == 0 ? 0 : shifted;
                shifted = (shifted & 1) == 0 ? shifted >>> 1 : shifted >>> 1 ^ POLYNOMIAL;
            }
            return product;
        }

        /// The sum of what has that sum and this behind it.
        int behind(int before) {
            return times(power, before) ^ sum;
        }
    }
}
