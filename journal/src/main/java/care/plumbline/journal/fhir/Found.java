package care.plumbline.journal.fhir;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.json.Members;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.core.safety.Ticked;
import java.util.List;
import java.util.stream.Stream;

/// What somebody has to look at, as far as it is for others to read.
///
/// @param others what of it that is
record Found(Recovery recovery, Wording wording, Resources into, ForOthers others) {

    private Stream<Finding> findings() {
        return others.of(recovery.safety().findings()).stream();
    }

    /// What she ticked and has not yet said more about.
    private Stream<Ticked> ticked() {
        return recovery.safety().unsettled().stream().filter(others::shows);
    }

    /// Their names; none of one that has no words for her.
    List<String> signs() {
        return Stream.concat(
                        findings().map(finding -> wording.of(finding.sign().name())),
                        ticked().map(ticked -> wording.of(ticked.line().says())))
                .filter(says -> !says.isEmpty())
                .toList();
    }

    /// Each as an issue with how soon it is. What she ticked alone is a preliminary one, as urgent as it may be.
    List<String> issues(String patient, String device) {
        return Stream.concat(
                        findings().map(finding -> issue(finding, patient, device)),
                        ticked().map(ticked -> issue(ticked, patient, device)))
                .toList();
    }

    private String issue(Finding finding, String patient, String device) {
        return into.add("DetectedIssue", it -> {
            it.put("status", "final");
            DangerSign sign = finding.sign();
            Resources.code(it, "code", Resources.THINGS, sign.id().value(), wording.of(sign.name()));
            how(it, finding.urgency(), patient, device);
        });
    }

    private String issue(Ticked ticked, String patient, String device) {
        return into.add("DetectedIssue", it -> {
            it.put("status", "preliminary");
            Resources.code(
                    it,
                    "code",
                    Resources.ANSWERS,
                    ticked.line().id(),
                    wording.of(ticked.line().says()));
            how(it, ticked.upTo(), patient, device);
        });
    }

    private void how(Members it, Urgency urgency, String patient, String device) {
        it.put(
                "severity",
                switch (urgency) {
                    case CALL_NOW, SAME_DAY -> "high";
                    case WITHIN_DAYS -> "moderate";
                    case ROUTINE -> "low";
                });
        Resources.refer(it, "patient", patient);
        it.put("identifiedDateTime", recovery.facts().today().toString());
        Resources.refer(it, "author", device);
    }
}
