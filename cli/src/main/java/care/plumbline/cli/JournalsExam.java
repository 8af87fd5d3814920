package care.plumbline.cli;

import care.plumbline.server.store.Databases;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/// Whether journals can be read and written where they lie.
final class JournalsExam {

    private static final String PART = "journals";

    private JournalsExam() {}

    static Examined of(StoreOption store) throws WrongInput {
        boolean database = store.database().isPresent();
        String where = database ? "the database" : store.folder().toString();
        try {
            if (!database && !Sqlite.isIn(store.folder())) {
                return Examined.trouble(
                        PART,
                        "there are none in " + where + ": say where they lie with --data, or start the server once");
            }
            boolean current = database ? Databases.isCurrent(store.database().get()) : Sqlite.isCurrent(store.folder());
            if (!current) {
                return Examined.mind(
                        PART, "the tables in " + where + " are of another version: the next start brings them up");
            }
            try (var journals = new Journals(
                    database ? Databases.open(store.database().get()) : Sqlite.open(store.folder()),
                    new SecureRandom())) {
                journals.probe();
            }
            return Examined.well(PART, "whole, read and written in " + where);
        } catch (StoreFailed failed) {
            return Examined.trouble(PART, Setting.shown(failed.trouble().words()) + ": " + todo(failed));
        }
    }

    /// What there is to know of a database of many machines, a line each.
    static List<Examined> machines(StoreOption store) throws WrongInput {
        Optional<String> database = store.database();
        try {
            return database.map(Databases::concerns).orElse(List.of()).stream()
                    .map(concern -> Examined.mind("machines", concern))
                    .toList();
        } catch (StoreFailed unreachable) {
            // Said of the journals.
            return List.of();
        }
    }

    private static String todo(StoreFailed failed) {
        return switch (failed.trouble()) {
            case DISK_FULL -> "make room on that disk; nothing that was acknowledged is lost";
            case READ_ONLY -> "run this as the user of the server; if it is, look at the disk (dmesg, mount)";
            case UNREACHABLE -> "start the database, or look at its address, user and password";
            case BUSY -> "look which other program has it open; only Plumbline should";
            case UNSAFE ->
                "set it as the how-to of that database says; nothing may be acknowledged before it is written";
            case DAMAGED -> "stop the server, and do not delete anything";
            case TAKEN_AWAY -> "put the file back while the server runs";
            case TOO_LONG -> "give the server more memory (PLUMBLINE_JAVA_OPTS)";
            case NO_TABLES -> "run plumbline tables once";
            case NOT_INSTALLED -> "install plumbline-cassandra beside plumbline";
            case CLOSED, BROKEN -> "look at the log of the server and of the database";
        };
    }
}
