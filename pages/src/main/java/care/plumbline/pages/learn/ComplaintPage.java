package care.plumbline.pages.learn;

import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.WhomToCall;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Thumbnail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A complaint, or what is taken for pain: what it is, what helps, what to leave, when to be seen.
///
/// @param hers what holds for her before all else; empty for a stranger
/// @param whom who is there for her after a loss; empty on any other page
/// @param signs the danger signs to know with it
/// @param movements those that are for her today come first
public record ComplaintPage(
        String name,
        String plain,
        List<String> hers,
        List<Part> parts,
        List<String> helps,
        List<String> avoid,
        List<String> seen,
        Optional<WhomToCall> whom,
        List<Link> signs,
        List<Thumbnail> movements,
        List<Thumbnail> habits,
        SourceNote backing) {

    private static final int MOST_MOVEMENTS = 6;
    private static final int MOST_HABITS = 4;

    /// One thing of several.
    public record Part(String name, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public ComplaintPage {
        hers = List.copyOf(hers);
        parts = List.copyOf(parts);
        helps = List.copyOf(helps);
        avoid = List.copyOf(avoid);
        seen = List.copyOf(seen);
        signs = List.copyOf(signs);
        movements = List.copyOf(movements);
        habits = List.copyOf(habits);
    }

    static ComplaintPage of(Pattern pattern, Reader reader) {
        Library library = reader.library();
        return new ComplaintPage(
                reader.says(pattern.name()),
                reader.says(pattern.plain()),
                List.of(),
                List.of(),
                reader.says(pattern.helps()),
                reader.says(pattern.avoid()),
                reader.says(pattern.seen()),
                Optional.empty(),
                signs(pattern.signs(), reader),
                first(
                        reader.movements(library.movementsEasing(pattern.id())
                                .sorted(Comparator.comparing((Movement movement) -> !reader.isOpen(movement)))),
                        MOST_MOVEMENTS),
                first(reader.habits(library.habitsEasing(pattern.id())), MOST_HABITS),
                reader.backing(pattern.provenance(), reader.rules(pattern.belief())));
    }

    static ComplaintPage of(Leaflet leaflet, Reader reader, Numbers numbers) {
        return new ComplaintPage(
                reader.says(leaflet.name()),
                reader.says(leaflet.plain()),
                reader.hers().stream()
                        .flatMap(recovery -> leaflet.hers().stream()
                                .filter(line ->
                                        recovery.facts().test(line.when()).isYes())
                                .map(line -> reader.saysToHer(line.says(), recovery)))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                leaflet.parts().stream()
                        .map(part -> new Part(reader.says(part.name()), reader.says(part.lines())))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                reader.says(leaflet.helps()),
                reader.says(leaflet.avoid()),
                reader.says(leaflet.seen()),
                leaflet.loss() ? Optional.of(WhomToCall.afterLoss(numbers)) : Optional.empty(),
                signs(leaflet.signs(), reader),
                List.of(),
                first(reader.habits(reader.library().habits(leaflet.habits())), MOST_HABITS),
                reader.backing(leaflet.provenance()));
    }

    private static List<Link> signs(List<Id> ids, Reader reader) {
        return reader.links(reader.library().signs(ids));
    }

    private static List<Thumbnail> first(List<Thumbnail> all, int most) {
        return all.stream().limit(most).toList();
    }
}
