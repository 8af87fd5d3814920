package care.plumbline.server;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.Site;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.Door;
import care.plumbline.server.http.Listener;
import care.plumbline.server.http.NotListening;
import care.plumbline.server.http.Options;
import care.plumbline.server.http.Pictures;
import care.plumbline.server.http.Sender;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Postgres;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.watch.Counts;
import care.plumbline.server.watch.Health;
import care.plumbline.server.watch.Log;
import io.helidon.common.mapper.MapperManager;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The server: wires store, guide, pages and HTTP together, by hand, in this one place.
public final class Web implements AutoCloseable {

    private static final int ALIVE_MILLISECONDS = 10_000;

    static {
        keepMappers();
    }

    private final Listener listener;
    private final Journals journals;
    private final Log log;

    private Web(Listener listener, Journals journals, Log log) {
        this.listener = listener;
        this.journals = journals;
        this.log = log;
    }

    /// Opens the store and listens.
    ///
    /// @param lines where the log goes
    /// @param requests whether the log has a line for every request
    /// @throws care.plumbline.server.store.StoreFailed when the journals cannot be opened
    /// @throws NotListening when nobody can listen there
    public static Web open(Options options, InstantSource clock, PrintWriter lines, boolean requests) {
        return open(options, clock, lines, requests, _ -> {});
    }

    /// Opens the store and listens, with more routes than usual.
    public static Web open(
            Options options, InstantSource clock, PrintWriter lines, boolean requests, Consumer<Routes> more) {
        long began = System.nanoTime();
        // Reading the guide and opening the store take about as long, and neither needs the other.
        var reading = CompletableFuture.supplyAsync(GuideFolder::bundled);
        var drawing = CompletableFuture.supplyAsync(() -> GuideFolder.figures());
        JournalStore store = options.database().map(Postgres::open).orElseGet(() -> Sqlite.open(options.folder()));
        Journals journals = new Journals(store, new SecureRandom());
        Log log = new Log(lines, clock, requests);
        Counts counts = new Counts(log);
        AssetFiles assets = AssetFiles.read();
        Guide guide = reading.join();
        Drawings drawings = new Drawings(drawing.join(), guide.version());
        Health health = new Health(journals, log);
        Shelf shelf = new Shelf(journals, guide);
        Door door = new Door(
                shelf,
                guide,
                options,
                clock,
                new Sender(assets.addresses(), options),
                counts,
                new Opener(shelf, counts, health));
        Routes routes = routes(guide, assets, drawings);
        more.accept(routes);
        Listener listener;
        try {
            listener = Listener.open(options, routing(routes, door, counts, health));
        } catch (NotListening taken) {
            journals.close();
            throw taken;
        }
        Web web = new Web(listener, journals, log);
        log.started(
                web.address(options),
                options.database().isPresent() ? "PostgreSQL" : "SQLite",
                (System.nanoTime() - began) / 1_000_000);
        return web;
    }

    public static Routes routes(Guide guide, AssetFiles assets, Drawings drawings) {
        Pictures pictures = new Pictures(drawings);
        return Site.routes(guide, drawings, assets.addresses(), AssetFiles.text("worker.js"))
                .picture(
                        "/assets/{hash}/{name}",
                        visit -> assets.find(visit.part("hash"), visit.part("name"))
                                .orElseGet(Reply::lost))
                .picture(
                        "/figures/{build}/{tag}/{name}",
                        visit -> pictures.find(visit.part("tag"), visit.part("name"))
                                .orElseGet(Reply::lost));
    }

    private static HttpRouting.Builder routing(Routes routes, Door door, Counts counts, Health health) {
        HttpRouting.Builder routing = HttpRouting.builder();
        for (Routes.Route route : routes.all()) {
            switch (route.method()) {
                case GET -> {
                    routing.get(route.pattern(), (request, response) -> door.open(route, request, response));
                    routing.head(route.pattern(), (request, response) -> door.open(route, request, response));
                }
                case POST -> routing.post(route.pattern(), (request, response) -> door.open(route, request, response));
            }
        }
        plain(routing, "/health", (request, response) -> {
            Optional<String> trouble = health.trouble();
            response.status(trouble.isEmpty() ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503);
            Sender.text(
                    request,
                    response,
                    trouble.map(words -> "the store: " + words + '\n').orElse("ok\n"));
        });
        plain(routing, "/health/live", (request, response) -> Sender.text(request, response, "ok\n"));
        plain(routing, "/metrics", (request, response) -> {
            if (door.isAskedForUs(request, response)) {
                Sender.text(request, response, counts.text());
            }
        });
        routing.any((request, response) -> door.lost(request, response));
        return routing;
    }

    /// A line or more for a machine.
    private static void plain(HttpRouting.Builder routing, String path, Handler answer) {
        routing.get(path, answer);
        routing.head(path, answer);
    }

    /// Helidon 4.4.0 otherwise makes all its mappers anew whenever a form says how long it is, which takes
    /// longer than the form does (github.com/helidon-io/helidon/issues/11383, mended after that version).
    @SuppressWarnings({"deprecation", "removal"})
    private static void keepMappers() {
        MapperManager.global(MapperManager.create());
    }

    /// The port it listens on.
    public int port() {
        return listener.port();
    }

    /// Where to point a browser.
    public String address(Options options) {
        return listener.address(options.host());
    }

    /// Whether it still answers: asked by its own process, which ends when it does not.
    public boolean answers(Options options) {
        try {
            var asked = (HttpURLConnection)
                    URI.create(address(options) + "health/live").toURL().openConnection();
            asked.setConnectTimeout(ALIVE_MILLISECONDS);
            asked.setReadTimeout(ALIVE_MILLISECONDS);
            try {
                return asked.getResponseCode() == Status.OK_200.code();
            } finally {
                asked.disconnect();
            }
        } catch (IOException no) {
            return false;
        }
    }

    /// Lets the requests that are in finish, then closes the journals.
    @Override
    public void close() {
        listener.close();
        journals.close();
        log.stopped();
    }
}
