package care.plumbline.core.journal;

import java.util.List;
import java.util.stream.Stream;

/// Everything she said and did, in the order it was written.
public record Journal(List<Entry> entries) {

    public Journal {
        entries = List.copyOf(entries);
    }

    public static Journal of(Entry... entries) {
        return new Journal(List.of(entries));
    }

    /// This journal with one more line.
    public Journal with(Entry entry) {
        return new Journal(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    public Stream<Entry.Answered> answers() {
        return entries.stream().filter(Entry.Answered.class::isInstance).map(Entry.Answered.class::cast);
    }

    public Stream<Entry.Practised> practised() {
        return entries.stream().filter(Entry.Practised.class::isInstance).map(Entry.Practised.class::cast);
    }
}
