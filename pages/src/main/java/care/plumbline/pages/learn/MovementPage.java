package care.plumbline.pages.learn;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Healing;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.Setting;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.OpenOrNot;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.show.Dosage;
import care.plumbline.pages.show.Drawings.Drawing;
import care.plumbline.pages.show.PositionWords;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One movement, and whether it is safe.
///
/// @param dose how much of it, and how often
/// @param elsewhere how its steps go in another position than the picture shows
/// @param opens when it opens, by how the birth is healing
/// @param aims the causes it serves, what it serves most first
/// @param hers whether it is for her today; empty for a stranger
public record MovementPage(
        String name,
        String brief,
        Drawing moving,
        String shows,
        List<String> dose,
        List<String> steps,
        List<Elsewhere> elsewhere,
        String breath,
        String feel,
        String forWhom,
        String notFor,
        List<String> stop,
        String stage,
        List<Opening> opens,
        Optional<Step> easier,
        Optional<Step> harder,
        List<Link> remedies,
        List<Link> aims,
        Optional<OpenOrNot> hers,
        SourceNote backing) {

    /// How she does it in another position than the picture shows.
    public record Elsewhere(String position, String says) {}

    /// When it opens after one kind of birth.
    public record Opening(String birth, String says) {}

    /// A way to make it easier or harder.
    ///
    /// @param how within the movement; empty: only by another one
    /// @param drawn how that looks, where it is drawn
    /// @param other another movement
    public record Step(String how, Optional<Drawing> drawn, List<Link> other) {
        public Step {
            other = List.copyOf(other);
        }
    }

    public MovementPage {
        dose = List.copyOf(dose);
        steps = List.copyOf(steps);
        elsewhere = List.copyOf(elsewhere);
        stop = List.copyOf(stop);
        opens = List.copyOf(opens);
        remedies = List.copyOf(remedies);
        aims = List.copyOf(aims);
    }

    static MovementPage of(Movement movement, Reader reader) {
        Library library = reader.library();
        return new MovementPage(
                reader.says(movement.name()),
                reader.says(movement.brief()),
                reader.moving(movement),
                reader.shows(movement),
                List.of(
                        new Dosage(reader.say()).says(movement.dose()),
                        new Dosage(reader.say()).howOften(movement.timesAWeek())),
                reader.says(movement.steps()),
                elsewhere(movement, reader),
                reader.says(movement.breath()),
                reader.says(movement.feel()),
                reader.says(movement.forWhom()),
                reader.says(movement.notFor()),
                reader.says(movement.stop()),
                reader.says(library.guide().stages().get(movement.stage()).name()),
                opens(movement, reader.say()),
                step(movement.easierHow().map(reader::says), reader.easier(movement), movement.easier(), reader),
                step(movement.harderHow().map(reader::says), Optional.empty(), movement.harder(), reader),
                reader.links(library.remedies(movement.remedies())),
                reader.links(library.causes(movement.aims())),
                reader.hers().map(recovery -> OpenOrNot.of(movement, reader, recovery)),
                reader.backing(movement.provenance(), rules(movement, reader)));
    }

    private static List<Elsewhere> elsewhere(Movement movement, Reader reader) {
        return Arrays.stream(Setting.values())
                .map(setting -> new Elsewhere(
                        PositionWords.says(setting, reader.words().today()),
                        movement.inPosition().stream()
                                .filter(one -> one.setting().equals(setting.code()))
                                .map(one -> reader.says(one.says()))
                                .collect(Collectors.joining(" "))))
                .filter(one -> !one.position().isEmpty() && !one.says().isEmpty())
                .toList();
    }

    /// What opens its stage, and whatever can speak against it.
    private static Stream<Rules.Line> rules(Movement movement, Reader reader) {
        Guide guide = reader.library().guide();
        return Stream.concat(
                guide.stages().get(movement.stage()).gates().stream()
                        .map(gate -> reader.rule(
                                gate.says(), gate.when(), gate.provenance().sources())),
                guide.restrictions().stream()
                        .filter(one -> one.forbids().stream().anyMatch(movement.loads()::contains))
                        .map(one -> reader.rule(
                                one.name(), one.when(), one.provenance().sources())));
    }

    /// One line for each kind of birth, or one for all where they do not differ.
    private static List<Opening> opens(Movement movement, LearnWords say) {
        var dosage = new Dosage(say);
        if (movement.earliest().keySet().equals(EnumSet.allOf(Healing.class))
                && new LinkedHashSet<>(movement.earliest().values()).size() == 1) {
            return List.of(new Opening(
                    say.afterAnyBirth(),
                    dosage.from(movement.earliest().values().iterator().next())));
        }
        var opens = new ArrayList<Opening>();
        for (Healing healing : Healing.values()) {
            opens.add(new Opening(
                    after(healing, say), dosage.from(movement.earliest().getOrDefault(healing, Weeks.NEVER))));
        }
        return List.copyOf(opens);
    }

    private static String after(Healing healing, LearnWords say) {
        return switch (healing) {
            case VAGINAL -> say.afterAVaginalBirth();
            case INSTRUMENTAL -> say.withForceps();
            case CAESAREAN -> say.afterACaesarean();
            case DEEP_TEAR -> say.afterADeepTear();
        };
    }

    private static Optional<Step> step(
            Optional<String> how, Optional<Drawing> drawn, Optional<Id> other, Reader reader) {
        var step =
                new Step(
                        how.orElse(""),
                        drawn,
                        reader.links(other
                                .map(reader.library().guide()::movement)
                                .map(one -> (Topic) new Topic.OfMovement(one))
                                .stream()));
        return step.how().isEmpty() && step.other().isEmpty() ? Optional.empty() : Optional.of(step);
    }
}
