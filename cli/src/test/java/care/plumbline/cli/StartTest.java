package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.store.PostgresServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real program, started as an operator starts it: it serves, or one line says why it does not.
class StartTest {

    private static final Duration SECONDS = Duration.ofSeconds(30);

    @TempDir
    private Path folder = Path.of("");

    private String isRefused(Map<String, String> environment, List<String> arguments, String line) {
        return isRefused(environment, List.of(), arguments, line);
    }

    /// @return what it said
    private String isRefused(
            Map<String, String> environment, List<String> before, List<String> arguments, String line) {
        try (Program program = Program.start(folder, environment, before, arguments.toArray(String[]::new))) {
            int exit = program.exit(SECONDS);
            String all = environment + " " + arguments + "\n" + program.out() + program.err();
            assertEquals(2, exit, all);
            assertEquals("", program.out(), all);
            assertEquals(1, program.err().lines().count(), all);
            assertTrue(program.err().startsWith("plumbline: " + line), all);
            assertTrue(program.err().length() <= 260, all);
            return program.err();
        }
    }

    private List<String> serve(String... more) {
        List<String> arguments = new ArrayList<>(List.of("serve"));
        arguments.addAll(Arrays.asList(more));
        for (String usual : List.of("--port", "--data")) {
            if (!arguments.contains(usual)) {
                arguments.addAll(List.of(
                        usual,
                        usual.equals("--port") ? "0" : folder.resolve("data").toString()));
            }
        }
        return arguments;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 99999               | --port: expected 0 to 65535, found 99999",
                "--port -1                  | --port: expected 0 to 65535, found -1",
                "--port http                | --port: expected 0 to 65535, found http",
                "--port 80.5                | --port: expected 0 to 65535, found 80.5",
                "--host nosuch.invalid      | --host: expected an address or name of this machine, found nosuch.invalid",
                "--host 10.1.2.3            | --host: expected an address of this machine, found 10.1.2.3",
                "--host 2001:db8::7         | --host: expected an address of this machine, found 2001:db8::7",
                "--host 999.1.1.1           | --host: expected an address or name of this machine, found 999.1.1.1",
                "--host http://localhost    | --host: expected an address or name of this machine, found http://localhost",
                "--host localhost:8080      | --host: expected an address or name of this machine, found localhost:8080",
                "--zone Mars/Phobos         | --zone: expected a zone such as Europe/Dublin, found Mars/Phobos",
                "--database postgres://here | --database: expected an address that begins with jdbc:postgresql:",
                "--database cassandra://h/k | --database: expected journals that can be opened, found: could not open cassandra: its"
                        + " part is not installed (plumbline-cassandra)",
                "--behind-proxy=perhaps     | --behind-proxy: expected true or false, found perhaps",
                "--hsts-subdomains=2        | --hsts-subdomains: expected true or false, found 2",
                "--host-name a/b            | --host-name: expected a name such as plumbline.example.org, found a/b",
                "--directory /dev/null      | --directory: /dev/null: expected a line of names and a practice, found none",
                "--directory nowhere.csv    | --directory: nowhere.csv: expected a file, found nothing",
                "--prot 80                  | Unknown option",
                "--data                     | Expected parameter for option '--data'",
                "nonsense                   | Unmatched argument",
                "--data /proc/nothing/here  | --data: ",
                "--data /dev/null           | --data: ",
                "--data /dev/null/below     | --data: "
            })
    void a_wrong_option_is_named_in_one_line(String options, String line) {
        isRefused(Map.of(), serve(options.split(" ")), line);
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PLUMBLINE_PORT            | eighty          | PLUMBLINE_PORT: expected 0 to 65535, found eighty",
                "PLUMBLINE_HOST            | 10.1.2.3        | PLUMBLINE_HOST: expected an address of this machine, found",
                "PLUMBLINE_ZONE            | Mars/Phobos     | PLUMBLINE_ZONE: expected a zone such as Europe/Dublin, found",
                "PLUMBLINE_BEHIND_PROXY    | nginx           | PLUMBLINE_BEHIND_PROXY: expected true or false, found nginx",
                "PLUMBLINE_HSTS_SUBDOMAINS | all             | PLUMBLINE_HSTS_SUBDOMAINS: expected true or false, found",
                "PLUMBLINE_HOST_NAME       | a b/c           | PLUMBLINE_HOST_NAME: expected a name such as",
                "PLUMBLINE_DATABASE        | mysql://there/x | PLUMBLINE_DATABASE: expected an address that begins with",
                "PLUMBLINE_DATA            | /dev/null       | PLUMBLINE_DATA: expected journals that can be opened, found"
            })
    void a_wrong_variable_is_named_in_one_line(String variable, String value, String line) {
        isRefused(
                Map.of(variable, value),
                List.of("serve", variable.equals("PLUMBLINE_PORT") ? "--log-requests" : "--port=0"),
                line);
    }

    @ParameterizedTest(name = "taken on {0}, wanted on {1}")
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.0.0.1, localhost",
        "127.0.0.1, 0.0.0.0",
        "127.0.0.1, ::",
        "0.0.0.0, 127.0.0.1",
        "0.0.0.0, localhost",
        "0.0.0.0, 0.0.0.0",
        "::1, ::1",
        "::1, ::",
        "::, 127.0.0.1"
    })
    void a_port_in_use_is_named_in_one_line(String taken, String wanted) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(taken))) {
            String port = Integer.toString(other.getLocalPort());
            isRefused(
                    Map.of(),
                    serve("--host", wanted, "--port", port),
                    "--port: expected a free port, found " + port + " in use");
            isRefused(
                    Map.of("PLUMBLINE_PORT", port, "PLUMBLINE_HOST", wanted, "PLUMBLINE_DATA", folder.toString()),
                    List.of(),
                    "PLUMBLINE_PORT: expected a free port, found " + port + " in use");
        }
    }

    @Test
    void the_demo_says_so_too() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            isRefused(
                    Map.of(),
                    List.of("demo", "--port", port),
                    "--port: expected a free port, found " + port + " in use");
        }
        isRefused(Map.of("PLUMBLINE_PORT", "x"), List.of("demo"), "PLUMBLINE_PORT: expected 0 to 65535, found x");
    }

    @Test
    void a_place_for_journals_that_is_none_is_named_in_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        isRefused(Map.of(), serve("--data", file.toString()), "--data: expected journals that can be opened, found");
        isRefused(Map.of(), serve("--data", file.resolve("below").toString()), "--data: expected journals");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(
                other.resolve("plumbline.db"), "this is no database at all, but longer than its head. ".repeat(40));
        isRefused(Map.of(), serve("--data", other.toString()), "--data: expected journals that can be opened, found");
        Path named = Files.createDirectory(folder.resolve("named"));
        Files.createDirectory(named.resolve("plumbline.db"));
        isRefused(Map.of(), serve("--data", named.toString()), "--data: expected journals");
    }

    /// Root without what root may do beyond others, so that it may neither write everywhere nor open a low port.
    @Test
    void what_this_user_may_not_do_is_named_in_one_line() throws IOException {
        boolean root = System.getProperty("user.name").equals("root");
        List<String> without = root ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.of();
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-x------"));
        isRefused(Map.of(), without, serve("--data", shut.toString()), "--data: expected journals that can be opened");
        isRefused(Map.of(), without, serve("--data", shut.resolve("below").toString()), "--data: expected journals");
        isRefused(Map.of(), without, serve("--port", "80"), "--port: expected a port this user may open");
    }

    @Test
    void a_database_that_is_none_is_named_in_one_line_without_its_password() throws Exception {
        String there = PostgresServer.addressOf("postgres");
        try (var connection = DriverManager.getConnection(there);
                var statement = connection.createStatement()) {
            statement.execute("create database unsafe");
            statement.execute("alter database unsafe set synchronous_commit = off");
        }
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            for (String url : List.of(
                    PostgresServer.addressOf("nosuch"),
                    PostgresServer.addressOf("unsafe"),
                    there.replace("user=plumbline", "user=nosuch&password=secret-word"),
                    "jdbc:postgresql://127.0.0.1:1/x?password=secret-word",
                    "jdbc:postgresql://nosuch.invalid/x?password=secret-word",
                    "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/x?password=secret-word",
                    "jdbc:postgresql://[broken/x?password=secret-word",
                    "jdbc:postgresql://here:port/x?password=secret-word",
                    "jdbc:postgresql:")) {
                String said = isRefused(
                        Map.of("PLUMBLINE_DATABASE", url), List.of("serve", "--port", "0"), "PLUMBLINE_DATABASE: ");
                assertFalse(said.contains("secret-word"), said);
            }
        }
    }

    @Test
    void variables_that_are_empty_count_as_not_set() throws IOException {
        var empty = new HashMap<String, String>();
        for (String name :
                List.of("HOST", "PORT", "DATA", "DATABASE", "BEHIND_PROXY", "ZONE", "HOST_NAME", "HSTS_SUBDOMAINS")) {
            empty.put("PLUMBLINE_" + name, name.equals("PORT") ? "0" : name.equals("DATA") ? "" : " ");
        }
        try (Program program = Program.start(folder, empty, "serve").serving()) {
            assertTrue(Files.exists(folder.resolve("usual/plumbline/plumbline.db")), program.err());
            assertEquals(200, ask("http://127.0.0.1:" + program.port() + "/health"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "YES, true", "on, true", "0, false", "False, false", "no, false", "off, false"
    })
    void yes_and_no_may_be_said_in_any_usual_way(String value, boolean behind) throws IOException {
        var environment = Map.of("PLUMBLINE_BEHIND_PROXY", value);
        try (Program program = Program.start(folder, environment, serve().toArray(String[]::new))
                .serving()) {
            var asked = (HttpURLConnection) URI.create("http://127.0.0.1:" + program.port() + "/start")
                    .toURL()
                    .openConnection();
            asked.setRequestProperty("X-Forwarded-Proto", "https");
            assertEquals(200, asked.getResponseCode());
            assertEquals(behind, asked.getHeaderField("Strict-Transport-Security") != null);
        }
    }

    @ParameterizedTest(name = "{0} is said as {1}")
    @CsvSource({
        "::, '[::1]'",
        "::1, '[::1]'",
        "0:0:0:0:0:0:0:1, '[::1]'",
        "0.0.0.0, localhost",
        "127.0.0.1, 127.0.0.1",
        "localhost, localhost",
        "::ffff:127.0.0.1, 127.0.0.1"
    })
    void the_address_it_says_is_one_a_browser_can_open(String host, String said) throws IOException {
        try (Program program = Program.start(
                        folder, Map.of(), serve("--host", host).toArray(String[]::new))
                .serving()) {
            String address = "http://" + said + ":" + program.port() + "/";
            assertEquals(
                    "Plumbline is at " + address,
                    program.out().lines().findFirst().orElse(""));
            assertTrue(program.err().contains("\"address\":\"" + address + "\""), program.err());
            assertEquals(200, ask(address + "start"));
        }
    }

    private static int ask(String address) throws IOException {
        var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
        asked.setInstanceFollowRedirects(false);
        return asked.getResponseCode();
    }
}
