package care.plumbline.core.guide;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.contact.CallOrders;
import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.danger.AnotherBirth;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Light;
import care.plumbline.core.guide.danger.PregnantAgain;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.danger.SinceBirth;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.habit.Kindness;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.DailyTraining;
import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Absence;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Derived;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.Tally;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.ExpectedCourseStep;
import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Phrases;
import care.plumbline.core.guide.words.Synonyms;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole guide, read and checked. Immutable.
///
/// @param version the content's own version, shown with every decision
/// @param released the day this version was reviewed and released
/// @param lockMinutes how long her phone lies untouched until it asks for the digits of her own lock
/// @param settling questions and derived facts in an order in which each needs only earlier ones
public record Guide(
        String version,
        LocalDate released,
        List<Language> languages,
        Text safeSleep,
        SinceBirth sinceBirth,
        DayParts dayParts,
        int lockMinutes,
        AnotherBirth anotherBirth,
        PregnantAgain pregnantAgain,
        Vocabulary vocabulary,
        List<Chapter> chapters,
        Settling settling,
        List<QuickCheck> quickChecks,
        List<DangerSign> dangerSigns,
        List<Cause> causes,
        List<Remedy> remedies,
        List<Habit> habits,
        Map<Id, Movement> movements,
        Map<Id, Demand> loads,
        List<Restriction> restrictions,
        List<DailyTraining> trainings,
        List<Stage> stages,
        List<Rung> ladder,
        List<Light> lights,
        List<SmallDay> smallDays,
        List<Pattern> patterns,
        List<Leaflet> leaflets,
        List<Country> countries,
        CallOrders callOrders,
        Welcome welcome,
        CheckIn checkIn,
        List<Kindness> kindnesses,
        Comparisons comparisons,
        Outcomes outcomes,
        List<ExpectedCourseStep> course,
        Readiness readiness,
        Contacts contacts,
        Caring caring,
        Coaching coaching,
        Adjusting adjusting,
        Ranking ranking,
        FirstRelief relief,
        Phrases phrases,
        Synonyms synonyms,
        Map<String, Source> sources) {

    /// What changes dose, level and stage as days go by.
    ///
    /// @param followed the steps of [#settling] that its conditions, the gates and the danger questions need
    /// @param screen the danger questions that are asked again and again
    public record Adjusting(
            Absence absence,
            List<Tally> tallies,
            List<Adjustment> adjustments,
            List<Settle> followed,
            Map<String, Question> screen) {
        public Adjusting {
            tallies = List.copyOf(tallies);
            adjustments = List.copyOf(adjustments);
            followed = List.copyOf(followed);
            screen = InOrder.map(screen);
        }
    }

    /// A step of working out a woman's facts: an answer, or a derived value.
    public sealed interface Settle {

        /// An answer.
        ///
        /// @param hangsOn the questions that decide whether this one applies, through derived facts too
        record Asked(Question question, List<String> hangsOn) implements Settle {
            public Asked {
                hangsOn = List.copyOf(hangsOn);
            }
        }

        record WorkedOut(Derived derived) implements Settle {}
    }

    public Guide {
        languages = List.copyOf(languages);
        chapters = List.copyOf(chapters);
        quickChecks = List.copyOf(quickChecks);
        dangerSigns = List.copyOf(dangerSigns);
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
        habits = List.copyOf(habits);
        restrictions = List.copyOf(restrictions);
        trainings = List.copyOf(trainings);
        stages = List.copyOf(stages);
        ladder = List.copyOf(ladder);
        lights = List.copyOf(lights);
        smallDays = List.copyOf(smallDays);
        patterns = List.copyOf(patterns);
        leaflets = List.copyOf(leaflets);
        countries = List.copyOf(countries);
        kindnesses = List.copyOf(kindnesses);
        course = List.copyOf(course);
    }

    public Stream<Question> questions() {
        return chapters.stream().flatMap(Chapter::questions);
    }

    /// The chapters of the walk through all questions; those left out are asked at their own moment.
    public List<Chapter> walk() {
        return chapters.stream().filter(Chapter::walk).toList();
    }

    /// The question of this id.
    public Optional<Question> question(String id) {
        return settling.asked(id).map(Settle.Asked::question);
    }

    /// Whom to call in the country of this ISO code, or what holds everywhere else.
    public Country country(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .or(() -> countries.stream()
                        .filter(country -> country.code().equals(Country.OTHER))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the guide has no country " + Country.OTHER));
    }

    /// The movement of this id.
    ///
    /// @throws IllegalArgumentException when the guide has none; the reader has checked every id it holds
    public Movement movement(Id id) {
        Movement movement = movements.get(id);
        if (movement == null) {
            throw new IllegalArgumentException("the guide has no movement " + id);
        }
        return movement;
    }
}
