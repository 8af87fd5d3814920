package care.plumbline.pages.learn;

import care.plumbline.core.guide.movement.Demand;
import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.plan.StageStanding;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.SourceNote;
import care.plumbline.pages.library.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The way back: the stages with what opens them, the steps from walking to running, and what to leave out until
/// when.
///
/// @param limits those that hold for her first
public record WayPage(List<Part> stages, List<Step> steps, List<Held> limits) {

    /// One stage.
    ///
    /// @param reached whether she is there or past it
    /// @param here whether it is the one she is at
    public record Part(
            String name, String about, List<Opens> gates, boolean reached, boolean here, SourceNote backing) {
        public Part {
            gates = List.copyOf(gates);
        }
    }

    /// One thing that must hold before a stage opens.
    ///
    /// @param done whether it holds for her
    public record Opens(String says, boolean done) {}

    /// One step from walking to running.
    ///
    /// @param weeks what each week holds; empty: no plan by weeks
    public record Step(Link movement, String what, List<String> weeks, SourceNote backing) {
        public Step {
            weeks = List.copyOf(weeks);
        }
    }

    /// Something to leave out.
    ///
    /// @param because why it holds for her; empty: it does not, as far as we know
    /// @param what the moves that wait
    public record Held(String name, String because, String what, String until, SourceNote backing) {}

    public WayPage {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        limits = List.copyOf(limits);
    }

    static WayPage of(Reader reader) {
        var guide = reader.library().guide();
        return new WayPage(
                guide.stages().stream().map(stage -> part(stage, reader)).toList(),
                guide.ladder().stream().map(rung -> step(rung, reader)).toList(),
                guide.restrictions().stream()
                        .map(restriction -> held(restriction, reader))
                        .flatMap(Optional::stream)
                        .sorted((a, b) -> Boolean.compare(
                                a.because().isEmpty(), b.because().isEmpty()))
                        .toList());
    }

    private static Part part(Stage stage, Reader reader) {
        Optional<StageStanding> standing = reader.hers().map(Recovery::plan).map(plan -> plan.standing());
        int reached = standing.map(one -> one.stage().number()).orElse(-1);
        return new Part(
                reader.says(stage.name()),
                reader.says(stage.about()),
                stage.gates().stream()
                        .map(gate -> new Opens(reader.says(gate.says()), isOpen(gate, reader)))
                        .toList(),
                stage.number() <= reached,
                stage.number() == reached,
                reader.backing(
                        stage.provenance(),
                        stage.gates().stream()
                                .map(gate -> reader.rule(
                                        gate.says(),
                                        gate.when(),
                                        gate.provenance().sources()))));
    }

    private static boolean isOpen(Gate gate, Reader reader) {
        return reader.hers()
                .map(recovery -> recovery.facts().test(gate.when()).isYes())
                .orElse(false);
    }

    private static Step step(Rung rung, Reader reader) {
        var movement = reader.library().guide().movement(rung.movement());
        return new Step(
                new Link(reader.says(rung.name()), new Topic.OfMovement(movement).href()),
                reader.says(rung.what()),
                rung.weeks().stream().map(Interval::says).map(reader::says).toList(),
                reader.backing(rung.provenance()));
    }

    private static Optional<Held> held(Restriction restriction, Reader reader) {
        String name = reader.says(restriction.name());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Held(
                name,
                reader.hers()
                        .flatMap(recovery -> because(restriction, reader, recovery))
                        .orElse(""),
                waits(restriction, reader),
                reader.says(restriction.until()),
                reader.backing(
                        restriction.provenance(),
                        Stream.of(reader.rule(
                                restriction.name(),
                                restriction.when(),
                                restriction.provenance().sources())))));
    }

    private static Optional<String> because(Restriction restriction, Reader reader, Recovery recovery) {
        return recovery.safety().limits().stream()
                .filter(limit -> limit.restriction().equals(restriction))
                .findFirst()
                .map(limit -> reader.because(limit, recovery));
    }

    private static String waits(Restriction restriction, Reader reader) {
        List<String> loads = restriction.forbids().stream()
                .map(reader.library().guide().loads()::get)
                .filter(Objects::nonNull)
                .map(Demand::name)
                .map(reader::says)
                .filter(load -> !load.isEmpty())
                .toList();
        return String.join(", ", loads);
    }
}
