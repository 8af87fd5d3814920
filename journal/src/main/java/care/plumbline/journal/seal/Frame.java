package care.plumbline.journal.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What is inside a sealed page: the link it was written after, its entry's id, the length of the text in
/// bytes (four bytes), the text, and zeros up to the next multiple of [#STEP], so that the length of a page
/// does not tell which question she answered.
public record Frame(Link before, Leaf page) {

    private static final int STEP = 256;
    private static final int FRONT = Link.BYTES + EntryId.BYTES + Integer.BYTES;

    public byte[] bytes() {
        byte[] text = page.text().getBytes(StandardCharsets.UTF_8);
        int full = Math.ceilDiv(FRONT + text.length, STEP) * STEP;
        return ByteBuffer.allocate(full)
                .put(before.bytes())
                .put(page.id().bytes())
                .putInt(text.length)
                .put(text)
                .array();
    }

    /// Only for bytes that were sealed by us: they have the form.
    public static Frame of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] link = new byte[Link.BYTES];
        buffer.get(link);
        EntryId id = EntryId.of(buffer);
        byte[] text = new byte[buffer.getInt()];
        buffer.get(text);
        return new Frame(Link.of(link), new Leaf(id, new String(text, StandardCharsets.UTF_8)));
    }
}
