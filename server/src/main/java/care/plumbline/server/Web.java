package care.plumbline.server;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.PICTURE;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.Site;
import care.plumbline.pages.coach.ShowMe;
import care.plumbline.pages.keys.ByPasskey;
import care.plumbline.pages.keys.Keys;
import care.plumbline.pages.people.ByLink;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.http.Door;
import care.plumbline.server.http.Listener;
import care.plumbline.server.http.NotListening;
import care.plumbline.server.http.Options;
import care.plumbline.server.http.Pictures;
import care.plumbline.server.http.Sender;
import care.plumbline.server.http.SightFiles;
import care.plumbline.server.links.Recipients;
import care.plumbline.server.material.Material;
import care.plumbline.server.open.KeptPages;
import care.plumbline.server.open.Opener;
import care.plumbline.server.open.Shelf;
import care.plumbline.server.paper.Sheets;
import care.plumbline.server.store.Databases;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Journals;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

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
        return open(options, clock, lines, requests, more, Material::built);
    }

    /// Opens the store and listens.
    ///
    /// @param shown what the pages show; read while the store opens
    public static Web open(
            Options options,
            InstantSource clock,
            PrintWriter lines,
            boolean requests,
            Consumer<Routes> more,
            Supplier<Material> shown) {
        long began = System.nanoTime();
        // Reading the guide and opening the store take about as long, and neither needs the other.
        var reading = CompletableFuture.supplyAsync(shown);
        JournalStore store = options.database().map(Databases::open).orElseGet(() -> Sqlite.open(options.folder()));
        Journals journals = new Journals(store, new SecureRandom());
        Log log = new Log(lines, clock, requests);
        Counts counts = new Counts(log);
        Health health = new Health(journals, log);
        Supplier<Rooms> rooms = rooms(reading.join(), material -> {
            Guide guide = material.edition().guide();
            Shelf shelf = new Shelf(journals, guide, material.isLive() ? KeptPages.none() : KeptPages.usual());
            Door door = new Door(
                    shelf,
                    guide,
                    options,
                    clock,
                    new Sender(material.assets().addresses(), options, material::problems),
                    counts,
                    new Opener(shelf, counts, health),
                    new Recipients(journals.links()),
                    journals.copies(),
                    material.phone(),
                    material.sight());
            Routes routes = routes(
                    guide,
                    material.assets(),
                    new Drawings(material.edition().figures(), material.build()),
                    () -> material.sight().flatMap(SightFiles::folder));
            more.accept(routes);
            return Rooms.of(door, routes);
        });
        Listener listener;
        try {
            listener = Listener.open(options, routing(rooms, counts, health));
        } catch (NotListening taken) {
            journals.close();
            throw taken;
        }
        Web web = new Web(listener, journals, log);
        log.started(
                web.address(options),
                options.database().map(Databases::name).orElse("SQLite"),
                (System.nanoTime() - began) / 1_000_000);
        return web;
    }

    /// The rooms of one material; made anew when it has changed.
    private static Supplier<Rooms> rooms(Material material, Function<Material, Rooms> made) {
        var now = new AtomicReference<>(made.apply(material));
        return material.isLive()
                ? () -> material.hasChanged() ? now.updateAndGet(_ -> made.apply(material)) : now.get()
                : now::get;
    }

    /// All routes of a server that has nothing to look through a camera with.
    public static Routes routes(Guide guide, AssetFiles assets, Drawings drawings) {
        return routes(guide, assets, drawings, Optional::empty);
    }

    private static Routes routes(Guide guide, AssetFiles assets, Drawings drawings, ShowMe.Sight sight) {
        Pictures pictures = new Pictures(drawings);
        Routes routes = Site.routes(guide, drawings, assets.addresses(), assets.worker(), sight);
        new Keys().addTo(routes);
        new ByPasskey().addTo(routes);
        new ByLink().addTo(routes);
        return routes.on(PAGE, "/summary/page.pdf", Sheets::file)
                .on(PAGE, "/settings/export/page.json", Sheets::document)
                .on(
                        PICTURE,
                        "/assets/{hash}/{name}",
                        visit -> assets.find(visit.part("hash"), visit.part("name"))
                                .orElseGet(Troubles::lost))
                .on(
                        PICTURE,
                        "/figures/{build}/{tag}/{name}",
                        visit -> pictures.find(visit.part("tag"), visit.part("name"))
                                .orElseGet(Troubles::lost));
    }

    private static HttpRouting.Builder routing(Supplier<Rooms> rooms, Counts counts, Health health) {
        HttpRouting.Builder routing = HttpRouting.builder();
        for (Routes.Route route : rooms.get().routes().values()) {
            Handler open = (request, response) -> {
                Rooms now = rooms.get();
                now.door().open(now.same(route), request, response);
            };
            switch (route.method()) {
                case GET -> plain(routing, route.pattern(), open);
                case POST -> routing.post(route.pattern(), open);
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
            if (rooms.get().door().isAskedForUs(request, response)) {
                Sender.text(request, response, counts.text(health.trouble().isEmpty()));
            }
        });
        for (String path : List.of("/phone", "/phone/*")) {
            routing.any(path, (request, response) -> rooms.get().door().phone(request, response));
        }
        routing.any("/s/*", (request, response) -> rooms.get().door().link(request, response));
        routing.any("/copies", (request, response) -> rooms.get().door().copy(request, response));
        routing.any(
                SightFiles.AT + "*", (request, response) -> rooms.get().door().sight(request, response));
        routing.any((request, response) -> rooms.get().door().lost(request, response));
        return routing;
    }

    /// Asked with GET, or with HEAD for its headers alone.
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
