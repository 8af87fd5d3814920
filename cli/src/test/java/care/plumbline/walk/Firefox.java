package care.plumbline.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Firefox as it is installed, asked by WebDriver BiDi, the protocol it speaks by itself: one tab, and what a
/// function comes to in it. What it keeps lies in a folder that outlives the browser.
public final class Firefox implements AutoCloseable {

    private static final List<Path> USUAL = List.of(
            Path.of("/usr/bin/firefox-esr"),
            Path.of("/usr/bin/firefox"),
            Path.of("/Applications/Firefox.app/Contents/MacOS/firefox"));

    private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final int PATIENCE_SECONDS = 60;

    /// Nothing is asked of anybody but the page's own host.
    private static final List<String> QUIET = List.of(
            "\"app.update.enabled\", false",
            "\"app.normandy.enabled\", false",
            "\"browser.shell.checkDefaultBrowser\", false",
            "\"datareporting.policy.dataSubmissionEnabled\", false",
            "\"network.captive-portal-service.enabled\", false",
            "\"network.connectivity-service.enabled\", false",
            "\"services.settings.server\", \"data:,#remote-settings-dummy/v1\"",
            "\"toolkit.telemetry.server\", \"data:,\"",
            "\"intl.accept_languages\", \"en-IE\"");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new ArrayBlockingQueue<>(1_000);
    private final String tab;
    private int asked;

    private Firefox(Process process, URI address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address.resolve("/session"), new Ears())
                .join();
        ask("session.new", Map.of("capabilities", Map.of()));
        this.tab = ask("browsingContext.getTree", Map.of())
                .path("contexts")
                .path(0)
                .path("context")
                .asString();
    }

    /// A folder for what it keeps.
    static Path profile() {
        try {
            Path folder = Files.createTempDirectory("firefox");
            Files.write(
                    folder.resolve("user.js"),
                    QUIET.stream().map(one -> "user_pref(" + one + ");").toList());
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Firefox open(Path profile) {
        try {
            Process process = new ProcessBuilder(
                            installed().toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            profile.toString(),
                            "--remote-debugging-port",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            return new Firefox(process, address(process));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path installed() {
        return USUAL.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The tests of the pages need Firefox: expected one of "
                        + USUAL + ". Install it (on Debian: apt-get install firefox-esr) and try again."));
    }

    private static URI address(Process process) throws IOException {
        BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            Matcher listens = LISTENS.matcher(line);
            if (listens.find()) {
                // Whatever else it says is read, so that it never waits for somebody to listen.
                Thread.ofVirtual().start(() -> hearOut(says));
                return URI.create(listens.group(1));
            }
        }
        throw new IllegalStateException("Firefox ended before it listened");
    }

    private static void hearOut(BufferedReader says) {
        try (says) {
            while (says.readLine() != null) {
                // Nothing of it matters.
            }
        } catch (IOException ended) {
            // It was closed.
        }
    }

    /// Hears the parts of each answer.
    private final class Ears implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                JsonNode message = JSON.readTree(heard.toString());
                heard.setLength(0);
                if (message.has("id")) {
                    answers.add(message);
                }
            }
            return WebSocket.Listener.super.onText(from, part, last);
        }
    }

    private JsonNode ask(String method, Map<String, ?> what) {
        int id = ++asked;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", what)), true)
                .join();
        try {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.path("id").asInt() != id || !answer.has("result")) {
                throw new IllegalStateException(method + ": " + answer);
            }
            return answer.path("result");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    Firefox goTo(String address) {
        ask("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
        return this;
    }

    /// What a script comes to, as JSON; `script` is an expression.
    JsonNode evaluate(String script) {
        JsonNode said = ask(
                "script.evaluate",
                Map.of(
                        "expression",
                        "Promise.resolve(" + script + ").then((value) => JSON.stringify(value ?? null))",
                        "target",
                        Map.of("context", tab),
                        "awaitPromise",
                        true));
        if (!said.path("type").asString().equals("success")) {
            throw new IllegalStateException(
                    said.path("exceptionDetails").path("text").asString());
        }
        return JSON.readTree(said.path("result").path("value").asString());
    }

    /// Runs a script as if it stood in the page.
    void run(String script) {
        ask(
                "script.evaluate",
                Map.of("expression", script + "\n;0", "target", Map.of("context", tab), "awaitPromise", false));
    }

    /// What a function of one argument comes to.
    Object call(String function, Object argument) {
        return JSON.convertValue(
                evaluate("(" + function + ")(" + JSON.writeValueAsString(argument) + ")"), Object.class);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    static void remove(Path profile) {
        try (Stream<Path> all = Files.walk(profile)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
