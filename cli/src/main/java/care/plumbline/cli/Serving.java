package care.plumbline.cli;

import care.plumbline.pages.reply.Routes;
import care.plumbline.server.Web;
import care.plumbline.server.http.NotListening;
import care.plumbline.server.http.Options;
import care.plumbline.server.material.Material;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A server that runs until it is asked to stop, or no longer answers.
final class Serving {

    /// Looks this often whether it still answers, and ends after so many times in a row that it did not.
    private static final int LOOK_SECONDS = 10;

    private static final int MISSED = 3;

    /// What the process ends with when it cannot go on; anything but 0 makes systemd start it again.
    private static final int CANNOT_GO_ON = 70;

    private Serving() {}

    /// What a server has beyond the usual.
    ///
    /// @param store the option or variable that said where the journals lie
    /// @param page where to point a browser first
    /// @param afterwards what to do once it has stopped
    /// @param phone what to say of the home on a phone, by the address of this server
    record Extras(
            String store, String page, Consumer<Routes> routes, Runnable afterwards, UnaryOperator<String> phone) {
        static Extras journalsIn(String store, UnaryOperator<String> phone) {
            return new Extras(store, "/", _ -> {}, () -> {}, phone);
        }
    }

    /// Serves until the process is asked to stop; then lets the requests that are in finish.
    static int serve(
            Options options,
            PrintWriter out,
            PrintWriter err,
            boolean requests,
            Supplier<Material> material,
            Extras extras)
            throws WrongInput, InterruptedException {
        Web web;
        try {
            if (options.database().isEmpty()) {
                Sqlite.keepLibraryIn(options.folder());
            }
            web = Web.open(options, Clock.systemUTC(), err, requests, extras.routes(), material);
        } catch (StoreFailed failed) {
            throw new WrongInput(extras.store() + ": expected journals that can be opened, found: "
                    + Setting.shown(String.valueOf(failed.getMessage())));
        } catch (NotListening taken) {
            throw new WrongInput("--port: expected a free port, found " + options.port() + " in use");
        }
        out.println("Plumbline is at " + web.address(options).replaceFirst("/$", extras.page()));
        out.println(extras.phone().apply(web.address(options)));
        out.flush();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            extras.afterwards().run();
            stopped.countDown();
        }));
        int missed = 0;
        while (missed < MISSED && !stopped.await(LOOK_SECONDS, TimeUnit.SECONDS)) {
            missed = web.answers(options) ? 0 : missed + 1;
        }
        if (missed == 0) {
            return 0;
        }
        err.println("plumbline: the server no longer answers; it ends, so that it can be started again");
        endSoon();
        return CANNOT_GO_ON;
    }

    /// Even if closing hangs too.
    private static void endSoon() {
        var ending = new Thread(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(20));
            } catch (InterruptedException now) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(CANNOT_GO_ON);
        });
        ending.setDaemon(true);
        ending.start();
    }
}
