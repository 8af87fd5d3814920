package care.plumbline.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An entry under the name with which it was written.
public record Told(String name, Entry entry) {

    /// What stands of all that was written: without what she took back, and with what she said instead in its
    /// place.
    ///
    /// The last word counts, and a word taken back may itself be taken back. What takes back is left out.
    public static List<Told> standing(List<Told> written) {
        Map<String, Entry.TakenBack> last = lastWords(written);
        if (last.isEmpty() && written.stream().noneMatch(told -> told.entry() instanceof Entry.TakenBack)) {
            return written;
        }
        var standing = new ArrayList<Told>();
        for (Told told : written) {
            Entry.TakenBack word = last.get(told.name());
            if (word == null) {
                if (!(told.entry() instanceof Entry.TakenBack)) {
                    standing.add(told);
                }
            } else if (told.entry() instanceof Entry.Answered said) {
                word.instead()
                        .ifPresent(answer -> standing.add(
                                new Told(told.name(), new Entry.Answered(said.on(), said.question(), answer))));
            }
        }
        return standing;
    }

    /// What she took back and has not said anew, as she had written it: it may be kept after all.
    public static List<Told> takenBack(List<Told> written) {
        Map<String, Entry.TakenBack> last = lastWords(written);
        return written.stream()
                .filter(told -> !(told.entry() instanceof Entry.TakenBack)
                        && last.get(told.name()) instanceof Entry.TakenBack(var _, var _, var instead)
                        && instead.isEmpty())
                .toList();
    }

    /// The words by which an entry is taken back, as far as they stand: two phones may have taken it back apart.
    public static List<Told> wordsAgainst(String entry, List<Told> written) {
        Map<String, Entry.TakenBack> last = lastWords(written);
        return written.stream()
                .filter(told -> told.entry() instanceof Entry.TakenBack(var _, var against, var instead)
                        && against.equals(entry)
                        && instead.isEmpty()
                        && !last.containsKey(told.name()))
                .toList();
    }

    /// For each entry taken back, the last word about it that was not taken back itself.
    private static Map<String, Entry.TakenBack> lastWords(List<Told> written) {
        var last = new LinkedHashMap<String, Entry.TakenBack>();
        Set<String> undone = new LinkedHashSet<>();
        for (Told told : written.reversed()) {
            if (told.entry() instanceof Entry.TakenBack word && !undone.contains(told.name())) {
                if (last.putIfAbsent(word.entry(), word) == null) {
                    undone.add(word.entry());
                }
            }
        }
        return last;
    }
}
