package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.journal.text.Contents;
import care.plumbline.journal.text.Lines;
import care.plumbline.journal.text.Written;
import care.plumbline.server.seal.DeviceSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The process that gets killed: writes to some journals from eight threads, and says what it tries and
/// what was acknowledged, each on a line that ends with a dot, until somebody ends it.
final class KilledWriter {

    private static final int THREADS = 8;

    private KilledWriter() {}

    /// Arguments: the address of the store, then the cookies of the journals.
    public static void main(String[] arguments) throws Exception {
        List<DeviceSecret> devices =
                Stream.of(arguments).skip(1).map(DeviceSecret::parse).toList();
        try (Journals journals = new Journals(Engine.at(arguments[0]).open(), Lines.RANDOM)) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                DeviceSecret device = devices.get(t % devices.size());
                threads.add(Thread.ofVirtual().start(() -> write(journals, device)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void write(Journals journals, DeviceSecret device) {
        try {
            Unlocked journal = journals.unlock(device).orElseThrow();
            Contents known = journals.read(journal).orElseThrow();
            while (true) {
                Written line = Lines.words("written before the power went");
                say("try", device, line.id());
                known = journals.append(journal, known, List.of(line)).orElseThrow();
                say("ack", device, line.id());
            }
        } catch (Tampered | StoreFailed failed) {
            // Loud: a line the parent does not expect.
            System.out.println("failed " + failed);
        }
    }

    private static void say(String what, DeviceSecret device, EntryId id) {
        System.out.println(what + " " + device.journal() + " " + id + " .");
    }
}
