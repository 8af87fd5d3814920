package care.plumbline.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.server.Server;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.material.Material;
import java.nio.file.Path;
import java.util.Optional;

/// A server with both homes and what looks through her camera. Where that was not built, the walks before a camera are
/// skipped, and say so.
final class ServerThatSees {

    private static final Path SIGHT = Path.of(System.getProperty("plumbline.coach", "target/coach"));

    private ServerThatSees() {}

    static Server withBothHomes() {
        var sight = new SightFiles(SIGHT);
        assumeTrue(
                sight.mark().isPresent(),
                "the pose model is not built (bin/pose-model cli/target/coach, which needs npm): the camera is not tried");
        Path phone = Published.folder("/phone", "--server", "/start", "--coach", SIGHT.toString());
        return Server.showing(Material.built(Optional.of(new PhoneFiles(phone)), Optional.of(sight)));
    }
}
