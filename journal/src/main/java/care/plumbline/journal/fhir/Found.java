package care.plumbline.journal.fhir;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import java.util.List;

/// What somebody has to look at, as far as it is for others to read.
///
/// @param mood whether she wants that her mood is among it
record Found(Recovery recovery, Wording wording, Resources into, boolean mood) {

    private List<Finding> findings() {
        return recovery.safety().findings().stream()
                .filter(finding -> finding.sign().isForOthers(mood))
                .toList();
    }

    /// Their names; none of one that has no words for her.
    List<String> signs() {
        return findings().stream()
                .map(finding -> wording.of(finding.sign().name()))
                .filter(says -> !says.isEmpty())
                .toList();
    }

    /// Each as an issue with how soon it is.
    List<String> issues(String patient, String device) {
        return findings().stream()
                .map(finding -> into.add("DetectedIssue", it -> {
                    it.put("status", "final");
                    DangerSign sign = finding.sign();
                    Resources.code(it, "code", Resources.THINGS, sign.id().value(), wording.of(sign.name()));
                    it.put(
                            "severity",
                            switch (finding.urgency()) {
                                case CALL_NOW, SAME_DAY -> "high";
                                case WITHIN_DAYS -> "moderate";
                                case ROUTINE -> "low";
                            });
                    Resources.refer(it, "patient", patient);
                    it.put("identifiedDateTime", recovery.facts().today().toString());
                    Resources.refer(it, "author", device);
                }))
                .toList();
    }
}
