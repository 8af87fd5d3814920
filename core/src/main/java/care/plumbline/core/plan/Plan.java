package care.plumbline.core.plan;

import care.plumbline.core.cause.Causes;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.choosing.Wish;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.cause.Ranking;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.safety.Safety;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The plan for one woman on one day, every part with its reasons.
///
/// @param choosing the numbers by which a session is chosen
/// @param patterns the patterns of pain, best fitting first; empty until she has said where it hurts
/// @param places of the body where it hurts, as she tapped them, while that is all there is to go by
/// @param verdicts every movement of the guide, in its order
/// @param remedies the most valuable first
/// @param training what belongs into her day beside the sessions; empty: nothing that is for her today
/// @param habits those that suit her, the most valuable first
/// @param ladder the way from walking to running
/// @param surroundings what she moves on and with
/// @param named the movements her clinician named
public record Plan(
        Ranking.Choosing choosing,
        List<PatternFit> patterns,
        List<FirstRelief.Place> places,
        StageStanding standing,
        Day day,
        Map<Id, Verdict> verdicts,
        Optional<HerTraining> training,
        List<RemedyFit> remedies,
        List<HabitFit> habits,
        List<RungStanding> ladder,
        Surroundings surroundings,
        ByName named) {

    /// As strongly as anything serves an aim.
    private static final int PICKED = 3;

    public Plan {
        patterns = List.copyOf(patterns);
        places = List.copyOf(places);
        remedies = List.copyOf(remedies);
        habits = List.copyOf(habits);
        ladder = List.copyOf(ladder);
    }

    public static Plan of(Facts facts, Safety safety, Causes causes, Pace pace, SeenOften seen) {
        StageStanding standing = StageStanding.of(facts, pace);
        Day day = Day.of(facts, pace);
        ByName named = ByName.of(facts);
        var clearance = new Clearance(facts, safety, standing, day, named);
        var verdicts = new LinkedHashMap<Id, Verdict>();
        facts.guide().movements().values().forEach(movement -> verdicts.put(movement.id(), clearance.judge(movement)));
        List<PatternFit> patterns = PatternFit.of(facts);
        return new Plan(
                facts.guide().ranking().choosing(),
                patterns,
                places(facts),
                standing,
                day,
                Collections.unmodifiableMap(verdicts),
                HerTraining.of(facts, causes, verdicts, day.dose()),
                RemedyFit.of(facts, causes),
                HabitFit.of(facts, causes, patterns, safety.limits(), seen),
                RungStanding.of(facts, verdicts, pace),
                Surroundings.of(facts),
                named);
    }

    /// The kinds of pain that are hers, each with its points.
    public Map<Id, Double> kinds() {
        var kinds = new LinkedHashMap<Id, Double>();
        patterns.stream()
                .filter(PatternFit::isHers)
                .forEach(fit -> kinds.put(fit.pattern().id(), fit.points()));
        return kinds;
    }

    private static List<FirstRelief.Place> places(Facts facts) {
        if (facts.test(facts.guide().relief().until()).isYes()) {
            return List.of();
        }
        Set<String> tapped = facts.chosen(Handle.PAIN_ZONES);
        return facts.guide().relief().places().stream()
                .filter(place -> place.zones().stream().anyMatch(tapped::contains))
                .toList();
    }

    /// Whether a movement is for a place where it hurts.
    boolean isForHerPlaces(Movement movement) {
        return places.stream().anyMatch(place -> place.moves().contains(movement.id()));
    }

    /// What a session is to do for her beside her causes.
    List<Wish> wishes(FirstRelief relief) {
        var wishes = new ArrayList<Wish>();
        kinds().forEach((kind, points) -> wishes.add(new Wish(points, easing(kind))));
        for (FirstRelief.Place place : places) {
            var strengths = new LinkedHashMap<Id, Integer>();
            place.moves().forEach(move -> strengths.put(move, 1));
            wishes.add(new Wish(relief.worth(), strengths));
        }
        open().filter(named::picks)
                .forEach(movement -> wishes.add(new Wish(choosing.picked(), Map.of(movement.id(), PICKED))));
        return wishes;
    }

    private Map<Id, Integer> easing(Id kind) {
        var strengths = new LinkedHashMap<Id, Integer>();
        verdicts.values().stream()
                .map(Verdict::movement)
                .filter(movement -> movement.eases().containsKey(kind))
                .forEach(movement ->
                        strengths.put(movement.id(), movement.eases().getOrDefault(kind, 0)));
        return strengths;
    }

    /// The movements that are for her today.
    public Stream<Movement> open() {
        return verdicts.values().stream().filter(Verdict::isOpen).map(Verdict::movement);
    }

    /// How much of each movement is right in a session for which she has these minutes. While her places are all
    /// there is to go by, several small tries tell her more than one long one.
    public Dosing dosing(Minutes minutes) {
        Seconds time = day.atMost(minutes).seconds();
        Optional<Seconds> room = Optional.of(Math.max(
                        1,
                        time.count() / choosing.part() - choosing.changeOver().count()))
                .filter(_ -> !places.isEmpty())
                .map(Seconds::new);
        return new Dosing(day.dose(), time, choosing.part(), room);
    }

    /// The highest rung of the ladder that is for her today.
    public Optional<RungStanding> outing() {
        return ladder.reversed().stream()
                .filter(one -> one.isOpen() && !one.resting())
                .findFirst();
    }
}
