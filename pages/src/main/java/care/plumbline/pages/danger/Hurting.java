package care.plumbline.pages.danger;

import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.visit.Visit;
import java.util.Optional;

/// That she is in strong pain and that none of the signs asked about is there: "nothing needs care first" would be no
/// answer to that. What helps on a bad day is, with the way to the signs and to who can look at it today.
///
/// @param name what it is called
/// @param whom to ask
public record Hurting(String name, WhomToCall whom) {

    /// Empty where her pain is not strong, or something else leads.
    public static Optional<Hurting> of(Visit visit, Recovery recovery) {
        return isAlone(recovery)
                ? Optional.of(new Hurting(
                        visit.say(visit.guide().checkIn().strongPain().name()), WhomToCall.toAsk(Numbers.hers(visit))))
                : Optional.empty();
    }

    public static boolean isAlone(Recovery recovery) {
        Safety safety = recovery.safety();
        return safety.findings().isEmpty()
                && safety.unsettled().isEmpty()
                && safety.toAsk().isEmpty()
                && recovery.facts().linesTold().all().stream().anyMatch(line -> line.kind() == TickedLine.Kind.PAIN);
    }
}
