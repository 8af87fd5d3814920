package care.plumbline.pages.danger;

import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.contact.HelpLine;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.safety.Finding;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom to call where she is.
///
/// @param says what to know about the emergency number; empty: nothing
/// @param hers her own unit, where she keeps its number: it comes before the advice line of a whole country
public record Numbers(
        String country,
        String emergency,
        String dial,
        String says,
        Optional<Line> hers,
        Line advice,
        List<Line> crisis,
        List<Line> violence) {

    public Numbers {
        crisis = List.copyOf(crisis);
        violence = List.copyOf(violence);
    }

    /// Somebody to call.
    ///
    /// @param number empty where there is no one number
    public record Line(String who, String number, String dial) {}

    /// A number to tap.
    ///
    /// @param who whose it is; empty: the emergency number
    public record Call(String who, String number, String dial) {}

    /// Whom to call about these findings, the one to call first on top: the emergency number where it cannot
    /// wait, else her unit or the advice line; a crisis line and the emergency number for thoughts of harm, in
    /// every country.
    public List<Call> calls(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Urgency most = findings.getFirst().urgency();
        var help = new ArrayList<Call>();
        // Not `distinct`: in a browser it lets the same thing pass twice after `flatMap` (TeaVM 0.16.0).
        var whoms = new LinkedHashSet<DangerSign.Whom>();
        findings.forEach(finding -> finding.sign().calls().ifPresent(whoms::add));
        whoms.stream()
                .flatMap(whom -> switch (whom) {
                    case CRISIS -> crisis.stream().limit(1);
                    case VIOLENCE -> violence.stream().limit(1);
                })
                .forEach(line -> help.add(call(line)));
        boolean special =
                findings.stream().anyMatch(finding -> finding.sign().calls().isPresent());
        var urgent = new Call("", emergency, dial);
        var calls = new ArrayList<Call>();
        switch (most) {
            case CALL_NOW -> {
                calls.add(urgent);
                calls.addAll(help);
            }
            case SAME_DAY -> {
                calls.addAll(help);
                if (special) {
                    calls.add(urgent);
                    calls.addAll(unit());
                } else {
                    calls.addAll(unit());
                    calls.add(urgent);
                }
            }
            case WITHIN_DAYS, ROUTINE -> {
                calls.addAll(help);
                calls.addAll(special ? List.of(urgent) : unit());
            }
        }
        calls.removeIf(call -> call.dial().isEmpty());
        return calls;
    }

    /// Whom to ask where nothing was found, and all the same somebody is to be asked: the emergency number where
    /// there is no line for advice.
    public List<Call> toAsk() {
        List<Call> unit = unit();
        return unit.isEmpty() ? List.of(new Call("", emergency, dial)) : unit;
    }

    /// Her own unit, then the line for advice, as far as there are numbers.
    private List<Call> unit() {
        return Stream.concat(hers.stream(), Stream.of(advice))
                .map(Numbers::call)
                .filter(call -> !call.dial().isEmpty())
                .toList();
    }

    /// For a page that others may see.
    public Numbers withoutViolence() {
        return new Numbers(country, emergency, dial, says, hers, advice, crisis, List.of());
    }

    private static Call call(Line line) {
        return new Call(line.who(), line.number(), line.dial());
    }

    /// What anybody there may call: for pages that a browser keeps as they are.
    public static Numbers of(Visit visit) {
        return of(visit, visit.country());
    }

    /// The same, with her own unit.
    public static Numbers hers(Visit visit) {
        Numbers all = of(visit);
        Optional<Line> hers = HerUnit.of(visit)
                .map(unit -> new Line(visit.words().people().yourOwnUnit(), unit.number(), unit.dial()));
        return new Numbers(all.country, all.emergency, all.dial, all.says, hers, all.advice, all.crisis, all.violence);
    }

    public static Numbers of(Visit visit, Country country) {
        return new Numbers(
                visit.say(country.name()),
                country.emergency(),
                country.dial(),
                country.emergencySays().map(visit::say).orElse(""),
                Optional.empty(),
                line(visit, country.advice()),
                country.crisis().stream().map(line -> line(visit, line)).toList(),
                country.violence().stream().map(line -> line(visit, line)).toList());
    }

    private static Line line(Visit visit, HelpLine line) {
        Optional<String> number = line.number();
        return new Line(visit.say(line.who()), number.orElse(""), line.dial().orElse(""));
    }
}
