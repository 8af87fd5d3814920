package care.plumbline.cli;

import care.plumbline.server.http.SightFiles;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where what looks through her camera lies.
final class CoachOption {

    /// Where the launcher puts it, once it is made.
    private static final String MADE = "plumbline.coach";

    @Option(
            names = "--coach",
            paramLabel = "DIR",
            description = {
                "What looks through her camera: a folder that bin/pose-model wrote",
                "(default: the one that ./plumbline makes; without one the camera coach is left out)."
            })
    private Optional<Path> folder = Optional.empty();

    /// @throws WrongInput when she named a folder that holds none
    Optional<SightFiles> files() throws WrongInput {
        Optional<Path> given = folder.or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_COACH"))
                .filter(said -> !said.isBlank())
                .map(Path::of));
        if (given.map(SightFiles::new).filter(files -> files.mark().isEmpty()).isPresent()) {
            throw new WrongInput("--coach: expected a folder that bin/pose-model wrote, found "
                    + Setting.shown(given.get().toString()));
        }
        return given.or(() -> Optional.ofNullable(System.getProperty(MADE)).map(Path::of))
                .map(SightFiles::new);
    }
}
