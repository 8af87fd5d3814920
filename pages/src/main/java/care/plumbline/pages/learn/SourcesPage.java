package care.plumbline.pages.learn;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All sources by topic, and what has none but our own judgement.
///
/// @param size how many there are
/// @param judged pages with no study or guideline behind them
public record SourcesPage(int size, List<Group> groups, List<Link> judged) {

    /// The sources of one topic; each stands where it is cited first.
    public record Group(String topic, List<Shown> sources) {
        public Group {
            sources = List.copyOf(sources);
        }
    }

    private static final List<String> KINDS =
            List.of("guideline", "review", "study", "page", "instrument", "standard", "data", "practice", "judgement");

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
        groups = List.copyOf(groups);
        judged = List.copyOf(judged);
    }

    static SourcesPage of(Reader reader) {
        Library library = reader.library();
        Guide guide = library.guide();
        var by = new ByTopic(reader);
        by.add(reader.say().dangerSigns(), guide.dangerSigns().stream().map(DangerSign::provenance));
        by.add(reader.say().kindsOfPain(), guide.patterns().stream().map(Pattern::provenance));
        library.causes().forEach(cause -> by.add(reader.says(cause.name()), Stream.of(cause.provenance())));
        by.add(reader.say().whatHelps(), library.remedies().map(Remedy::provenance));
        by.add(reader.say().movements(), library.movements().map(Movement::provenance));
        by.add(reader.say().dailyHabits(), library.habits().map(Habit::provenance));
        for (String kind : KINDS) {
            by.rest(
                    reader.say().allTheRest(kind(kind, reader.say())),
                    guide.sources().values().stream()
                            .filter(source -> source.kind().equals(kind))
                            .toList());
        }
        return new SourcesPage(
                by.groups.stream().mapToInt(group -> group.sources().size()).sum(),
                by.groups,
                reader.links(library.topics().stream()
                        .filter(topic -> topic.provenance().sources().stream().allMatch(SourcesPage::isOurs))));
    }

    /// Deals out the sources, each once.
    private static final class ByTopic {
        private final Reader reader;
        private final Set<Source> left;
        private final List<Group> groups = new ArrayList<>();

        ByTopic(Reader reader) {
            this.reader = reader;
            this.left = new LinkedHashSet<>(reader.library().guide().sources().values().stream()
                    .sorted(Comparator.comparing(Source::id, String.CASE_INSENSITIVE_ORDER))
                    .filter(source -> !(reader.isSilent() && source.ofBaby()))
                    .toList());
        }

        void add(String topic, Stream<Provenance> cited) {
            rest(
                    topic,
                    cited.flatMap(provenance -> provenance.sources().stream()).toList());
        }

        void rest(String topic, Collection<Source> cited) {
            List<Shown> here = left.stream()
                    .filter(cited::contains)
                    .map(source -> shown(source, reader.say()))
                    .toList();
            left.removeIf(cited::contains);
            if (!here.isEmpty()) {
                groups.add(new Group(topic, here));
            }
        }
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
                look(source.read()),
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

    private static String look(String read) {
        return switch (read) {
            case "full", "excerpts" -> "";
            case "abstract" -> "honey";
            default -> "clay";
        };
    }

    private static String read(String code, LearnWords say) {
        return switch (code) {
            case "full" -> say.readInFull();
            case "excerpts" -> say.partsOfItWereRead();
            case "abstract" -> say.onlyTheShortVersion();
            case "second-hand" -> say.readOnAnotherPage();
            case "title" -> say.onlyTheTitle();
            default -> say.nothingToRead();
        };
    }
}
