package care.plumbline.app.cli;

import care.plumbline.app.store.StoreFailed;
import care.plumbline.app.web.Allowance;
import care.plumbline.app.web.Options;
import care.plumbline.app.web.Routes;
import care.plumbline.app.web.Web;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
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
            defaultValue = "${env:PLUMBLINE_HOST:-127.0.0.1}",
            description = "The address to listen on (default: 127.0.0.1, this machine only; 0.0.0.0: every network).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PLUMBLINE_PORT:-8080}",
            description = "The port to listen on (default: 8080; 0: any free one).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the journals lie (default: ~/.local/share/plumbline).")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database instead of --data, such as jdbc:postgresql://localhost/plumbline.")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--behind-proxy",
            defaultValue = "${env:PLUMBLINE_BEHIND_PROXY:-false}",
            description = "A proxy in front ends TLS and sets X-Forwarded-Proto and X-Forwarded-For.")
    private boolean behindProxy;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Where days begin for browsers that do not say, such as Europe/Dublin (default: this machine's).")
    private Optional<ZoneId> zone = Optional.empty();

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
        return serve(options(), spec.commandLine().getOut(), spec.commandLine().getErr(), requests, Extras.NONE);
    }

    private Options options() throws WrongInput {
        Optional<String> url = database.or(() -> Optional.ofNullable(environment.get("PLUMBLINE_DATABASE")));
        if (url.isPresent() && !url.get().startsWith("jdbc:postgresql:")) {
            throw new WrongInput("--database: expected an address that begins with jdbc:postgresql:, found another");
        }
        checkPort(port);
        return new Options(
                host,
                port,
                folder.or(() -> Optional.ofNullable(environment.get("PLUMBLINE_DATA"))
                                .map(Path::of))
                        .orElseGet(Serve::usualFolder),
                url,
                behindProxy,
                zone.or(() -> Optional.ofNullable(environment.get("PLUMBLINE_ZONE"))
                                .map(ZoneId::of))
                        .orElseGet(ZoneId::systemDefault),
                unlimited ? Allowance.UNMEASURED : Allowance.USUAL);
    }

    static void checkPort(int port) throws WrongInput {
        if (port < 0 || port > 65_535) {
            throw new WrongInput("--port: expected 0 to 65535, found " + port);
        }
    }

    /// Where Linux programs keep a user's data.
    private static Path usualFolder() {
        String given = System.getenv("XDG_DATA_HOME");
        Path base = given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(given);
        return base.resolve("plumbline");
    }

    /// What a server has beyond the usual.
    ///
    /// @param page where to point a browser first
    /// @param afterwards what to do once it has stopped
    record Extras(String page, Consumer<Routes> routes, Runnable afterwards) {
        static final Extras NONE = new Extras("/", _ -> {}, () -> {});
    }

    /// Serves until the process is asked to stop; then lets the requests that are in finish.
    ///
    static int serve(Options options, PrintWriter out, PrintWriter err, boolean requests, Extras extras)
            throws WrongInput, InterruptedException {
        Web web;
        try {
            web = Web.open(options, Clock.systemUTC(), err, requests, extras.routes());
        } catch (StoreFailed failed) {
            throw new WrongInput((options.database().isPresent() ? "--database: " : "--data: ") + failed.getMessage());
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof BindException) {
                throw new WrongInput("--port: expected a free port, found " + options.port() + " in use");
            }
            throw failed;
        }
        out.println("Plumbline is at " + web.address(options).replaceFirst("/$", extras.page()));
        out.flush();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            extras.afterwards().run();
            stopped.countDown();
        }));
        stopped.await();
        return 0;
    }
}
