package care.plumbline.coach.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a small model of the same form; the real one is put together by the build and seen at work in the walks.
class AssembleTest {

    private static final Normalization SAYS = new Normalization("Detector", 127.5f, 127.5f, List.of("one", "two"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_model_says_how_a_picture_is_scaled_and_nothing_else_of_it_moves() {
        byte[] model = model("min_runtime_version");
        byte[] longer = new Model(model).with(SAYS);
        assertTrue(longer.length > model.length);
        assertTrue(text(longer).contains("TFLITE_METADATA") && text(longer).contains("M001"));
        int changed = 0;
        for (int i = 0; i < model.length; i++) {
            changed += model[i] == longer[i] ? 0 : 1;
        }
        assertTrue(changed <= 2 * Integer.BYTES, changed + " bytes changed");
    }

    @Test
    void what_is_no_such_model_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Model(model("something_else")).with(SAYS));
        assertThrows(IllegalArgumentException.class, () -> new Model(new byte[40]).with(SAYS));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Model("hello".getBytes(StandardCharsets.US_ASCII)).with(SAYS));
    }

    @Test
    void both_models_lie_in_one_file_uncompressed_and_the_same_models_give_the_same_bytes() throws IOException {
        byte[] model = model("min_runtime_version");
        byte[] task = TaskFile.of(model, model);
        assertArrayEquals(task, TaskFile.of(model, model));
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(task))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(ZipEntry.STORED, entry.getMethod());
                names.add(entry.getName());
            }
        }
        assertEquals(List.of("pose_detector.tflite", "pose_landmarks_detector.tflite"), names);
    }

    @Test
    void packages_that_are_missing_are_named_in_one_line_and_exit_2() {
        var err = new ByteArrayOutputStream();
        int exit = Assemble.run(
                new String[] {folder.toString(), folder.resolve("to").toString()},
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(2, exit);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("pose_solution_packed_assets.data"), said);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// A table with buffers and metadata where TFLite has them.
    private static byte[] model(String entryName) {
        var builder = new FlatBufferBuilder();
        int bytes = builder.createByteVector(new byte[] {1, 2, 3});
        builder.startTable(1);
        builder.addOffset(0, bytes, 0);
        int buffer = builder.endTable();
        int buffers = builder.createVectorOfTables(new int[] {buffer});
        int name = builder.createString(entryName);
        builder.startTable(2);
        builder.addOffset(0, name, 0);
        // A zero would be left out, as flatbuffers do.
        builder.forceDefaults(true);
        builder.addInt(1, 0, 0);
        builder.forceDefaults(false);
        int entries = builder.createVectorOfTables(new int[] {builder.endTable()});
        builder.startTable(7);
        builder.addOffset(4, buffers, 0);
        builder.addOffset(6, entries, 0);
        builder.finish(builder.endTable());
        ByteBuffer written = builder.dataBuffer();
        byte[] model = new byte[written.remaining()];
        written.get(model);
        return model;
    }
}
