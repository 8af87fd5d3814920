package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Settling;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Vocabulary;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads a guide from its files, or refuses it with everything that is wrong.
///
/// Pure: files come as text, and the date against which review dates are held is given.
public final class GuideReader {

    private final Draft draft = new Draft();
    private final Sheets sheets = new Sheets(draft);

    private GuideReader() {}

    /// The guide of these files.
    ///
    /// @param asOf review dates before this day make the guide stale
    /// @throws GuideRefused naming file and line of every problem
    public static Guide read(GuideFiles files, LocalDate asOf) throws GuideRefused {
        return check(files, asOf).guide();
    }

    /// The guide of these files as it was released: a running product does not stop on the day a review falls
    /// due, it warns (docs/decisions/0004-review-dates.md).
    ///
    /// @throws GuideRefused naming file and line of every problem
    public static Guide readAsReleased(GuideFiles files) throws GuideRefused {
        return read(files, Optional.empty()).guide();
    }

    /// The guide of these files, how many of its words were held against `style.yaml`, and how far its sources
    /// were read.
    ///
    /// @throws GuideRefused naming file and line of every problem
    public static Checked check(GuideFiles files, LocalDate asOf) throws GuideRefused {
        return read(files, Optional.of(asOf));
    }

    private static Checked read(GuideFiles files, Optional<LocalDate> asOf) throws GuideRefused {
        var reader = new GuideReader();
        Guide guide = reader.guide(files, asOf);
        ReadingLinks.Count read = new ReadingLinks(guide, reader.draft).check(reader.sheets.top("sources.yaml"));
        Style.Count words = Style.read(reader.sheets.top("style.yaml")).check(reader.draft, reader.draft.said());
        if (!reader.draft.problems().isEmpty()) {
            throw new GuideRefused(
                    reader.draft.problems().stream().distinct().sorted().toList());
        }
        return new Checked(
                guide, words.sentences(), words.explaining(), words.unsaid(), read.weighty(), read.restingOnLess());
    }

    private Guide guide(GuideFiles texts, Optional<LocalDate> asOf) {
        sheets.take(texts);
        Section root = sheets.top("guide.yaml");
        LocalDate released = root.date("released");
        draft.asOf(asOf.orElse(released));
        draft.babyWords(BabyWords.read(root.section("baby_words")));
        List<Language> languages =
                root.words("languages").stream().map(Language::new).toList();
        languages.stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .forEach(language -> draft.translations().expect(language, root.placeOf("languages")));
        sheets.takeTranslations(languages);

        for (Section source : sheets.top("sources.yaml").sections("sources")) {
            draft.source(SourceReader.source(source), source.place());
        }
        draft.vocabulary(declare());
        var movements = new LinkedHashMap<Id, Movement>();
        sheets.folder("movements", MovementReader::read, _ -> 0).stream()
                .sorted(Movement.BY_NUMBER)
                .forEach(movement -> movements.put(movement.id(), movement));
        draft.moves(movements.values());
        List<Chapter> chapters = sheets.folder("questions", QuestionReader::read, file -> file.whole("order"));
        Map<String, Derived> derived = DerivedReader.read(sheets.top("derived.yaml"));
        draft.derived(derived.values());
        Section plan = sheets.top("stages.yaml");
        Section light = sheets.top("traffic-light.yaml");
        var loads = new LinkedHashMap<Id, Demand>();
        Section loadNames = root.section("loads");
        for (String load : root.names("loads")) {
            loads.put(new Id(load), new Demand(new Id(load), loadNames.text(load)));
        }
        List<Guide.Settle> settling = SettlingOrder.of(draft, chapters, derived);
        List<DangerSign> dangerSigns =
                sheets.folder("danger-signs", SafetyReader::dangerSign, file -> file.whole("number"));
        List<Stage> stages =
                plan.sections("stages").stream().map(PlanReader::stage).toList();
        List<Rung> ladder = sheets.top("ladder.yaml").sections("rungs").stream()
                .map(RungReader::read)
                .toList();
        var guide = new Guide(
                root.word("version"),
                released,
                languages,
                root.text("safe_sleep"),
                WholeReader.sinceBirth(root.section("since_birth")),
                WholeReader.dayParts(root.section("day_parts")),
                WholeReader.lockMinutes(root),
                WholeReader.anotherBirth(root.section("another_birth"), chapters),
                WholeReader.pregnantAgain(root.section("pregnant_again")),
                draft.vocabulary(),
                chapters,
                Settling.of(settling),
                root.sections("quick_checks").stream()
                        .map(SafetyReader::quickCheck)
                        .toList(),
                dangerSigns,
                sheets.folder("causes", ReasonReader::cause, GuideReader::articleNumber),
                sheets.folder("remedies", ReasonReader::remedy, GuideReader::articleNumber),
                sheets.folder("habits", ReasonReader::habit, _ -> 0),
                Collections.unmodifiableMap(movements),
                Collections.unmodifiableMap(loads),
                sheets.folder("restrictions", PlanReader::restriction, _ -> 0),
                TrainingReader.read(sheets.top("daily-training.yaml")),
                stages,
                ladder,
                light.sections("lights").stream().map(PlanReader::light).toList(),
                light.sections("small_days").stream().map(PlanReader::smallDay).toList(),
                sheets.folder("patterns", ReasonReader::pattern, _ -> 0),
                sheets.folder("leaflets", LeafletReader::read, _ -> 0),
                CountryReader.read(sheets.top("countries.yaml")),
                CallOrdersReader.read(sheets.top("calls.yaml")),
                WelcomeReader.read(sheets.top("welcome.yaml")),
                CheckInReader.read(sheets.top("check-in.yaml")),
                KindnessReader.read(sheets.top("kindnesses.yaml")),
                ComparisonsReader.read(sheets.top("insights.yaml")),
                OutcomesReader.read(sheets.top("outcomes.yaml")),
                OutcomesReader.course(sheets.top("expected-course.yaml")),
                ReadinessReader.read(sheets.top("readiness.yaml")),
                ContactsReader.read(sheets.top("contacts.yaml")),
                CaringReader.read(
                        sheets.top("caring.yaml"),
                        sheets.top("child-weights.yaml"),
                        sheets.folder("care-tasks", CareTaskReader::task, file -> file.whole("number")),
                        chapters),
                CoachingReader.read(sheets.top("coach.yaml")),
                adjusting(settling, dangerSigns, chapters, stages, ladder),
                RankingReader.read(sheets.top("ranking.yaml")),
                FirstReliefReader.read(sheets.top("first-relief.yaml")),
                PhraseReader.phrases(sheets.folderSections("words"), draft),
                SynonymsReader.read(sheets.top(SynonymLinks.FILE)),
                Collections.unmodifiableMap(new TreeMap<>(draft.sources())));
        root.close();
        draft.translations().checkUsed();
        new GuideLinks(guide, draft).check();
        return guide;
    }

    private Guide.Adjusting adjusting(
            List<Guide.Settle> settling,
            List<DangerSign> signs,
            List<Chapter> chapters,
            List<Stage> stages,
            List<Rung> ladder) {
        Section file = sheets.top("adjustments.yaml");
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

    private Vocabulary declare() {
        var types = new LinkedHashMap<String, FactType>();
        sheets.folderSections("questions").forEach(file -> QuestionReader.declare(file, types));
        DerivedReader.declare(sheets.top("derived.yaml"), types);
        CaringReader.declare(types);
        AdjustmentReader.declare(sheets.top("adjustments.yaml"), types);
        return Vocabulary.of(types);
    }

    private static int articleNumber(Section file) {
        String word = file.word("article");
        if (!word.matches("[CR]\\d+")) {
            file.draft().problem(file.placeOf("article"), "expected C1 to C10 or R1 to R9, found " + word);
            return 0;
        }
        return Integer.parseInt(word.substring(1));
    }
}
