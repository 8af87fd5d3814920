package care.plumbline.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.material.Material;
import java.nio.file.Path;
import java.util.Optional;

/// Servers with what looks through her camera. Where that was not built for the tests, the walks before a camera
/// are skipped, and say so: what `./plumbline` builds for whoever runs it starts none of them.
final class ServerThatSees {

    private static final Path SIGHT = Path.of("target/camera");

    private ServerThatSees() {}

    static Server alone() {
        return Server.showing(Material.built(Optional.empty(), Optional.of(sight())));
    }

    private static SightFiles sight() {
        var sight = new SightFiles(SIGHT);
        assumeTrue(
                sight.mark().isPresent(),
                "the pose model is not built (bin/pose-model cli/target/camera, which needs npm): the camera is not"
                        + " tried");
        return sight;
    }

    /// With the home on her phone beside it.
    static Server withBothHomes() {
        SightFiles sight = sight();
        Path phone = Published.folder("/phone", "--server", "/start", "--coach", SIGHT.toString());
        return Server.showing(Material.built(Optional.of(new PhoneFiles(phone)), Optional.of(sight)));
    }
}
