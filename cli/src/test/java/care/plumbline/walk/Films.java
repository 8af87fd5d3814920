package care.plumbline.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What runs before the camera: our own rendering of a woman who lifts, and stills of it. Chromium's camera takes
/// films of single pictures, into which ffmpeg turns them.
final class Films {

    /// So long she stands before she begins, and after she is done, in seconds.
    private static final int STANDS = 14;

    private Films() {}

    /// Half as fast as she was: a machine that runs tests is no phone. Seven lifts: squat, rounded stoop, flat
    /// hinge, far reach, a squat that twists, half a stoop, squat.
    static Path lifts(Path folder) {
        return made(
                folder,
                "lifts",
                List.of("-i", resource(folder, "rendered-lifts.mp4")),
                "setpts=2*PTS,tpad=start_duration=%d:start_mode=clone:stop_duration=60:stop_mode=clone"
                        .formatted(STANDS));
    }

    /// She stands there twice.
    static Path two(Path folder) {
        String film = resource(folder, "rendered-lifts.mp4");
        return made(
                folder,
                "two",
                List.of("-i", film),
                "trim=end_frame=1,crop=240:640:200:0,split[a][b];[a][b]hstack,loop=300:1,setpts=N/15/TB");
    }

    static Path empty(Path folder) {
        return made(
                folder, "empty", List.of("-f", "lavfi", "-t", "10", "-i", "color=c=0xcfc6b8:s=480x640:r=15"), "null");
    }

    private static String resource(Path folder, String name) {
        Path file = folder.resolve(name);
        try (var in = Objects.requireNonNull(Films.class.getResourceAsStream(name), name)) {
            if (!Files.exists(file)) {
                Files.copy(in, file);
            }
            return file.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path made(Path folder, String name, List<String> from, String filter) {
        Path film = folder.resolve(name + ".mjpeg");
        var command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(from);
        command.addAll(List.of("-vf", filter, "-r", "15", "-c:v", "mjpeg", "-q:v", "4", "-an", film.toString()));
        try {
            Process ffmpeg = new ProcessBuilder(command).inheritIO().start();
            if (ffmpeg.waitFor() != 0) {
                throw new IllegalStateException("ffmpeg made no film of " + name);
            }
            return film;
        } catch (IOException none) {
            assumeTrue(false, "the camera needs ffmpeg, which is not here (on Debian: apt-get install ffmpeg)");
            throw new UncheckedIOException(none);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
