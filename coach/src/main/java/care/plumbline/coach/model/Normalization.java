package care.plumbline.coach.model;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.util.List;

/// What a model says about itself: how the picture it takes is scaled, and how its answers are called. In the
/// form of TFLite's
/// `ModelMetadata` ("M001"), of which only what the library asks for is written.
///
/// @param name of the model
/// @param mean is taken from each colour of a dot, which is 0 to 255
/// @param spread then divides it
/// @param answers the names of what comes out, in order
record Normalization(String name, float mean, float spread, List<String> answers) {

    private static final String IDENTIFIER = "M001";
    private static final byte NORMALIZED = 1;
    private static final byte RGB = 1;
    private static final byte IMAGE = 2;

    /// Fields of the tables by their numbers in the schema, and how many a table has.
    private static final int MODEL = 8;

    private static final int MODEL_NAME = 0;
    private static final int MODEL_PARTS = 3;
    private static final int MODEL_VERSION = 7;
    private static final int PART = 8;
    private static final int PART_IN = 2;
    private static final int PART_OUT = 3;
    private static final int TENSOR = 7;
    private static final int TENSOR_NAME = 0;
    private static final int TENSOR_CONTENT = 3;
    private static final int TENSOR_STEPS = 4;

    Normalization {
        answers = List.copyOf(answers);
    }

    byte[] bytes() {
        var builder = new FlatBufferBuilder();
        int in = vector(builder, new int[] {picture(builder)});
        int out = vector(
                builder,
                answers.stream()
                        .mapToInt(answer -> {
                            int says = builder.createString(answer);
                            builder.startTable(TENSOR);
                            builder.addOffset(TENSOR_NAME, says, 0);
                            return builder.endTable();
                        })
                        .toArray());
        builder.startTable(PART);
        builder.addOffset(PART_IN, in, 0);
        builder.addOffset(PART_OUT, out, 0);
        int parts = vector(builder, new int[] {builder.endTable()});
        int says = builder.createString(name);
        int version = builder.createString("1.0.0");
        builder.startTable(MODEL);
        builder.addOffset(MODEL_NAME, says, 0);
        builder.addOffset(MODEL_PARTS, parts, 0);
        builder.addOffset(MODEL_VERSION, version, 0);
        builder.finish(builder.endTable(), IDENTIFIER);
        ByteBuffer written = builder.dataBuffer();
        byte[] bytes = new byte[written.remaining()];
        written.get(bytes);
        return bytes;
    }

    private int picture(FlatBufferBuilder builder) {
        int means = floats(builder, mean);
        int spreads = floats(builder, spread);
        builder.startTable(2);
        builder.addOffset(0, means, 0);
        builder.addOffset(1, spreads, 0);
        int options = builder.endTable();
        builder.startTable(2);
        builder.addByte(0, NORMALIZED, 0);
        builder.addOffset(1, options, 0);
        int steps = vector(builder, new int[] {builder.endTable()});
        builder.startTable(2);
        builder.addByte(0, RGB, 0);
        int colours = builder.endTable();
        builder.startTable(3);
        builder.addByte(0, IMAGE, 0);
        builder.addOffset(1, colours, 0);
        int content = builder.endTable();
        int says = builder.createString("image");
        builder.startTable(TENSOR);
        builder.addOffset(TENSOR_NAME, says, 0);
        builder.addOffset(TENSOR_CONTENT, content, 0);
        builder.addOffset(TENSOR_STEPS, steps, 0);
        return builder.endTable();
    }

    private static int floats(FlatBufferBuilder builder, float only) {
        builder.startVector(Float.BYTES, 1, Float.BYTES);
        builder.addFloat(only);
        return builder.endVector();
    }

    private static int vector(FlatBufferBuilder builder, int[] offsets) {
        builder.startVector(Integer.BYTES, offsets.length, Integer.BYTES);
        for (int i = offsets.length - 1; i >= 0; i--) {
            builder.addOffset(offsets[i]);
        }
        return builder.endVector();
    }
}
