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
import care.plumbline.core.plan.Setting;
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
import java.util.stream.IntStream;
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
            Movement asked = wanted.remove();
            if (!moves.containsKey(tag(asked.id()))) {
                // What else is in the session changes while it is played, so the script looks at that itself.
                Swap easier = Swap.easier(asked, running.plan(), running.setting(), List.of());
                Swap harder = Swap.harder(asked, running.plan(), running.setting(), List.of());
                var inTime = new InTime(asked, running.setting(), dosing, mind(running.plan(), asked), wording);
                moves.put(
                        tag(asked.id()),
                        move(
                                inTime,
                                instead(
                                        easier,
                                        inTime,
                                        asked.easierWay(),
                                        shown(asked, Figures.EASIER, preferences),
                                        wanted),
                                instead(
                                        harder,
                                        inTime,
                                        asked.harderWay(),
                                        shown(asked, Figures.HARDER, preferences),
                                        wanted),
                                drawings.in(running.setting(), asked.id()),
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
            Swap swap, InTime movement, Optional<Movement.Way> way, Shown shown, Queue<Movement> wanted) {
        return switch (swap) {
            case Swap.Another(Movement other) -> {
                wanted.add(other);
                yield way.map(one -> movement.in(one, tag(other.id()), shown))
                        .orElseGet(() -> new Instead(tag(other.id()), "", shown, "", List.of(), List.of()));
            }
            case Swap.AnotherWay _ -> movement.in(way.orElseThrow(), "", shown);
            case Swap.Nothing _ -> Instead.NOTHING;
        };
    }

    /// How she does it in a smaller way than others.
    private static List<Text> mind(Plan plan, Movement movement) {
        Verdict verdict = plan.verdicts().get(movement.id());
        return verdict == null ? List.of() : verdict.mind();
    }

    private Move move(InTime inTime, Instead hard, Instead easy, Scene scene, Preferences preferences) {
        var drawing = drawings.moving(scene, preferences.look());
        List<List<Number>> beats = inTime.rows();
        Movement movement = inTime.movement;
        Wording wording = inTime.wording;
        return new Move(
                wording.of(movement.name()),
                scene.says(),
                inTime.amount(),
                wording.of(movement.breath()),
                wording.of(movement.feel()),
                inTime.steps(),
                wording.all(movement.stop()),
                StopRule.inOneLine(wording.all(movement.stop())),
                drawing.day(),
                drawing.night(),
                hard,
                easy,
                inTime.words,
                beats);
    }

    /// A movement in words and beats, in its usual way and in others: the words of its drawing are named once.
    private final class InTime {
        private final Movement asked;
        private final Setting setting;
        private final Movement movement;
        private final Dosing dosing;
        private final List<Text> mind;
        private final Wording wording;
        private final List<String> words = new ArrayList<>();

        InTime(Movement asked, Setting setting, Dosing dosing, List<Text> mind, Wording wording) {
            this.asked = asked;
            this.setting = setting;
            this.movement = dosing.fit(asked);
            this.dosing = dosing;
            this.mind = mind;
            this.wording = wording;
        }

        List<String> steps() {
            return wording.all(Stream.concat(mind.stream(), movement.steps(setting.code()).stream())
                    .toList());
        }

        Instead in(Movement.Way way, String other, Shown shown) {
            Movement done = dosing.fit(asked, way);
            DoseStep step = dosing.of(asked, way);
            boolean asUsual = way.dose().isEmpty();
            List<Integer> kept = Stream.concat(
                            IntStream.range(0, mind.size()).boxed(),
                            way.keeps().stream().map(number -> mind.size() + number - 1))
                    .toList();
            return new Instead(
                    other,
                    wording.of(way.how()),
                    shown,
                    asUsual ? "" : amount(done, step),
                    asUsual ? List.of() : rows(done, step),
                    kept);
        }

        String amount() {
            return amount(movement, dosing.of(movement));
        }

        List<List<Number>> rows() {
            return rows(movement, dosing.of(movement));
        }

        private String amount(Movement done, DoseStep step) {
            return new Dosage(Words.of(wording).learn()).says(done.dose(), step);
        }

        private List<List<Number>> rows(Movement done, DoseStep step) {
            return Pacing.of(done, step, drawings.rhythm(movement.id()), changeOver).beats().stream()
                    .map(this::row)
                    .toList();
        }

        private List<Number> row(Beat beat) {
            if (!words.contains(beat.words())) {
                words.add(beat.words());
            }
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
}
