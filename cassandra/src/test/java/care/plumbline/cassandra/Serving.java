package care.plumbline.cassandra;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Databases;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import care.plumbline.server.store.Unlocked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// The process that is killed, as a server would write: what failed is sent again until it is acknowledged, and
/// journals are begun and erased while two devices write into them. Each thing it tries and each that was
/// acknowledged is a line that ends with a dot.
final class Serving {

    private static final int THREADS = 8;
    private static final Duration AGAIN = Duration.ofMillis(200);

    private final Journals journals;

    private Serving(Journals journals) {
        this.journals = journals;
    }

    /// Arguments: the address of the cluster, then the cookies of the journals.
    public static void main(String[] arguments) throws Exception {
        List<DeviceSecret> devices =
                Stream.of(arguments).skip(1).map(DeviceSecret::parse).toList();
        try (Journals journals = new Journals(opened(arguments[0]), Lines.RANDOM)) {
            Serving serving = new Serving(journals);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                DeviceSecret device = devices.get(i % devices.size());
                threads.add(Thread.ofVirtual().start(() -> serving.write(device)));
            }
            threads.add(Thread.ofVirtual().start(serving::eraseAgainAndAgain));
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    /// As systemd would: a server that finds nobody at its start is started again.
    private static JournalStore opened(String address) {
        while (true) {
            try {
                return Databases.open(address);
            } catch (StoreFailed failed) {
                if (failed.trouble() != Trouble.UNREACHABLE) {
                    throw failed;
                }
                rest();
            }
        }
    }

    private void write(DeviceSecret device) {
        Optional<Contents> known = Optional.empty();
        while (true) {
            Written line = Lines.words("written while machines died");
            say("try", device.journal(), line.id());
            Optional<Contents> after = Optional.empty();
            while (after.isEmpty()) {
                try {
                    Unlocked journal = journals.unlock(device).orElseThrow();
                    Contents at = known.isPresent()
                            ? known.get()
                            : journals.read(journal).orElseThrow();
                    after = journals.append(journal, at, List.of(line));
                } catch (StoreFailed again) {
                    rest();
                } catch (Tampered changed) {
                    throw wrong("what was read is not what was written: " + changed);
                }
            }
            known = after;
            say("ack", device.journal(), line.id());
        }
    }

    private void eraseAgainAndAgain() {
        while (true) {
            try {
                race();
            } catch (StoreFailed again) {
                rest();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /// Two devices write into a journal that a third erases: when the erasing is acknowledged, nothing is written
    /// any more and nothing is read.
    private void race() throws InterruptedException {
        Journals.Begun begun = journals.begin();
        CountDownLatch gone = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            Thread.ofVirtual().start(() -> writeUntilGone(begun, gone));
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(10, 400));
        boolean isErased = false;
        while (!isErased) {
            try {
                journals.erase(begun.journal());
                isErased = true;
            } catch (StoreFailed again) {
                rest();
            }
        }
        System.out.println("erased " + begun.journal().journal() + " . .");
        gone.await();
    }

    private void writeUntilGone(Journals.Begun begun, CountDownLatch gone) {
        Contents known = begun.contents();
        boolean isThere = true;
        while (isThere) {
            try {
                Optional<Contents> after = journals.append(begun.journal(), known, List.of(Lines.words("late")));
                isThere = after.isPresent();
                known = after.orElse(known);
            } catch (StoreFailed again) {
                rest();
            } catch (Tampered changed) {
                throw wrong("an erasing left something: " + changed);
            }
        }
        gone.countDown();
    }

    private static AssertionError wrong(String what) {
        System.out.println("wrong " + what);
        return new AssertionError(what);
    }

    private static void say(String what, Object journal, EntryId id) {
        System.out.println(what + " " + journal + " " + id + " .");
    }

    private static void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
