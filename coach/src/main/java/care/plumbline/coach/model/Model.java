package care.plumbline.coach.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A model of the older library, to which is added what the newer one asks of it.
///
/// Offsets in a flatbuffer point forward only, so that bytes may be appended: the entry that says which runtime
/// the model needs at least is renamed and pointed at what is appended; nothing else moves.
final class Model {

    private static final String RENAMED = "min_runtime_version";
    private static final String METADATA = "TFLITE_METADATA";

    /// Fields of TFLite's tables by their numbers in the schema.
    private static final int BUFFERS = 4;

    private static final int ENTRIES = 6;
    private static final int ENTRY_NAME = 0;
    private static final int ENTRY_BUFFER = 1;
    private static final int BUFFER_BYTES = 0;
    private static final int ALIGNED = 16;

    private final byte[] bytes;
    private final ByteBuffer model;

    Model(byte[] bytes) {
        this.bytes = bytes.clone();
        this.model = ByteBuffer.wrap(this.bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The model with its metadata.
    ///
    /// @throws IllegalArgumentException where it is not the model that is expected
    byte[] with(Normalization normalization) {
        try {
            return appended(normalization.bytes());
        } catch (IndexOutOfBoundsException beyond) {
            throw new IllegalArgumentException("expected a model in the form of TFLite", beyond);
        }
    }

    private byte[] appended(byte[] metadata) {
        int root = target(0);
        int entry = entry(root);
        int buffers = target(field(root, BUFFERS));
        int number = model.getInt(field(entry, ENTRY_BUFFER));
        int buffer = target(buffers + Integer.BYTES + Integer.BYTES * number);
        int name = field(entry, ENTRY_NAME);
        int data = field(buffer, BUFFER_BYTES);

        int says = aligned(bytes.length, 0, Integer.BYTES);
        byte[] letters = (METADATA + "\0").getBytes(StandardCharsets.US_ASCII);
        int holds = aligned(says + Integer.BYTES + letters.length, Integer.BYTES, ALIGNED);
        int end = aligned(holds + Integer.BYTES + metadata.length, 0, ALIGNED);
        ByteBuffer longer = ByteBuffer.wrap(Arrays.copyOf(bytes, end)).order(ByteOrder.LITTLE_ENDIAN);
        longer.putInt(name, says - name);
        longer.putInt(data, holds - data);
        longer.putInt(says, METADATA.length());
        longer.put(says + Integer.BYTES, letters);
        longer.putInt(holds, metadata.length);
        longer.put(holds + Integer.BYTES, metadata);
        return longer.array();
    }

    /// The entry that is renamed.
    private int entry(int root) {
        int entries = target(field(root, ENTRIES));
        for (int i = 0; i < model.getInt(entries); i++) {
            int entry = target(entries + Integer.BYTES + Integer.BYTES * i);
            int name = target(field(entry, ENTRY_NAME));
            String says = new String(bytes, name + Integer.BYTES, model.getInt(name), StandardCharsets.ISO_8859_1);
            if (says.equals(RENAMED)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("expected a model with the entry " + RENAMED + ", found none");
    }

    private int target(int at) {
        return at + model.getInt(at);
    }

    /// Where a field of a table lies.
    private int field(int table, int number) {
        int names = table - model.getInt(table);
        int at = 2 * Short.BYTES + Short.BYTES * number;
        int offset = at < model.getShort(names) ? model.getShort(names + at) : 0;
        if (offset == 0) {
            throw new IllegalArgumentException("expected field " + number + " of a table, found none");
        }
        return table + offset;
    }

    /// The next place that, with what stands before its content, is aligned.
    private static int aligned(int from, int before, int to) {
        return from + Math.floorMod(to - Math.floorMod(from + before, to), to);
    }
}
