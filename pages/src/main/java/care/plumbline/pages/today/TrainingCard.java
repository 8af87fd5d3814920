package care.plumbline.pages.today;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.HerTraining;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Dosage;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// The training of her day on Today: what, when, and one tap once it is done.
///
/// @param tag of the training
/// @param done how often today
/// @param of how often it is meant
public record TrainingCard(
        String tag, String name, String moment, String because, List<Move> moves, int minutes, int done, int of) {

    public TrainingCard {
        moves = List.copyOf(moves);
    }

    /// One movement of it.
    public record Move(String name, String amount, String href) {}

    static void addTo(Routes routes) {
        routes.on(Routes.Kind.WRITING, "/today/trained", TrainingCard::take);
    }

    static Optional<TrainingCard> of(Recovery recovery, Wording wording, Dosage dosage) {
        return recovery.plan().training().map(hers -> {
            DailyTraining training = hers.training();
            return new TrainingCard(
                    tag(training),
                    wording.of(training.name()),
                    wording.ofHerDay(training.moment()),
                    wording.of(training.because()),
                    hers.movements().stream()
                            .map(movement -> new Move(
                                    wording.of(movement.name()),
                                    dosage.says(movement.dose(), hers.step()),
                                    "/learn/" + Tag.of("movement", movement.id())))
                            .toList(),
                    Math.max(1, (int) Rounding.nearest(hers.takes().count() / 60.0)),
                    HerTraining.done(recovery.journal(), recovery.facts().today()),
                    training.timesADay());
        });
    }

    private static String tag(DailyTraining training) {
        return Tag.of("training", training.id()).letters();
    }

    /// She did it once more.
    private static Reply take(Visit visit) throws Refused, Hindered, Visit.Gone {
        String said = visit.form().need("training");
        Id training = visit.guide().trainings().stream()
                .filter(one -> tag(one).equals(said))
                .map(DailyTraining::id)
                .findFirst()
                .orElseThrow(() -> Refused.notOffered("training"));
        visit.write(List.of(new Entry.Trained(visit.today(), training)));
        return Reply.GoTo.path("/today");
    }
}
