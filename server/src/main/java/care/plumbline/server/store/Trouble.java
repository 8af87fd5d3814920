package care.plumbline.server.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Why a store could not do what was asked, as far as an operator can act on it.
public enum Trouble {
    DISK_FULL("there is no room left"),
    READ_ONLY("it may not be written"),
    UNREACHABLE("it cannot be reached"),
    BUSY("somebody else holds it"),
    UNSAFE("it is set up to lose what was acknowledged"),
    DAMAGED("it is damaged: see docs/how-to/mend-a-damaged-file.md"),
    TAKEN_AWAY("its file was taken away: do not stop this server, see docs/how-to/mend-a-damaged-file.md"),
    TOO_LONG("a journal has grown too long for this server's memory"),
    NO_TABLES("it has no tables: plumbline tables makes them"),
    NOT_INSTALLED("its part is not installed (plumbline-cassandra)"),
    CLOSED("it was closed"),
    BROKEN("it failed");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /// What it is, in a few words for whoever runs the server.
    public String words() {
        return words;
    }

    static Trouble of(SQLException cause) {
        if (cause instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
                // The index of the log could not grow.
                return DISK_FULL;
            }
            // The low byte is the code; the rest says where it happened.
            return switch (code.code & 0xff) {
                case 13 -> DISK_FULL;
                case 3, 8 -> READ_ONLY;
                case 5, 6 -> BUSY;
                case 14 -> UNREACHABLE;
                case 11, 26 -> DAMAGED;
                default -> BROKEN;
            };
        }
        String state = cause.getSQLState();
        if (state == null) {
            return cause instanceof SQLTransientConnectionException ? UNREACHABLE : BROKEN;
        }
        return switch (state) {
            case "53100" -> DISK_FULL;
            case "25006", "42501" -> READ_ONLY;
            case "40001", "40P01", "55P03" -> BUSY;
            case "57P01", "57P02", "57P03", "53300", "28P01", "28000", "3D000" -> UNREACHABLE;
            // What PostgreSQL calls an internal error: a damaged page, a damaged index.
            case "XX001", "XX002" -> DAMAGED;
            default -> state.startsWith("08") ? UNREACHABLE : BROKEN;
        };
    }
}
