package care.plumbline.journal.fhir;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Limit;
import java.util.ArrayList;
import java.util.List;

/// Her plan as it stands today: her stage, the movements that are open to her, what she leaves for now.
record Planned(Recovery recovery, Wording wording, Resources into) {

    String stage() {
        return wording.of(recovery.plan().standing().stage().name());
    }

    /// The plan as one resource.
    String plan(String patient, String device, List<String> goals) {
        List<Limit> limits = recovery.safety().limits();
        List<Movement> open = recovery.plan().open().toList();
        return into.add("CarePlan", it -> {
            it.put("status", "active").put("intent", "plan").put("title", stage());
            Resources.refer(it, "subject", patient);
            it.keys("period", time -> time.put("start", recovery.facts().today().toString()));
            Resources.refer(it, "author", device);
            Resources.refer(it, "goal", goals);
            var activities = new ArrayList<Json>();
            open.forEach(
                    movement -> activities.add(activity(movement.id().value(), wording.of(movement.name()), false)));
            limits.forEach(limit -> activities.add(activity(
                    limit.restriction().id().value(),
                    wording.of(limit.restriction().name()),
                    true)));
            if (!activities.isEmpty()) {
                it.put("activity", new Json.Items(activities));
            }
        });
    }

    private static Json activity(String code, String says, boolean not) {
        return new Members()
                .keys("detail", it -> {
                    Resources.code(it, "code", Resources.THINGS, code, says);
                    it.put("status", "in-progress").put("doNotPerform", not);
                })
                .done();
    }
}
