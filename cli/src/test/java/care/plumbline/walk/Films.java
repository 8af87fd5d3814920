package care.plumbline.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What runs before the camera: our own renderings of a woman. Chromium's camera takes films of single pictures,
/// into which ffmpeg turns them; each runs so many times slower than she moves ([BeforeTheCamera]).
enum Films {
    /// Seven lifts: squat, rounded stoop, flat hinge, far reach, a squat that twists, half a stoop, squat.
    LIFTS("rendered-lifts.mp4", "tpad=start_duration=5:start_mode=clone:stop_duration=6:stop_mode=clone"),

    /// Three of them, the squats.
    SQUATS(
            "rendered-lifts.mp4",
            "select='lt(t,5)+between(t,20,24.95)+gte(t,30)',setpts=N/15/TB,"
                    + "tpad=start_duration=5:start_mode=clone:stop_duration=6:stop_mode=clone"),

    /// She stands, seen from her side.
    STANDS("rendered-lifts.mp4", "trim=end_frame=1,loop=150:1,setpts=N/15/TB"),

    /// She sits on a chair and leans over what she holds.
    SITS("rendered-sits.mp4", "fps=15,loop=2:75,setpts=N/15/TB"),

    /// A squat, the camera nearly before her.
    TURNED("rendered-turned.mp4", "fps=15,loop=2:75,setpts=N/15/TB"),

    /// She stands there twice.
    TWO("rendered-lifts.mp4", "trim=end_frame=1,crop=240:640:200:0,split[a][b];[a][b]hstack,loop=150:1,setpts=N/15/TB"),

    /// Nobody in the room.
    EMPTY("rendered-lifts.mp4", "trim=end_frame=1,drawbox=c=0xcfc6b8:t=fill,loop=150:1,setpts=N/15/TB");

    /// Her pictures, of a second of hers.
    private static final int A_SECOND = 15;

    private final String from;
    private final String filter;

    Films(String from, String filter) {
        this.from = from;
        this.filter = filter;
    }

    /// Each picture once, so many times slower.
    Path in(Path folder, int slower) {
        return made(
                folder.resolve(name() + slower + ".y4m"),
                ",scale=360:480,setpts=" + slower + "*PTS,fps=" + A_SECOND + "/" + slower);
    }

    /// As quick as she is, and more pictures than any pose model sees.
    Path quickly(Path folder) {
        return made(folder.resolve(name() + ".y4m"), ",scale=480:640,fps=60");
    }

    private Path made(Path film, String more) {
        if (!Files.exists(film)) {
            run(List.of(
                    "-i",
                    resource(film.resolveSibling(from)),
                    "-vf",
                    filter + more,
                    "-pix_fmt",
                    "yuv420p",
                    "-an",
                    film.toString()));
        }
        return film;
    }

    private String resource(Path file) {
        try (var in = Objects.requireNonNull(Films.class.getResourceAsStream(from), from)) {
            if (!Files.exists(file)) {
                Files.copy(in, file);
            }
            return file.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void run(List<String> more) {
        var command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-loglevel", "error", "-y"));
        command.addAll(more);
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("ffmpeg made no film of " + this);
            }
        } catch (IOException none) {
            assumeTrue(false, "the camera needs ffmpeg, which is not here (on Debian: apt-get install ffmpeg)");
            throw new UncheckedIOException(none);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
