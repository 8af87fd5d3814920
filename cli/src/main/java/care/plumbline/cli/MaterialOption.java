package care.plumbline.cli;

import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.Guide;
import care.plumbline.server.guides.Edition;
import care.plumbline.server.http.PhoneFiles;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.material.Material;
import care.plumbline.server.material.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a server shows: what the build holds, an author's guide, or folders that are read again as they change.
final class MaterialOption {

    /// Where the sources of this build lie; `./plumbline` says so.
    private static final String SOURCE = "plumbline.source";

    private static final Path STYLES = Path.of("pages/src/main/resources/care/plumbline/pages/assets");

    @Mixin
    private GuideOption guide = new GuideOption();

    @Option(
            names = "--dev",
            description = {
                "Read guide, styles and scripts again whenever a file of them changes",
                "(default: those of the sources). What is wrong with the guide stands above each page."
            })
    private boolean live;

    /// Where the launcher puts the home on a phone, once it is made.
    private static final String MADE = "plumbline.phone";

    @Option(
            names = "--phone",
            paramLabel = "DIR",
            description = {
                "The home on a phone, served below /phone/: a folder written with",
                "publish DIR --base /phone --server /start (default: the one that ./plumbline makes)."
            })
    private Optional<Path> phone = Optional.empty();

    @Mixin
    private CoachOption coach = new CoachOption();

    Guide guide() throws WrongInput {
        return live ? GuideOption.in(guideFolder()) : guide.guide();
    }

    /// @throws WrongInput when the guide does not stand, or there is no folder of it
    Supplier<Material> material() throws WrongInput {
        if (!live) {
            if (guide.folder().isEmpty()) {
                Optional<PhoneFiles> files = phone();
                Optional<SightFiles> looks = coach.files();
                return () -> Material.built(files, looks);
            }
            Edition hers = edition();
            return () -> Material.of(hers);
        }
        try {
            var workshop = new Workshop(guideFolder(), source().map(here -> here.resolve(STYLES)), coach.files());
            return () -> workshop;
        } catch (GuideRefused refused) {
            throw GuideOption.wrong(refused, guideFolder());
        } catch (IOException unreadable) {
            throw new WrongInput("--dev: expected readable folders, found " + unreadable.getMessage());
        }
    }

    private Optional<PhoneFiles> phone() throws WrongInput {
        Optional<PhoneFiles> files = folderOfPhone().map(PhoneFiles::new);
        boolean given = !folderOfPhone().equals(made());
        if (given && files.filter(PhoneFiles::isThere).isEmpty()
                || files.filter(PhoneFiles::isElsewhere).isPresent()) {
            throw new WrongInput("--phone: expected a folder written with publish DIR --base /phone, found "
                    + folderOfPhone().map(Path::toString).map(Setting::shown).orElse("none"));
        }
        return files;
    }

    private Optional<Path> folderOfPhone() {
        return phone.or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_PHONE"))
                        .filter(said -> !said.isBlank())
                        .map(Path::of))
                .or(MaterialOption::made);
    }

    private static Optional<Path> made() {
        return Optional.ofNullable(System.getProperty(MADE)).map(Path::of);
    }

    /// What to say of the home on a phone when the server is there.
    String ofPhone(String address) {
        if (live || guide.folder().isPresent()) {
            return "On a phone alone: not with --guide or --dev, since that home holds the guide of the build.";
        }
        if (folderOfPhone().map(PhoneFiles::new).filter(PhoneFiles::isThere).isPresent()) {
            return "On a phone alone: " + address.replaceFirst("/$", PhoneFiles.AT);
        }
        return System.getProperty(MADE) == null
                ? "On a phone alone: not here, since nobody said where that home is (--phone)."
                : "On a phone alone: " + address.replaceFirst("/$", PhoneFiles.AT)
                        + " as soon as that home is made (about two minutes, behind this server).";
    }

    private Edition edition() throws WrongInput {
        try {
            return Edition.of(guide.files());
        } catch (GuideRefused refused) {
            throw GuideOption.wrong(refused, guide.folder().orElseThrow());
        }
    }

    private Path guideFolder() throws WrongInput {
        return guide.folder()
                .or(() -> source().map(here -> here.resolve("guide")))
                .orElseThrow(() -> new WrongInput("--dev: expected --guide DIR, found nothing"));
    }

    private static Optional<Path> source() {
        return Optional.ofNullable(System.getProperty(SOURCE))
                .map(Path::of)
                .filter(here -> Files.isDirectory(here.resolve(STYLES)));
    }
}
