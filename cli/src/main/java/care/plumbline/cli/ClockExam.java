package care.plumbline.cli;

import care.plumbline.server.store.Databases;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Whether the clock can be right: what opens in a session and which questions are asked again follows from the
/// day.
final class ClockExam {

    private static final String PART = "clock";
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final int PATIENCE_SECONDS = 5;

    /// No server ran before this version was made.
    private static final Instant MADE = Instant.parse("2026-11-22T00:00:00Z");

    private ClockExam() {}

    static Examined of(Instant now, StoreOption store) throws WrongInput {
        if (now.isBefore(MADE)) {
            return Examined.trouble(PART, "it says " + now + ", before this version was made: set the clock");
        }
        Optional<Instant> written = written(store);
        if (written.isPresent() && written.get().isAfter(now.plus(MOST))) {
            return Examined.trouble(
                    PART,
                    "journals were written at " + written.get() + ", and it says " + now
                            + ": it jumped; set the clock");
        }
        Optional<Duration> apart = apart(store, now);
        if (apart.isPresent() && apart.get().abs().compareTo(MOST) > 0) {
            return Examined.trouble(
                    PART, "it is " + apart.get().toSeconds() + " s from the database's: keep both by NTP");
        }
        return synchronised()
                .map(kept -> kept
                        ? Examined.well(PART, "it says " + now + " and is kept by NTP")
                        : Examined.mind(PART, "it says " + now + ", and nobody keeps it: timedatectl set-ntp true"))
                .orElseGet(() -> Examined.mind(
                        PART,
                        "it says " + now + "; whether somebody keeps it cannot be seen here: look that NTP runs"));
    }

    private static Optional<Instant> written(StoreOption store) throws WrongInput {
        Path file = store.folder().resolve(Sqlite.FILE);
        try {
            return store.database().isEmpty() && Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> apart(StoreOption store, Instant now) throws WrongInput {
        try {
            return store.database().map(Databases::now).map(there -> Duration.between(now, there));
        } catch (StoreFailed unreachable) {
            // Said of the journals.
            return Optional.empty();
        }
    }

    /// What systemd says; empty where there is none.
    private static Optional<Boolean> synchronised() {
        try {
            Process asked = new ProcessBuilder("timedatectl", "show", "--property=NTPSynchronized", "--value")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return said.isEmpty() ? Optional.empty() : Optional.of(said.equals("yes"));
        } catch (IOException none) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
