package care.plumbline.pages.learn;

import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Thumbnail;
import care.plumbline.pages.library.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that may be adding to her pain.
///
/// @param heard what is often said; empty: nothing to tell here
/// @param next what to read after this: the next of the causes that fit her, behind the last what may help her
///     most; for a stranger the next cause of the guide
/// @param general what speaks for it and against it in anybody
/// @param hers how well it fits her; empty for a stranger
public record CausePage(
        String name,
        String plain,
        String heard,
        String truth,
        List<Link> helps,
        List<Thumbnail> movements,
        List<Thumbnail> habits,
        List<Link> next,
        Lines general,
        Optional<Hers> hers,
        SourceNote backing) {

    private static final int MOST_STILLS = 6;

    /// How well it fits her.
    ///
    /// @param look the colour of it
    /// @param because in her words
    public record Hers(String fit, String look, List<String> because) {
        public Hers {
            because = List.copyOf(because);
        }
    }

    public CausePage {
        helps = List.copyOf(helps);
        movements = List.copyOf(movements);
        habits = List.copyOf(habits);
        next = List.copyOf(next);
    }

    static CausePage of(Cause cause, Reader reader) {
        Library library = reader.library();
        String truth = reader.says(cause.truth());
        return new CausePage(
                reader.says(cause.name()),
                reader.says(cause.plain()),
                truth.isEmpty() ? "" : reader.says(cause.heard()),
                truth,
                reader.links(library.remedies(cause.helpedBy())),
                reader.movements(library.movementsFor(cause.id())).stream()
                        .limit(MOST_STILLS)
                        .toList(),
                reader.habits(library.habitsFor(cause.id())).stream()
                        .limit(MOST_STILLS)
                        .toList(),
                reader.links(next(cause, reader)),
                Lines.of(cause.belief(), reader),
                reader.hers().map(recovery -> hers(recovery.causes().of(cause.id()), reader, recovery)),
                reader.backing(cause.provenance(), reader.rules(cause.belief())));
    }

    private static Stream<Topic> next(Cause cause, Reader reader) {
        List<Cause> path = reader.hers()
                .map(recovery -> recovery.causes().shown().stream()
                        .map(Contribution::cause)
                        .toList())
                .filter(shown -> !shown.isEmpty())
                .orElseGet(() -> reader.library().causes().toList());
        // One that is not on her path leads back to where it begins.
        List<Cause> after = path.subList(path.indexOf(cause) + 1, path.size());
        if (!after.isEmpty()) {
            return Stream.of(new Topic.OfCause(after.getFirst()));
        }
        return reader.hers().stream()
                .flatMap(recovery -> recovery.plan().remedies().stream().limit(1))
                .map(fit -> new Topic.OfRemedy(fit.remedy()));
    }

    private static Hers hers(Contribution one, Reader reader, Recovery recovery) {
        return new Hers(
                switch (one.fit()) {
                    case FITS_WELL -> reader.say().thisFitsYouWell();
                    case FITS -> reader.say().thisFitsYou();
                    case A_LITTLE -> reader.say().thisFitsYouALittle();
                    case NOT_NOW, UNTOLD -> reader.say().thisDoesNotFitYouNow();
                },
                switch (one.fit()) {
                    case FITS_WELL -> "clay";
                    case FITS -> "honey";
                    case A_LITTLE, NOT_NOW, UNTOLD -> "sage";
                },
                one.weighing().speaksFor().stream()
                        .map(line -> reader.saysToHer(line.because(), recovery))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
