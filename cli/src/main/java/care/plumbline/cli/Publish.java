package care.plumbline.cli;

import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.coach.ShowMe;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.words.Words;
import care.plumbline.phone.Companion;
import care.plumbline.phone.publish.Folder;
import care.plumbline.phone.publish.Parts;
import care.plumbline.phone.publish.Publication;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.Headers;
import care.plumbline.server.http.SightFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    private static final Pattern SERVER = Pattern.compile("(/[A-Za-z0-9._~-]*)*");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Where to write it; files of the same names are written over.")
    private String folder = "";

    @Option(
            names = "--base",
            paramLabel = "/PATH",
            description = "Where the folder will stand on its host (default: at the root of it).")
    private String base = "";

    @Option(
            names = "--server",
            paramLabel = "/PATH",
            description = {
                "Where the first page of a Plumbline server is on the same host, such as /start;",
                "the pages then lead there too (default: there is none)."
            })
    private String server = "";

    @Option(
            names = "--plain",
            description = "Without compressed copies beside the files, for a host that compresses by itself.")
    private boolean plain;

    @Mixin
    private CoachOption coach = new CoachOption();

    @Override
    public Integer call() throws WrongInput, IOException {
        Parts.Sight sight = sight(coach.files());
        Folder made = made(base, server, sight);
        try {
            made.write(Path.of(folder));
            if (!plain) {
                made.writeCompressed(Path.of(folder));
            }
        } catch (InvalidPathException none) {
            throw new WrongInput("DIR: expected a folder, found " + Setting.shown(folder));
        }
        spec.commandLine().getOut().println(made.files().size() + " files are in " + folder);
        if (sight.files().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("The camera coach is left out: bin/pose-model makes it, and needs npm.");
        }
        return 0;
    }

    private static Folder made(String base, String server, Parts.Sight sight) throws WrongInput {
        if (!SERVER.matcher(server).matches()) {
            throw new WrongInput("--server: expected a path such as /start, found " + Setting.shown(server));
        }
        String below = base.equals("/") ? "" : base;
        if (!server.isEmpty() && below.isEmpty()) {
            throw new WrongInput("--server: expected --base as well, since both cannot begin at the root");
        }
        // Pages name each other from the root of their folder: this leads out of it.
        String out = server.isEmpty()
                ? ""
                : "/..".repeat((int) below.chars().filter(c -> c == '/').count()) + server;
        try {
            return Publication.of(parts(out, sight), below);
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("--base: expected a path such as /companion, found " + Setting.shown(base));
        }
    }

    /// What this build is made of, without a server beside it.
    static Parts parts() throws WrongInput {
        return parts("", sight(Optional.empty()));
    }

    private static Parts.Sight sight(Optional<SightFiles> from) {
        return new Parts.Sight(
                from.flatMap(SightFiles::folder).orElse(""),
                from.map(SightFiles::all).orElse(Map.of()),
                SightFiles.POLICY,
                ShowMe.CAMERA,
                Headers.MAY_LOOK);
    }

    private static Parts parts(String server, Parts.Sight sight) throws WrongInput {
        AssetFiles files = AssetFiles.read();
        var addresses = new LinkedHashMap<>(files.ofEveryHome().byName());
        if (!sight.at().isEmpty()) {
            addresses.put(Companion.SIGHT, sight.at());
        }
        byte[] program = Parts.ofThisBuild()
                .orElseThrow(
                        () -> new WrongInput("expected a build that holds the program of the phone, found one without: "
                                + "build it with -Dprogram, or run ./plumbline publish, which does"));
        return new Parts(
                Bundled.guide(),
                new Words(Bundled.guide().phrases().in(Language.ENGLISH)),
                Companion.of(Bundled.guide(), Bundled.figures(), new Assets(addresses), server),
                server,
                Bundled.phoneFile(),
                Bundled.figuresFile(),
                program,
                addresses,
                files.byAddress(),
                Headers.POLICY,
                Headers.everywhere(),
                sight);
    }
}
