package care.plumbline.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The databases that journals may lie in, by their address: PostgreSQL, and what is installed beside it.
public final class Databases {

    /// How the addresses begin, of the parts that are ours.
    private static final List<String> SCHEMES = List.of("jdbc:postgresql:", "cassandra:");

    private Databases() {}

    /// Whether this is the address of a database, whether or not its part is installed.
    public static boolean isAddress(String text) {
        return SCHEMES.stream().anyMatch(text::startsWith);
    }

    /// How addresses begin, for a line that says what was expected.
    public static String expected() {
        return String.join(" or ", SCHEMES);
    }

    private static boolean isPostgres(String address) {
        return address.startsWith(SCHEMES.getFirst());
    }

    /// Opens the journals of a database.
    ///
    /// @throws StoreFailed when it cannot be opened, or its part is not installed
    public static JournalStore open(String address) {
        return isPostgres(address) ? Postgres.open(address) : part(address).open(address);
    }

    /// What the log calls it.
    public static String name(String address) {
        return isPostgres(address) ? "PostgreSQL" : part(address).name();
    }

    /// Whether the tables of a database are those of this version; changes nothing.
    public static boolean isCurrent(String address) {
        return isPostgres(address) ? Postgres.isCurrent(address) : part(address).isCurrent(address);
    }

    /// Makes the tables of this version.
    ///
    /// @param copies on how many machines an entry lies, where the database decides that
    public static void makeTables(String address, int copies) {
        if (isPostgres(address)) {
            Postgres.open(address).close();
        } else {
            part(address).makeTables(address, copies);
        }
    }

    /// What the database's clock says.
    public static Instant now(String address) {
        return isPostgres(address) ? Postgres.now(address) : part(address).now(address);
    }

    /// What an operator has to know of a database, a line each.
    public static List<String> concerns(String address) {
        return isPostgres(address) ? List.of() : part(address).concerns(address);
    }

    private static DatabaseKind part(String address) {
        Optional<DatabaseKind> part = ServiceLoader.load(DatabaseKind.class, Databases.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(kind -> address.startsWith(kind.scheme()))
                .findFirst();
        return part.orElseThrow(() ->
                new StoreFailed(Trouble.NOT_INSTALLED, "could not open " + address.substring(0, address.indexOf(':'))));
    }
}
