package care.plumbline.core.guide;

import java.util.HashSet;
import java.util.List;

/// Reads which questions a check-in asks.
final class CheckInReader {

    private CheckInReader() {}

    static CheckIn read(Section file) {
        var checkIn = new CheckIn(
                questions(file, "daily"),
                questions(file, "after_session"),
                questions(file, "next_morning"),
                ProvenanceReader.of(file));
        file.close();
        return checkIn;
    }

    private static List<String> questions(Section file, String key) {
        List<String> named = file.words(key);
        if (named.isEmpty()) {
            file.draft().problem(file.place(), key + " asks nothing");
        }
        var seen = new HashSet<String>();
        named.stream()
                .filter(question -> !seen.add(question))
                .forEach(question -> file.draft().problem(file.placeOf(key), key + " asks " + question + " twice"));
        return named;
    }
}
