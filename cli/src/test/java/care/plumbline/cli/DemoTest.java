package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Tampered;
import care.plumbline.server.Web;
import care.plumbline.server.demo.OpensOnce;
import care.plumbline.server.http.Options;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Options options;
    private DeviceSecret device;
    private OpensOnce once;
    private Web web;

    @BeforeEach
    void start() throws WrongInput {
        var demo = new Demo(TODAY);
        options = demo.options(folder);
        device = demo.fill(folder);
        once = new OpensOnce(device, new SecureRandom(), true);
        web = Web.open(options, Clock.systemUTC(), new PrintWriter(PrintWriter.nullWriter()), false, once::addTo);
    }

    @AfterEach
    void stop() {
        web.close();
        browser.close();
    }

    @Test
    @DisplayName("The demo woman's six weeks read back from the store")
    void readBack() throws Tampered {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            var contents = journals.read(journals.unlock(device).orElseThrow()).orElseThrow();
            var answers = contents.journal().answers().toList();
            assertEquals(TODAY.minusDays(42), answers.getFirst().on());
            assertEquals(TODAY.minusDays(1), answers.getLast().on());
            assertFalse(contents.entries()
                    .getLast()
                    .recorded()
                    .isAfter(Clock.systemUTC().instant()));
        }
    }

    @Test
    @DisplayName("The demo address opens her journal once; the second browser sees the start like any stranger")
    void once() throws IOException, InterruptedException {
        HttpResponse<String> first = get(once.path(), "");
        assertEquals("/today", first.headers().firstValue("Location").orElseThrow());
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        String today = get("/today", cookie).body();
        assertTrue(today.contains("action=\"/session\""), today);

        HttpResponse<String> second = get(once.path(), "");
        assertEquals("/", second.headers().firstValue("Location").orElseThrow());
        assertEquals(List.of(), second.headers().allValues("Set-Cookie"));
    }

    @Test
    @DisplayName("A wrong code opens nothing and does not use up the right one")
    void wrongCode() throws IOException, InterruptedException {
        HttpResponse<String> guessed = get("/demo/00000000000000000000000000000000", "");
        assertEquals("/", guessed.headers().firstValue("Location").orElseThrow());
        assertEquals(List.of(), guessed.headers().allValues("Set-Cookie"));
        assertEquals(
                "/today", get(once.path(), "").headers().firstValue("Location").orElseThrow());
    }

    @Test
    @DisplayName("The demo never touches the cookie of a real journal on the same machine")
    void ownCookie() throws IOException, InterruptedException {
        String set = get(once.path(), "").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(set.startsWith("__Host-plumbline-demo="), set);
        String real = "__Host-plumbline=" + device.cookie();
        assertEquals(303, get("/today", real).statusCode());
    }

    @Test
    @DisplayName("The demo is reached on this machine alone")
    void onlyHere() throws IOException {
        assertTrue(InetAddress.getByName(options.host()).isLoopbackAddress());
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress other : others) {
            assertThrows(ConnectException.class, () -> new Socket(other, web.port()).close(), other::toString);
        }
    }

    @Test
    @DisplayName("The demo is not put among real journals")
    void notAmongRealOnes() throws IOException {
        assertTrue(Files.exists(folder.resolve(Sqlite.FILE)));
        Terminal refused = Terminal.run("demo", "--port", "0", "--data", folder.toString());
        assertEquals(2, refused.exit());
        assertEquals(
                "plumbline: --data: expected a folder without journals, found plumbline.db in it",
                refused.err().strip());
    }

    private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web.port() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
