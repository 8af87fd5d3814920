package care.plumbline.bench.accuracy;

import care.plumbline.body.coach.LiftCoach;
import care.plumbline.body.coach.Recording;
import care.plumbline.body.coach.Unseen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Recordings of films, as a pose model saw them: what the coach counts and says.
final class Videos {

    /// The films are as wide as this beside their height, by their names.
    private static final Map<String, Double> SHAPES = Map.of("rohanx01-squat-landmarks.csv", 608 / 1080.0);

    private Videos() {}

    static String table(Path folder) throws IOException {
        var table = new StringBuilder("### Recordings of films\n\n"
                + "| film | pictures | counted | trunk at the bottom | knee at the bottom | not judged |\n"
                + "|---|---|---|---|---|---|\n");
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> SHAPES.containsKey(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                var recording = Recording.of(Files.readAllLines(file), SHAPES.getOrDefault(name, 1.0));
                var coach = new LiftCoach(Measures.YARDSTICK);
                var unseen = new EnumMap<Unseen, Integer>(Unseen.class);
                recording
                        .sightings()
                        .forEach(one -> coach.see(one).ifPresent(why -> unseen.merge(why, 1, Integer::sum)));
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %s | %s | %s |%n",
                        name,
                        recording.sightings().size(),
                        coach.counted(),
                        degrees(coach.lifts().stream()
                                .map(lift -> lift.repetition().trunk())
                                .toList()),
                        degrees(coach.lifts().stream()
                                .map(lift -> lift.repetition().knee())
                                .toList()),
                        unseen));
            } catch (Recording.Unreadable unreadable) {
                throw new IOException(name + ", " + unreadable.getMessage(), unreadable);
            }
        }
        return table.toString();
    }

    private static String degrees(List<Double> numbers) {
        return String.join(
                ", ", numbers.stream().map(one -> Math.round(one) + "°").toList());
    }
}
