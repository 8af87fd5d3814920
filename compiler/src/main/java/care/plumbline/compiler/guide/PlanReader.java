package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.Light;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.words.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads restrictions, stages with their gates, the ladder to running, and the traffic light.
final class PlanReader {

    private PlanReader() {}

    static Restriction restriction(Section file) {
        boolean holds = file.oneOf("if_unknown", List.of("hold", "allow")).equals("hold");
        Set<Id> eases = file.has("eases") ? Set.copyOf(file.ids("eases")) : Set.of();
        var restriction = new Restriction(
                file.id("id"),
                file.text("name"),
                file.condition("when"),
                holds,
                file.text("because"),
                holds ? Optional.of(file.text("because_unknown")) : file.optionalText("because_unknown"),
                file.ids("forbids").stream().collect(Collectors.toSet()),
                eases,
                eases.isEmpty() ? Optional.empty() : Optional.of(file.text("how")),
                liftedBy(file),
                file.text("until"),
                ProvenanceReader.of(file));
        file.close();
        return restriction;
    }

    private static Map<String, Set<Id>> liftedBy(Section file) {
        var liftedBy = new LinkedHashMap<String, Set<Id>>();
        file.optionalSection("lifted_by").ifPresent(section -> {
            for (String code : file.names("lifted_by")) {
                liftedBy.put(code, Set.copyOf(section.ids(code)));
            }
            section.close();
        });
        return liftedBy;
    }

    static Stage stage(Section section) {
        var stage = new Stage(
                section.whole("number"),
                section.id("id"),
                section.text("name"),
                section.text("about"),
                section.sections("gates").stream().map(PlanReader::gate).toList(),
                ProvenanceReader.of(section));
        section.close();
        return stage;
    }

    private static Gate gate(Section section) {
        var gate = new Gate(
                section.id("id"),
                section.condition("when"),
                section.text("says"),
                section.flag("once"),
                section.optionalWord("cleared_by"),
                ProvenanceReader.of(section));
        section.close();
        return gate;
    }

    static Light light(Section section) {
        var light = new Light(
                section.id("id"),
                section.text("name"),
                section.condition("when"),
                section.text("means"),
                section.text("do"),
                section.whole("stages_down"),
                section.decimal("minutes_times"),
                ProvenanceReader.of(section));
        section.close();
        return light;
    }

    static SmallDay smallDay(Section section) {
        var day = new SmallDay(
                section.id("id"),
                section.text("name"),
                section.condition("when"),
                section.text("because"),
                section.whole("minutes_at_most"),
                section.decimal("minutes_times"),
                section.flag("smallest_dose"),
                section.whole("stage_at_most"),
                ProvenanceReader.of(section));
        section.close();
        return day;
    }
}
