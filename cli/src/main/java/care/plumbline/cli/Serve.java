package care.plumbline.cli;

import care.plumbline.pages.visit.Directory;
import care.plumbline.server.files.FileRefused;
import care.plumbline.server.http.Hosts;
import care.plumbline.server.http.Options;
import care.plumbline.server.limits.Allowance;
import care.plumbline.server.material.DirectoryFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline serve`: the companion as a server. Also what `plumbline` alone does.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Serve the companion to browsers until Ctrl-C.",
            "Each option may be given as an environment variable instead: PLUMBLINE_PORT for --port, and so on."
        })
public final class Serve implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on (default: 127.0.0.1, this machine only; 0.0.0.0 or ::: every network).")
    private Optional<String> host = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: 8080; 0: any free one).")
    private Optional<String> port = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--behind-proxy",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "A proxy in front ends TLS and sets X-Forwarded-Proto and X-Forwarded-For.")
    private Optional<String> behindProxy = Optional.empty();

    @Option(
            names = "--host-name",
            paramLabel = "NAME",
            description = "A name browsers reach this server by, such as plumbline.example.org; may be given often.")
    private List<String> names = List.of();

    @Option(
            names = "--hsts-subdomains",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Tell browsers that all subdomains of this name are reached over TLS alone, too.")
    private Optional<String> subdomains = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Where days begin for browsers that do not say, such as Europe/Dublin (default: this machine's).")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description =
                    "Who gives care nearby, shown on Find care (CSV or a Bundle of FHIR: docs/how-to/list-care-nearby.md).")
    private Optional<String> directory = Optional.empty();

    @Mixin
    private MaterialOption material = new MaterialOption();

    @Option(names = "--log-requests", description = "Write a line for every request: its route, never its address.")
    private boolean requests;

    @Option(
            names = "--no-limits",
            hidden = true,
            description = "For measuring: let every visitor ask as often as she can.")
    private boolean unlimited;

    private final Map<String, String> environment = System.getenv();

    @Override
    public Integer call() throws WrongInput, InterruptedException {
        Place place = new Place(
                setting("--host", host, "PLUMBLINE_HOST").orElse(new Setting("--host", "127.0.0.1")),
                setting("--port", port, "PLUMBLINE_PORT").orElse(new Setting("--port", "8080")));
        Options options = options(place);
        place.check();
        return Serving.serve(
                options,
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                requests,
                material.material(),
                Serving.Extras.journalsIn(store.name(), material::ofPhone));
    }

    private Options options(Place place) throws WrongInput {
        boolean proxied = isYes("--behind-proxy", behindProxy, "PLUMBLINE_BEHIND_PROXY");
        return new Options(
                place.host().value(),
                place.port().port(),
                store.folder(),
                store.database(),
                proxied,
                zone(),
                unlimited ? Allowance.UNMEASURED : Allowance.USUAL,
                false,
                hosts(place, proxied),
                isYes("--hsts-subdomains", subdomains, "PLUMBLINE_HSTS_SUBDOMAINS"),
                directory());
    }

    private Optional<Setting> setting(String option, Optional<String> given, String variable) {
        return Setting.of(option, given, variable, environment);
    }

    private boolean isYes(String option, Optional<String> given, String variable) throws WrongInput {
        Optional<Setting> said = setting(option, given, variable);
        return said.isPresent() && said.get().isYes();
    }

    private ZoneId zone() throws WrongInput {
        Optional<Setting> said = setting("--zone", zone, "PLUMBLINE_ZONE");
        try {
            return said.map(here -> ZoneId.of(here.value())).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException unknown) {
            throw said.orElseThrow().wrong("a zone such as Europe/Dublin");
        }
    }

    private Directory directory() throws WrongInput {
        Optional<Setting> said = setting("--directory", directory, "PLUMBLINE_DIRECTORY");
        try {
            return said.isEmpty()
                    ? Directory.NONE
                    : DirectoryFile.read(Path.of(said.get().value()));
        } catch (FileRefused refused) {
            throw new WrongInput(said.orElseThrow().name() + ": " + refused.getMessage());
        } catch (InvalidPathException none) {
            throw said.orElseThrow().wrong("a file");
        }
    }

    private Hosts hosts(Place place, boolean proxied) throws WrongInput {
        Optional<String> given = names.isEmpty() ? Optional.empty() : Optional.of(String.join(",", names));
        Optional<Setting> said = setting("--host-name", given, "PLUMBLINE_HOST_NAME");
        List<String> all =
                said.map(here -> List.of(here.value().split("[,\\s]+"))).orElse(List.of());
        try {
            return Hosts.of(place.host().value(), proxied, all);
        } catch (IllegalArgumentException none) {
            throw said.orElseThrow().wrong("a name such as plumbline.example.org");
        }
    }
}
