package care.plumbline.cli;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.Guide;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which guide a command goes by: the one of the build, or a folder of somebody who writes at it.
final class GuideOption {

    @Option(names = "--guide", paramLabel = "DIR", description = "The guide's folder (default: the bundled guide).")
    private Optional<Path> folder = Optional.empty();

    /// The guide, checked.
    ///
    /// @throws WrongInput when there is no such folder, or the guide in it cannot stand
    Guide guide() throws WrongInput {
        return folder.isPresent() ? in(folder.get()) : GuideFolder.bundled();
    }

    /// The guide in a folder, checked.
    static Guide in(Path folder) throws WrongInput {
        try {
            return GuideFolder.read(filesIn(folder));
        } catch (GuideRefused refused) {
            throw wrong(refused, folder);
        }
    }

    static WrongInput wrong(GuideRefused refused, Path folder) {
        int more = refused.problems().size() - 1;
        return new WrongInput("--guide: expected a guide that stands, found "
                + refused.problems().getFirst()
                + (more == 0 ? "" : ", and " + more + " more") + "; plumbline guide check " + folder
                + " names all");
    }

    Optional<Path> folder() {
        return folder;
    }

    /// Its files as they are.
    ///
    /// @throws WrongInput when they cannot be read
    GuideFiles files() throws WrongInput {
        return folder.isPresent() ? filesIn(folder.get()) : GuideFolder.bundledFiles();
    }

    /// The files of a folder that somebody named.
    ///
    /// @throws WrongInput when they cannot be read
    static GuideFiles filesIn(Path folder) throws WrongInput {
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(folder + ": expected a folder with a guide, found none");
        }
        try {
            return GuideFolder.files(folder);
        } catch (FileRefused refused) {
            throw new WrongInput(String.valueOf(refused.getMessage()));
        } catch (IOException unreadable) {
            throw new WrongInput(folder + ": expected a readable folder: " + unreadable.getMessage());
        }
    }
}
