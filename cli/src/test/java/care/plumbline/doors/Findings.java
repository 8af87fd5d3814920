package care.plumbline.doors;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a door found: how urgent, and every danger sign with its own urgency.
///
/// @param tier `call-now`, `same-day`, `within-days` or `none`
/// @param signs sign and urgency
record Findings(String tier, SortedMap<String, String> signs) {

    static Findings of(Guide guide, Journal journal, LocalDate today) {
        Safety safety = Recovery.on(guide, journal, today).safety();
        var signs = new TreeMap<String, String>();
        safety.findings()
                .forEach(finding ->
                        signs.put(finding.sign().id().value(), finding.urgency().code()));
        return new Findings(
                switch (safety.outcome()) {
                    case Outcome.CallNow _ -> "call-now";
                    case Outcome.SeeSomeone(var within, var _) -> tier(within.code());
                    case Outcome.AskFirst _, Outcome.Caution _, Outcome.Clear _ -> "none";
                },
                signs);
    }

    /// Reads `assess --json`.
    static Findings of(String json) {
        JsonNode safety = JsonMapper.builder().build().readTree(json).at("/safety");
        var signs = new TreeMap<String, String>();
        safety.at("/findings")
                .valueStream()
                .forEach(node ->
                        signs.put(node.get("id").asString(), node.get("urgency").asString()));
        return new Findings(tier(safety.get("outcome").asString().replace("see-someone-", "")), signs);
    }

    private static String tier(String code) {
        return switch (code) {
            case "call-now", "same-day", "within-days" -> code;
            default -> "none";
        };
    }

    boolean isCallNow() {
        return tier.equals("call-now");
    }
}
