package care.plumbline.pages.learn;

import care.plumbline.core.guide.source.Source;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.LearnWords;
import java.util.Comparator;
import java.util.List;

/// All sources, and what has none but our own judgement.
///
/// @param judged pages with no study or guideline behind them
public record SourcesPage(List<Shown> sources, List<Link> judged) {

    /// One source.
    ///
    /// @param anchor its place on the page
    /// @param look the colour of how it was read
    public record Shown(
            String anchor,
            String name,
            String citation,
            String kind,
            String read,
            String look,
            List<SourceLink> locators) {
        public Shown {
            locators = List.copyOf(locators);
        }
    }

    public SourcesPage {
        sources = List.copyOf(sources);
        judged = List.copyOf(judged);
    }

    static SourcesPage of(Reader reader) {
        Library library = reader.library();
        return new SourcesPage(
                library.guide().sources().values().stream()
                        .sorted(Comparator.comparing(Source::id, String.CASE_INSENSITIVE_ORDER))
                        .filter(source -> !(reader.isSilent() && source.ofBaby()))
                        .map(source -> shown(source, reader.say()))
                        .toList(),
                reader.links(library.topics().stream()
                        .filter(topic -> topic.provenance().sources().stream().allMatch(SourcesPage::isOurs))));
    }

    /// Usual practice and our own design, as against something one can read.
    private static boolean isOurs(Source source) {
        return source.kind().equals("judgement") || source.kind().equals("practice");
    }

    private static Shown shown(Source source, LearnWords say) {
        return new Shown(
                Tag.of("source", source.id()).letters(),
                source.id().replace('-', ' '),
                source.citation(),
                kind(source.kind(), say),
                read(source.read(), say),
                source.read().equals("full") ? "" : source.read().equals("abstract") ? "honey" : "clay",
                source.locator().map(SourceLink::all).orElse(List.of()));
    }

    private static String kind(String code, LearnWords say) {
        return switch (code) {
            case "practice" -> say.usualPractice();
            case "judgement" -> say.ourOwnJudgement();
            case "page" -> say.pageOnTheWeb();
            case "instrument" -> say.setOfQuestions();
            case "study" -> say.study();
            case "guideline" -> say.guideline();
            case "review" -> say.reviewOfStudies();
            case "standard" -> say.standard();
            case "data" -> say.data();
            default -> throw new IllegalArgumentException("a kind of source without a word: " + code);
        };
    }

    private static String read(String code, LearnWords say) {
        return switch (code) {
            case "full" -> say.readInFull();
            case "abstract" -> say.onlyTheShortVersion();
            case "second-hand" -> say.readOnAnotherPage();
            case "title" -> say.onlyTheTitle();
            default -> say.nothingToRead();
        };
    }
}
