package care.plumbline.pages.learn;

import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.plan.RemedyFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Thumbnail;
import java.util.List;
import java.util.Optional;

/// Something that helps.
///
/// @param helps the causes it helps with
/// @param general whom it suits, and whom less
/// @param hers what it is worth to her; empty for a stranger
public record RemedyPage(
        String name,
        String plain,
        List<String> how,
        List<String> caution,
        String heard,
        String truth,
        List<Link> helps,
        List<Thumbnail> movements,
        Lines general,
        Optional<Hers> hers,
        SourceNote backing) {

    private static final int FIRST = 3;

    /// What it is worth to her.
    ///
    /// @param look the colour of it
    public record Hers(String says, String look, List<String> because, List<String> against) {
        public Hers {
            because = List.copyOf(because);
            against = List.copyOf(against);
        }
    }

    public RemedyPage {
        how = List.copyOf(how);
        caution = List.copyOf(caution);
        helps = List.copyOf(helps);
        movements = List.copyOf(movements);
    }

    static RemedyPage of(Remedy remedy, Reader reader) {
        Library library = reader.library();
        String truth = reader.says(remedy.truth());
        return new RemedyPage(
                reader.says(remedy.name()),
                reader.says(remedy.plain()),
                reader.says(remedy.how()),
                reader.says(remedy.caution()),
                truth.isEmpty() ? "" : reader.says(remedy.heard()),
                truth,
                reader.links(library.causesHelpedBy(remedy.id())),
                reader.movements(library.movements()
                        .filter(movement -> movement.remedies().contains(remedy.id()))),
                Lines.of(remedy.belief(), reader),
                reader.hers().map(recovery -> hers(remedy, reader, recovery)),
                reader.backing(remedy.provenance(), reader.rules(remedy.belief())));
    }

    private static Hers hers(Remedy remedy, Reader reader, Recovery recovery) {
        List<RemedyFit> all = recovery.plan().remedies();
        RemedyFit fit = all.stream()
                .filter(one -> one.remedy().id().equals(remedy.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan leaves out " + remedy.id()));
        int place = all.indexOf(fit) + 1;
        boolean first = place <= FIRST;
        return new Hers(
                first ? reader.say().oneOfTheThree() : reader.say().numberForYouNow(place, all.size()),
                first ? "clay" : "sage",
                fit.weighing().speaksFor().stream()
                        .map(line -> reader.saysToHer(line.because(), recovery))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                fit.weighing().speaksAgainst().stream()
                        .map(line -> reader.saysToHer(line.because(), recovery))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
