package care.plumbline.pages.show;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Measure;
import care.plumbline.core.guide.coach.Measured;
import care.plumbline.core.guide.coach.Noticed;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.words.CoachWords;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a camera made of her, in words.
public final class WatchedWords {

    private WatchedWords() {}

    /// All of it, in one line.
    public static String says(Entry.Watched watched, Guide guide, Wording wording) {
        CoachWords say = Words.of(wording).coach();
        var parts = new ArrayList<String>();
        parts.add(name(watched, guide, wording));
        if (watched.check() == Check.LIFT || watched.check() == Check.FOLLOW) {
            parts.add(say.counted(watched.counted()));
        }
        for (Noticed noticed : watched.noticed()) {
            parts.add(say.ofTimes(watched.counted(), noticed.times())
                    + ' '
                    + wording.of(guide.coaching().cue(noticed.what()).says()));
        }
        measures(watched, wording).ifPresent(parts::add);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String name(Entry.Watched watched, Guide guide, Wording wording) {
        CoachWords say = Words.of(wording).coach();
        return switch (watched.check()) {
            case LIFT -> say.lift();
            case STAND -> say.stand();
            case FEED -> say.feed();
            case FOLLOW ->
                watched.movement()
                        .flatMap(id -> Optional.ofNullable(guide.movements().get(id)))
                        .map(Movement::name)
                        .map(wording::of)
                        .orElse(say.follow());
        };
    }

    /// Nothing where one of its measures is missing.
    private static Optional<String> measures(Entry.Watched watched, Wording wording) {
        CoachWords say = Words.of(wording).coach();
        return switch (watched.check()) {
            case LIFT ->
                all(watched, wording, Measure.KNEE, Measure.REACH, Measure.TRUNK)
                        .map(of -> say.atTheBottom(of.get(0), of.get(1), of.get(2)));
            case STAND ->
                all(watched, wording, Measure.EAR, Measure.HIP, Measure.SHOULDER)
                        .map(of -> say.handsInFront(of.get(0), of.get(1), of.get(2)));
            case FEED ->
                all(watched, wording, Measure.DROPPING, Measure.FEET, Measure.LEANING)
                        .map(of -> say.partOfTheTime(of.get(0), of.get(1), of.get(2)));
            case FOLLOW ->
                all(watched, wording, Measure.RANGE, Measure.SECONDS).map(of -> say.rangeAndTime(of.get(0), of.get(1)));
        };
    }

    private static Optional<List<String>> all(Entry.Watched watched, Wording wording, Measure... wanted) {
        var found = new ArrayList<String>();
        for (Measure measure : wanted) {
            watched.measured().stream()
                    .filter(one -> one.measure() == measure)
                    .map(Measured::number)
                    .map(number -> Decimals.brief(number, Words.of(wording)))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == wanted.length ? Optional.of(found) : Optional.empty();
    }
}
