package care.plumbline.pages.learn;

import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Thumbnail;
import java.util.List;
import java.util.Optional;

/// Something that may be adding to her pain.
///
/// @param heard what is often said; empty: nothing to tell here
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
                Lines.of(cause.belief(), reader),
                reader.hers().map(recovery -> hers(recovery.causes().of(cause.id()), reader, recovery)),
                reader.backing(cause.provenance(), reader.rules(cause.belief())));
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
