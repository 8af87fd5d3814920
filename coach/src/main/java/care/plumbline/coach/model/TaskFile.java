package care.plumbline.coach.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The two models of a pose in the one file that the browser's library takes: a ZIP of which nothing is
/// compressed. The same models give the same bytes.
final class TaskFile {

    private static final Normalization DETECTOR =
            new Normalization("PoseDetector", 127.5f, 127.5f, List.of("location", "score"));
    private static final Normalization LANDMARKS = new Normalization(
            "PoseLandmarks", 0, 255, List.of("landmarks", "presence", "segmentation", "heatmap", "world"));

    private TaskFile() {}

    /// @param detector finds a person in a picture
    /// @param landmarks finds the places of that person
    static byte[] of(byte[] detector, byte[] landmarks) {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of(
                "pose_detector.tflite", new Model(detector).with(DETECTOR),
                "pose_landmarks_detector.tflite", new Model(landmarks).with(LANDMARKS)));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            files.forEach((name, bytes) -> add(zip, name, bytes));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        try {
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
