package care.plumbline.pages.show;

import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import care.plumbline.pages.words.LearnWords;
import care.plumbline.pages.words.WhyWords;
import care.plumbline.pages.words.Words;
import java.util.List;

/// What stands behind a statement, for a page: how sure science is, and who says so.
public record Cited(String sure, List<Name> sources) {

    /// A source by its short name, with the place on the page of all sources.
    public record Name(String says, String href) {}

    public Cited {
        sources = List.copyOf(sources);
    }

    public static Cited of(Provenance provenance, Words words) {
        return new Cited(sure(provenance.evidence(), words.why()), names(provenance.sources(), words));
    }

    /// How sure science is, in a few words.
    public static String sure(Evidence evidence, WhyWords say) {
        return switch (evidence) {
            case STRONG -> say.quiteSure();
            case MODERATE -> say.fairlySure();
            case WEAK -> say.notVerySure();
            case CONTESTED -> say.studiesDisagree();
        };
    }

    public static List<Name> names(List<Source> sources, Words words) {
        return sources.stream().map(source -> name(source, words.learn())).toList();
    }

    /// `Sanders-2005` is read as *Sanders 2005*; what no study says, as what it is.
    private static Name name(Source source, LearnWords say) {
        String says = switch (source.kind()) {
            case "practice" -> say.usualPractice();
            case "judgement" -> say.ourOwnJudgement();
            default -> source.id().replace('-', ' ');
        };
        return new Name(says, "/learn/sources#" + Tag.of("source", source.id()));
    }
}
