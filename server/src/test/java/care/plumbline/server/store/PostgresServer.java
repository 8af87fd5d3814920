package care.plumbline.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// PostgreSQL as Debian installs it, in a folder of its own, durable as in production, gone when the tests
/// end.
///
/// The server refuses to run as root, so root starts it as the user `postgres`, or `nobody`.
public final class PostgresServer {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final class Shared {
        static final PostgresServer SERVER = new PostgresServer();
    }

    private final Path programs = programs();
    private final List<String> as = runningAs();
    private final Path folder;
    private final Path cluster;
    private final int port;
    private boolean running;

    /// The one server of this test run, started when it is first asked for.
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    private PostgresServer() {
        folder = Path.of(
                run(List.of("mktemp", "-d", "/tmp/plumbline-postgres-XXXXXX")).strip());
        port = freePort();
        cluster = folder.resolve("cluster");
        run(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--auth=trust",
                "--username=plumbline",
                "--encoding=UTF8",
                "--locale=C.UTF-8"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::clear));
        start();
    }

    /// One that nobody else uses, so that it may be stopped and damaged.
    public static PostgresServer ofItsOwn() {
        return new PostgresServer();
    }

    public void start() {
        run(List.of(
                programs.resolve("pg_ctl").toString(),
                "--pgdata=" + cluster,
                "--wait",
                "--log=" + folder.resolve("log"),
                "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder,
                "start"));
        running = true;
    }

    /// A new, empty database, as an address for a server.
    public String newDatabase() {
        return database().address();
    }

    /// Writes nonsense over the pages of a table and its indexes. It has to be stopped.
    public void damage(String address, String table) throws SQLException, IOException {
        List<String> files = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_relation_filepath(oid) from pg_class where oid = '" + table
                        + "'::regclass or oid in (select indexrelid from pg_index where indrelid = '" + table
                        + "'::regclass)")) {
            while (rows.next()) {
                files.add(rows.getString(1));
            }
        }
        halt();
        for (String file : files) {
            Path path = cluster.resolve(file);
            byte[] nonsense = new byte[(int) Files.size(path)];
            Arrays.fill(nonsense, (byte) 0x5a);
            Files.write(path, nonsense, StandardOpenOption.WRITE);
        }
        start();
    }

    /// A new, empty database.
    Engine.PostgresDatabase database() {
        String name = "journals" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("could not make a database on " + folder, failed);
        }
        return new Engine.PostgresDatabase(address(name));
    }

    /// The address of a database of the one server of this test run, there or not.
    public static String addressOf(String database) {
        return shared().address(database);
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=plumbline";
    }

    /// Everything a thief of a backup would have.
    public String dump(String address) {
        return dump(new Engine.PostgresDatabase(address));
    }

    String dump(Engine.PostgresDatabase database) {
        return run(List.of(
                programs.resolve("pg_dump").toString(),
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=plumbline",
                database.name()));
    }

    /// Stops it as an administrator does; what was committed is on its disk.
    public void halt() {
        run(List.of(programs.resolve("pg_ctl").toString(), "--pgdata=" + cluster, "--mode=fast", "--wait", "stop"));
        running = false;
    }

    private void clear() {
        if (running) {
            run(List.of(
                    programs.resolve("pg_ctl").toString(),
                    "--pgdata=" + cluster,
                    "--mode=immediate",
                    "--wait",
                    "stop"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new IllegalStateException("could not clear " + folder, left);
        }
    }

    private static Path programs() {
        if (!Files.isDirectory(INSTALLED)) {
            throw missing();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(PostgresServer::missing);
        } catch (IOException failed) {
            throw new IllegalStateException("could not look into " + INSTALLED, failed);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The tests of the store need PostgreSQL 15 or later: expected its programs in "
                + INSTALLED + "/*/bin. Install it (on Debian: apt-get install postgresql) and try again.");
    }

    private static List<String> runningAs() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        try {
            boolean has =
                    Files.readString(Path.of("/etc/passwd")).lines().anyMatch(line -> line.startsWith("postgres:"));
            return List.of("runuser", "-u", has ? "postgres" : "nobody", "--");
        } catch (IOException failed) {
            throw new IllegalStateException("could not read the list of users", failed);
        }
    }

    private String run(List<String> command) {
        List<String> whole = new ArrayList<>(as);
        whole.addAll(command);
        try {
            // To a file: the server inherits the output, and would keep a pipe open for ever.
            Path output = Files.createTempFile("plumbline", ".out");
            Process process = new ProcessBuilder(whole)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String said;
            try (InputStream all = Files.newInputStream(output)) {
                said = new String(all.readAllBytes(), StandardCharsets.UTF_8);
            }
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", whole) + " failed: " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new IllegalStateException("could not run " + command.getFirst(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while running " + command.getFirst(), stop);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException("no free port", failed);
        }
    }
}
