package care.plumbline.pages.danger;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.contact.CallOrders;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.safety.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom to call about what was found, the one to call first on top, as the guide orders them (`calls.yaml`).
///
/// @param calls numbers to tap
/// @param asksForUnit whether her unit would stand first and nobody knows its number: it is asked for there
/// @param noLine whether a sign has a line of its own and there is none where she is
/// @param now whether it cannot wait
public record WhomToCall(List<Call> calls, boolean asksForUnit, boolean noLine, boolean now) {

    public WhomToCall {
        calls = List.copyOf(calls);
    }

    /// A number to tap.
    ///
    /// @param who whose it is; of the emergency number what to know about it, perhaps nothing
    public record Call(boolean emergency, String who, String number, String dial) {}

    /// For findings, the most urgent first.
    public static WhomToCall about(Guide guide, Numbers numbers, List<Finding> findings) {
        if (findings.isEmpty()) {
            return new WhomToCall(List.of(), false, false, false);
        }
        Urgency most = findings.getFirst().urgency();
        // Whoever has a line of her own to call comes first among those that are as urgent.
        List<Finding> first = Stream.concat(
                        findings.stream().filter(one -> isMost(one, most) && hasLine(one)),
                        findings.stream().filter(one -> isMost(one, most) && !hasLine(one)))
                .toList();
        var order = new ArrayList<Named>();
        first.forEach(finding -> guide.callOrders().of(most, finding.sign().calls()).stream()
                .map(callee -> new Named(callee, finding.sign().calls()))
                .forEach(order::add));
        findings.stream()
                .filter(one -> !isMost(one, most) && hasLine(one))
                .map(one -> new Named(CallOrders.Callee.LINE, one.sign().calls()))
                .forEach(order::add);
        return new WhomToCall(
                calls(order, numbers),
                order.getFirst().callee() == CallOrders.Callee.UNIT
                        && numbers.hers().isEmpty()
                        && numbers.advice().dial().isEmpty(),
                order.stream()
                        .anyMatch(one -> one.callee() == CallOrders.Callee.LINE
                                && one.line().equals(Optional.of(DangerSign.Whom.CRISIS))
                                && numbers.crisis().isEmpty()),
                most == Urgency.CALL_NOW);
    }

    /// The same, and behind it whom to ask: where she says that something is there which none of our questions names.
    WhomToCall andToAsk(Numbers numbers) {
        return new WhomToCall(
                once(Stream.concat(calls.stream(), toAsk(numbers).calls().stream())), asksForUnit, noLine, now);
    }

    /// Whom to ask where nothing was found, and all the same somebody is to be asked: the emergency number where
    /// there is no line for advice.
    public static WhomToCall toAsk(Numbers numbers) {
        List<Call> unit = Stream.concat(numbers.hers().stream(), Stream.of(numbers.advice()))
                .map(WhomToCall::call)
                .filter(call -> !call.dial().isEmpty())
                .toList();
        return new WhomToCall(unit.isEmpty() ? List.of(emergency(numbers)) : unit, false, false, false);
    }

    /// Who is there for her whose child died: whoever her country has for that, her unit, the crisis line.
    public static WhomToCall afterLoss(Numbers numbers) {
        List<Call> calls = once(Stream.of(
                        numbers.loss().stream(),
                        numbers.hers().stream(),
                        Stream.of(numbers.advice()),
                        numbers.crisis().stream().limit(1))
                .flatMap(lines -> lines)
                .map(WhomToCall::call));
        return new WhomToCall(calls.isEmpty() ? List.of(emergency(numbers)) : calls, false, false, false);
    }

    /// Whether this is the one that leads: an emergency number beside something that can wait never does.
    public boolean isMain(Call call) {
        return call.equals(calls.getFirst()) && !asksForUnit;
    }

    private record Named(CallOrders.Callee callee, Optional<DangerSign.Whom> line) {}

    private static boolean isMost(Finding finding, Urgency most) {
        return finding.urgency() == most;
    }

    private static boolean hasLine(Finding finding) {
        return finding.sign().calls().isPresent();
    }

    private static List<Call> calls(List<Named> order, Numbers numbers) {
        return once(order.stream().flatMap(one -> callee(one, numbers).stream()));
    }

    /// Each number that can be tapped, where it stands first. Compared one by one: `distinct` kept equal calls apart
    /// on her phone, and she saw the emergency number twice.
    private static List<Call> once(Stream<Call> calls) {
        var once = new ArrayList<Call>();
        calls.filter(call -> !call.dial().isEmpty()).forEach(call -> {
            if (!once.contains(call)) {
                once.add(call);
            }
        });
        return once;
    }

    private static Optional<Call> callee(Named one, Numbers numbers) {
        return switch (one.callee()) {
            case EMERGENCY -> Optional.of(emergency(numbers));
            case UNIT -> numbers.hers().map(WhomToCall::call);
            case ADVICE -> Optional.of(call(numbers.advice()));
            case LINE ->
                one.line()
                        .flatMap(line -> (switch (line) {
                                    case CRISIS -> numbers.crisis();
                                    case VIOLENCE -> numbers.violence();
                                })
                                .stream().findFirst())
                        .map(WhomToCall::call);
        };
    }

    private static Call emergency(Numbers numbers) {
        return new Call(true, numbers.says(), numbers.emergency(), numbers.dial());
    }

    private static Call call(Numbers.Line line) {
        return new Call(false, line.who(), line.number(), line.dial());
    }
}
