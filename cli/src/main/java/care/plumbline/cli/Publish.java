package care.plumbline.cli;

import care.plumbline.core.guide.words.Language;
import care.plumbline.phone.Companion;
import care.plumbline.phone.publish.Folder;
import care.plumbline.phone.publish.Parts;
import care.plumbline.phone.publish.Publication;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.Headers;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline publish`: the companion that lives on a phone, as a folder for any web host.
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Write the companion that keeps everything on her phone: a folder of files for any web host.")
final class Publish implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Where to write it; files of the same names are written over.")
    private String folder = "";

    @Option(
            names = "--base",
            paramLabel = "/PATH",
            description = "Where the folder will stand on its host (default: at the root of it).")
    private String base = "";

    @Override
    public Integer call() throws WrongInput, IOException {
        Folder made = made(base);
        try {
            made.write(Path.of(folder));
        } catch (InvalidPathException none) {
            throw new WrongInput("DIR: expected a folder, found " + Setting.shown(folder));
        }
        spec.commandLine().getOut().println(made.files().size() + " files are in " + folder);
        return 0;
    }

    private static Folder made(String base) throws WrongInput {
        try {
            return Publication.of(parts(), base.equals("/") ? "" : base);
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("--base: expected a path such as /companion, found " + Setting.shown(base));
        }
    }

    /// What this build is made of.
    static Parts parts() throws WrongInput {
        AssetFiles files = AssetFiles.read();
        byte[] program = Parts.ofThisBuild()
                .orElseThrow(
                        () -> new WrongInput("expected a build that holds the program of the phone, found one without: "
                                + "build it with -Dprogram, or run ./plumbline publish, which does"));
        return new Parts(
                Bundled.guide(),
                Bundled.guide().phrases().in(Language.ENGLISH),
                Companion.of(Bundled.guide(), Bundled.figures(), files.addresses()),
                Bundled.guideFile(),
                Bundled.figuresFile(),
                program,
                files.addresses().byName(),
                files.byAddress(),
                Headers.POLICY,
                Headers.everywhere());
    }
}
