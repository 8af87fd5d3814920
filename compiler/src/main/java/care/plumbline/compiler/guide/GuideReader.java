package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.AnotherBirth;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.PregnantAgain;
import care.plumbline.core.guide.danger.SinceBirth;
import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Phrases;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Place;
import care.plumbline.core.rule.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a guide from its files, or refuses it with everything that is wrong.
///
/// Pure: files come as text, and the date against which review dates are held is given.
public final class GuideReader {

    private final Draft draft = new Draft();
    private final SortedMap<String, Yaml.Part> files = new TreeMap<>();

    private GuideReader() {}

    /// The guide of these files.
    ///
    /// @param asOf review dates before this day make the guide stale
    /// @throws GuideRefused naming file and line of every problem
    public static Guide read(GuideFiles files, LocalDate asOf) throws GuideRefused {
        return read(files, Optional.of(asOf));
    }

    /// The guide of these files as it was released: a running product does not stop on the day a review falls
    /// due, it warns (docs/decisions/0004-review-dates.md).
    ///
    /// @throws GuideRefused naming file and line of every problem
    public static Guide readAsReleased(GuideFiles files) throws GuideRefused {
        return read(files, Optional.empty());
    }

    private static Guide read(GuideFiles files, Optional<LocalDate> asOf) throws GuideRefused {
        var reader = new GuideReader();
        Guide guide = reader.guide(files, asOf);
        if (!reader.draft.problems().isEmpty()) {
            throw new GuideRefused(
                    reader.draft.problems().stream().distinct().sorted().toList());
        }
        return guide;
    }

    private Guide guide(GuideFiles texts, Optional<LocalDate> asOf) {
        texts.texts().forEach(this::parse);
        Section root = top("guide.yaml");
        LocalDate released = root.date("released");
        draft.asOf(asOf.orElse(released));
        draft.babyWords(BabyWords.read(root.section("baby_words")));
        List<Language> languages =
                root.words("languages").stream().map(Language::new).toList();
        languages.stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .forEach(language -> draft.language(language, root.placeOf("languages")));
        takeTranslations(languages);

        for (Section source : top("sources.yaml").sections("sources")) {
            draft.source(SourceReader.source(source), source.place());
        }
        draft.vocabulary(declare());
        List<Chapter> chapters = folder("questions", QuestionReader::read, file -> file.whole("order"));
        Map<String, Derived> derived = QuestionReader.readDerived(top("derived.yaml"));
        draft.derived(derived.values());
        Section plan = top("stages.yaml");
        Section light = top("traffic-light.yaml");
        var loads = new LinkedHashMap<Id, Demand>();
        Section loadNames = root.section("loads");
        for (String load : root.names("loads")) {
            loads.put(new Id(load), new Demand(new Id(load), loadNames.text(load)));
        }
        var movements = new LinkedHashMap<Id, Movement>();
        folder("movements", MovementReader::read, _ -> 0).stream()
                .sorted(Comparator.comparing(Movement::number))
                .forEach(movement -> movements.put(movement.id(), movement));
        List<Guide.Settle> settling = SettlingOrder.of(draft, chapters, derived);
        List<DangerSign> dangerSigns = folder("danger-signs", SafetyReader::dangerSign, file -> file.whole("number"));
        List<Stage> stages =
                plan.sections("stages").stream().map(PlanReader::stage).toList();
        List<Rung> ladder = top("ladder.yaml").sections("rungs").stream()
                .map(RungReader::read)
                .toList();
        var guide = new Guide(
                root.word("version"),
                released,
                languages,
                root.text("safe_sleep"),
                sinceBirth(root.section("since_birth")),
                dayParts(root.section("day_parts")),
                anotherBirth(root.section("another_birth"), chapters),
                pregnantAgain(root.section("pregnant_again")),
                draft.vocabulary(),
                chapters,
                settling,
                root.sections("quick_checks").stream()
                        .map(SafetyReader::quickCheck)
                        .toList(),
                dangerSigns,
                folder("causes", ReasonReader::cause, GuideReader::articleNumber),
                folder("remedies", ReasonReader::remedy, GuideReader::articleNumber),
                folder("habits", ReasonReader::habit, _ -> 0),
                Collections.unmodifiableMap(movements),
                Collections.unmodifiableMap(loads),
                folder("restrictions", PlanReader::restriction, _ -> 0),
                TrainingReader.read(top("daily-training.yaml")),
                stages,
                ladder,
                light.sections("lights").stream().map(PlanReader::light).toList(),
                light.sections("small_days").stream().map(PlanReader::smallDay).toList(),
                folder("patterns", ReasonReader::pattern, _ -> 0),
                CountryReader.read(top("countries.yaml")),
                WelcomeReader.read(top("welcome.yaml")),
                CheckInReader.read(top("check-in.yaml")),
                KindnessReader.read(top("kindnesses.yaml")),
                ComparisonsReader.read(top("insights.yaml")),
                OutcomesReader.read(top("outcomes.yaml")),
                OutcomesReader.course(top("expected-course.yaml")),
                ReadinessReader.read(top("readiness.yaml")),
                ContactsReader.read(top("contacts.yaml")),
                CaringReader.read(
                        top("caring.yaml"),
                        top("child-weights.yaml"),
                        folder("care-tasks", CareTaskReader::task, file -> file.whole("number")),
                        chapters),
                adjusting(settling, dangerSigns, chapters, stages, ladder),
                RankingReader.read(top("ranking.yaml")),
                Phrases.of(folderSections("words").stream()
                        .flatMap(file -> PhraseReader.read(file, family(file)).stream())
                        .toList()),
                Collections.unmodifiableMap(new TreeMap<>(draft.sources())));
        root.close();
        draft.checkTranslationsUsed();
        new GuideLinks(guide, draft).check();
        return guide;
    }

    private Guide.Adjusting adjusting(
            List<Guide.Settle> settling,
            List<DangerSign> signs,
            List<Chapter> chapters,
            List<Stage> stages,
            List<Rung> ladder) {
        Section file = top("adjustments.yaml");
        List<Adjustment> adjustments = file.sections("adjustments").stream()
                .map(AdjustmentReader::adjustment)
                .toList();
        var adjusting = Stream.concat(
                Stream.concat(
                        adjustments.stream().map(Adjustment::trigger),
                        adjustments.stream().flatMap(one -> one.lasts().until().stream())),
                ladder.stream().flatMap(rung -> rung.goesOn().stream()));
        List<Condition> conditions = Stream.concat(
                        adjusting.map(Trigger::when),
                        stages.stream().flatMap(stage -> stage.gates().stream()).map(Gate::when))
                .toList();
        Map<String, Question> screen = DailyFacts.screen(signs, chapters);
        var read = new Guide.Adjusting(
                AdjustmentReader.absence(file.section("absence")),
                file.sections("tallies").stream().map(AdjustmentReader::tally).toList(),
                adjustments,
                DailyFacts.steps(settling, conditions, screen.keySet()),
                screen);
        file.close();
        return read;
    }

    private static SinceBirth sinceBirth(Section section) {
        var said = new SinceBirth(
                section.text("days"), section.text("one_day"), section.text("weeks"), section.text("unknown"));
        section.close();
        return said;
    }

    private static DayParts dayParts(Section section) {
        var parts = Stands.orElse(
                section,
                () -> new DayParts(
                        section.whole("morning"),
                        section.whole("afternoon"),
                        section.whole("evening"),
                        section.whole("late"),
                        section.whole("dim_from"),
                        section.whole("dim_until")),
                new DayParts(1, 2, 3, 4, 2, 1));
        section.close();
        return parts;
    }

    private static AnotherBirth anotherBirth(Section section, List<Chapter> chapters) {
        String date = section.word("date");
        if (chapters.stream()
                .flatMap(Chapter::questions)
                .noneMatch(question -> question.id().equals(date) && question.kind() instanceof QuestionKind.Day)) {
            section.draft().problem(section.placeOf("date"), "expected a question that asks for a date, found " + date);
        }
        var read = new AnotherBirth(
                date, section.whole("after_weeks"), section.text("says"), ProvenanceReader.of(section));
        section.close();
        return read;
    }

    private void parse(String file, String text) {
        // Drawings are read by care.plumbline.core.figure, when something is drawn; cases by Cases, when they
        // are run.
        if (file.startsWith("figures/") || file.startsWith(Cases.FOLDER)) {
            return;
        }
        Yaml.read(file, text, draft::problem).ifPresent(part -> files.put(file, part));
    }

    /// `bridge.de.yaml` beside `bridge.yaml` holds the texts of another language.
    private void takeTranslations(List<Language> languages) {
        for (Language language : languages) {
            String ending = "." + language.tag() + ".yaml";
            List<String> translations = files.keySet().stream()
                    .filter(file -> file.endsWith(ending))
                    .toList();
            for (String file : translations) {
                String base = file.substring(0, file.length() - ending.length()) + ".yaml";
                Yaml.Part part = files.remove(file);
                if (part != null) {
                    draft.translate(language, base, part);
                }
            }
        }
    }

    private Vocabulary declare() {
        var types = new LinkedHashMap<String, FactType>();
        folderSections("questions").forEach(file -> QuestionReader.declare(file, types));
        QuestionReader.declareDerived(top("derived.yaml"), types);
        CaringReader.declare(types);
        AdjustmentReader.declare(top("adjustments.yaml"), types);
        return Vocabulary.of(types);
    }

    private Section top(String file) {
        Yaml.Part part = files.get(file);
        if (part == null) {
            draft.problem(new Place(file, 1), "this file is missing");
            return Section.of(draft, file, new Yaml.Keys(Map.of(), new Place(file, 1)));
        }
        return Section.of(draft, file, part);
    }

    private List<Section> folderSections(String folder) {
        return files.tailMap(folder + "/").entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(folder + "/"))
                .map(entry -> Section.of(draft, entry.getKey(), entry.getValue()))
                .toList();
    }

    private <T> List<T> folder(String folder, Function<Section, T> read, Function<Section, Integer> order) {
        record Numbered<T>(T thing, int order) {}
        var things = new ArrayList<Numbered<T>>();
        for (Section file : folderSections(folder)) {
            if (file.has("id") && !file.place().file().equals(folder + "/" + file.word("id") + ".yaml")) {
                draft.problem(file.placeOf("id"), "the id " + file.word("id") + " is not the file's name");
            }
            int place = order.apply(file);
            things.add(new Numbered<>(read.apply(file), place));
        }
        if (things.isEmpty()) {
            draft.problem(new Place(folder, 1), "this folder is missing or empty");
        }
        return things.stream()
                .sorted(Comparator.comparingInt(Numbered::order))
                .map(Numbered::thing)
                .toList();
    }

    /// `today` for `words/today.yaml`.
    private static String family(Section file) {
        String path = file.place().file();
        return path.substring("words/".length(), path.length() - ".yaml".length());
    }

    private static int articleNumber(Section file) {
        String word = file.word("article");
        if (!word.matches("[CR]\\d+")) {
            file.draft().problem(file.placeOf("article"), "expected C1 to C10 or R1 to R9, found " + word);
            return 0;
        }
        return Integer.parseInt(word.substring(1));
    }

    private static PregnantAgain pregnantAgain(Section section) {
        String question = section.word("question");
        section.draft().condition(question, section.placeOf("question"));
        var read = new PregnantAgain(
                question,
                section.text("headline"),
                section.texts("says"),
                section.text("ends"),
                section.text("result_headline"),
                section.texts("result"),
                section.text("say_first"),
                ProvenanceReader.of(section));
        section.close();
        return read;
    }
}
