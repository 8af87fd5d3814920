package care.plumbline.cassandra;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.JournalId;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// What processes said before they died: every entry they tried, every one that was acknowledged, every journal that
/// was
/// erased.
final class Said {

    private final Map<JournalId, Set<EntryId>> tried = new ConcurrentHashMap<>();
    private final Map<JournalId, Set<EntryId>> acknowledged = new ConcurrentHashMap<>();
    private final Set<JournalId> erased = ConcurrentHashMap.newKeySet();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong silence = new AtomicLong();

    /// Listens to a process until it ends.
    void listen(BufferedReader lines) {
        try (lines) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                note(line);
            }
        } catch (IOException ended) {
            // It was killed.
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4 || !words[3].equals(".")) {
            // A line that was cut when its process was killed is none.
            if (line.startsWith("wrong ") || line.startsWith("Exception") || line.contains("Error")) {
                wrong.add(line);
            }
            return;
        }
        JournalId journal = new JournalId(words[1]);
        switch (words[0]) {
            case "try" -> in(tried, journal).add(EntryId.parse(words[2]));
            case "ack" -> {
                in(acknowledged, journal).add(EntryId.parse(words[2]));
                long now = System.nanoTime();
                silence.accumulateAndGet(now - last.getAndSet(now), Math::max);
            }
            case "erased" -> erased.add(journal);
            default -> wrong.add(line);
        }
    }

    private static Set<EntryId> in(Map<JournalId, Set<EntryId>> all, JournalId journal) {
        return all.computeIfAbsent(journal, _ -> ConcurrentHashMap.newKeySet());
    }

    Set<EntryId> tried(JournalId journal) {
        return in(tried, journal);
    }

    Set<EntryId> acknowledged(JournalId journal) {
        return in(acknowledged, journal);
    }

    Set<JournalId> erased() {
        return erased;
    }

    List<String> wrong() {
        return wrong;
    }

    long count() {
        return acknowledged.values().stream().mapToLong(Set::size).sum();
    }

    /// The longest time in which nothing was acknowledged, in milliseconds.
    long silence() {
        return silence.get() / 1_000_000;
    }
}
