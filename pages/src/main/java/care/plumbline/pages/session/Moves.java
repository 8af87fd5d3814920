package care.plumbline.pages.session;

import care.plumbline.body.exact.Rounding;
import care.plumbline.body.scene.Scene;
import care.plumbline.core.choosing.Dosing;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.practice.Beat;
import care.plumbline.core.practice.Pacing;
import care.plumbline.core.practice.Swap;
import care.plumbline.pages.session.Reel.Instead;
import care.plumbline.pages.session.Reel.Move;
import care.plumbline.pages.session.Reel.Shown;
import care.plumbline.pages.session.Reel.Spot;
import care.plumbline.pages.show.Dosage;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.StopRule;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.words.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// Puts movements into words, pictures and beats, with all that can be taken instead of them.
final class Moves {

    private static final double TEN_THOUSAND = 10_000;

    private final Drawings drawings;
    private final Seconds changeOver;

    Moves(Drawings drawings, Seconds changeOver) {
        this.drawings = drawings;
        this.changeOver = changeOver;
    }

    static String tag(Id movement) {
        return Tag.of("movement", movement).letters();
    }

    /// What is left of a session.
    Reel reel(RunningSession running, Wording wording, Preferences preferences) {
        var course = running.course();
        var spots = new ArrayList<Spot>();
        Queue<Movement> wanted = new ArrayDeque<>();
        Dosing dosing = running.dosing();
        for (int place = course.place(); place < course.movements().size(); place++) {
            Id id = course.movements().get(place);
            Verdict verdict = running.plan().verdicts().get(id);
            if (verdict != null && verdict.isOpen()) {
                spots.add(new Spot(place, tag(id), running.way(place).ordinal()));
                wanted.add(verdict.movement());
            }
        }
        Map<String, Move> moves = new LinkedHashMap<>();
        while (!wanted.isEmpty()) {
            Movement movement = dosing.fit(wanted.remove());
            if (!moves.containsKey(tag(movement.id()))) {
                // What else is in the session changes while it is played, so the script looks at that itself.
                Swap easier = Swap.easier(movement, running.plan(), running.setting(), List.of());
                Swap harder = Swap.harder(movement, running.plan(), running.setting(), List.of());
                moves.put(
                        tag(movement.id()),
                        move(
                                movement,
                                mind(running.plan(), movement),
                                dosing.of(movement),
                                instead(
                                        easier,
                                        movement.easierHow(),
                                        shown(movement, Figures.EASIER, preferences),
                                        wording,
                                        wanted),
                                instead(
                                        harder,
                                        movement.harderHow(),
                                        shown(movement, Figures.HARDER, preferences),
                                        wording,
                                        wanted),
                                drawings.in(running.setting(), movement.id()),
                                wording,
                                preferences));
            }
        }
        return new Reel(
                running.name().toString(),
                preferences.spoken(),
                course.movements().size(),
                course.into().count(),
                spots,
                moves);
    }

    /// How another way of it is drawn.
    private Shown shown(Movement movement, String way, Preferences preferences) {
        return drawings.another(movement.id(), way)
                .map(scene -> {
                    var drawing = drawings.moving(scene, preferences.look());
                    return new Shown(scene.says(), drawing.day(), drawing.night());
                })
                .orElse(Shown.NOT);
    }

    private static Instead instead(
            Swap swap, Optional<Text> how, Shown shown, Wording wording, Queue<Movement> wanted) {
        return switch (swap) {
            case Swap.Another(Movement other) -> {
                wanted.add(other);
                yield new Instead(tag(other.id()), how.map(wording::of).orElse(""), shown);
            }
            case Swap.AnotherWay(var _, Text way, var _) -> new Instead("", wording.of(way), shown);
            case Swap.Nothing _ -> Instead.NOTHING;
        };
    }

    /// How she does it in a smaller way than others.
    private static List<Text> mind(Plan plan, Movement movement) {
        Verdict verdict = plan.verdicts().get(movement.id());
        return verdict == null ? List.of() : verdict.mind();
    }

    private Move move(
            Movement movement,
            List<Text> mind,
            DoseStep step,
            Instead hard,
            Instead easy,
            Scene scene,
            Wording wording,
            Preferences preferences) {
        var drawing = drawings.moving(scene, preferences.look());
        List<Beat> beats = Pacing.of(movement, step, drawings.rhythm(movement.id()), changeOver)
                .beats();
        List<String> words = beats.stream().map(Beat::words).distinct().toList();
        return new Move(
                wording.of(movement.name()),
                scene.says(),
                new Dosage(Words.of(wording).learn()).says(movement.dose(), step),
                wording.of(movement.breath()),
                wording.of(movement.feel()),
                wording.all(
                        Stream.concat(mind.stream(), movement.steps().stream()).toList()),
                wording.all(movement.stop()),
                StopRule.inOneLine(wording.all(movement.stop())),
                drawing.day(),
                drawing.night(),
                hard,
                easy,
                words,
                beats.stream().map(beat -> row(beat, words)).toList());
    }

    private static List<Number> row(Beat beat, List<String> words) {
        return List.of(
                beat.lasts().count(),
                beat.doing().ordinal(),
                beat.breath().ordinal(),
                beat.side().ordinal(),
                beat.set().number(),
                beat.set().of(),
                beat.repetition().map(Beat.Count::number).orElse(0),
                beat.repetition().map(Beat.Count::of).orElse(0),
                words.indexOf(beat.words()),
                Rounding.nearest(beat.drawn().from() * TEN_THOUSAND) / TEN_THOUSAND,
                Rounding.nearest(beat.drawn().to() * TEN_THOUSAND) / TEN_THOUSAND);
    }
}
