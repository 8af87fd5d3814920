package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.safety.Safety;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The plan for one woman on one day, every part with its reasons.
///
/// @param choosing the numbers by which a session is chosen
/// @param patterns the patterns of pain, best fitting first; empty until she has said where it hurts
/// @param verdicts every movement of the guide, in its order
/// @param remedies the most valuable first
/// @param training what belongs into her day beside the sessions; empty: nothing that is for her today
/// @param habits those that suit her, the most valuable first
/// @param ladder the way from walking to running
public record Plan(
        Ranking.Choosing choosing,
        List<PatternFit> patterns,
        StageStanding standing,
        Day day,
        Map<Id, Verdict> verdicts,
        Optional<HerTraining> training,
        List<RemedyFit> remedies,
        List<HabitFit> habits,
        List<RungStanding> ladder) {

    public Plan {
        patterns = List.copyOf(patterns);
        remedies = List.copyOf(remedies);
        habits = List.copyOf(habits);
        ladder = List.copyOf(ladder);
    }

    public static Plan of(Facts facts, Safety safety, Causes causes, Pace pace) {
        StageStanding standing = StageStanding.of(facts, pace);
        Day day = Day.of(facts, pace);
        var clearance = new Clearance(facts, safety, standing, day);
        var verdicts = new LinkedHashMap<Id, Verdict>();
        facts.guide().movements().values().forEach(movement -> verdicts.put(movement.id(), clearance.judge(movement)));
        List<PatternFit> patterns = PatternFit.of(facts);
        return new Plan(
                facts.guide().ranking().choosing(),
                patterns,
                standing,
                day,
                Collections.unmodifiableMap(verdicts),
                HerTraining.of(facts, causes, verdicts, day.pace().dose()),
                RemedyFit.of(facts, causes),
                HabitFit.of(facts, causes, patterns, safety.limits()),
                RungStanding.of(facts, verdicts, pace));
    }

    /// The kinds of pain that are hers, each with its points.
    public Map<Id, Double> kinds() {
        var kinds = new LinkedHashMap<Id, Double>();
        patterns.stream()
                .filter(PatternFit::isHers)
                .forEach(fit -> kinds.put(fit.pattern().id(), fit.points()));
        return kinds;
    }

    /// The movements that are for her today.
    public Stream<Movement> open() {
        return verdicts.values().stream().filter(Verdict::isOpen).map(Verdict::movement);
    }

    /// How much of each movement is right in a session for which she has these minutes.
    public Dosing dosing(Minutes minutes) {
        return new Dosing(day.pace().dose(), day.atMost(minutes).seconds(), choosing.part());
    }

    /// The highest rung of the ladder that is for her today.
    public Optional<RungStanding> outing() {
        return ladder.reversed().stream()
                .filter(one -> one.isOpen() && !one.resting())
                .findFirst();
    }
}
