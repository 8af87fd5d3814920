package care.plumbline.pages.danger;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.contact.HelpLine;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// Whom to call where she is.
///
/// @param says what to know about the emergency number; empty: nothing
/// @param loss for parents whose child died
/// @param hers her own unit, where she keeps its number: it comes before the advice line of a whole country
public record Numbers(
        String country,
        String emergency,
        String dial,
        String says,
        Optional<Line> hers,
        Line advice,
        List<Line> crisis,
        List<Line> violence,
        List<Line> loss) {

    public Numbers {
        crisis = List.copyOf(crisis);
        violence = List.copyOf(violence);
        loss = List.copyOf(loss);
    }

    /// Somebody to call.
    ///
    /// @param number empty where there is no one number
    public record Line(String who, String number, String dial) {}

    /// For a page that others may see.
    public Numbers withoutViolence() {
        return new Numbers(country, emergency, dial, says, hers, advice, crisis, List.of(), loss);
    }

    /// What anybody there may call: for pages that a browser keeps as they are.
    public static Numbers of(Visit visit) {
        return of(visit, visit.country());
    }

    /// The same, with her own unit.
    public static Numbers hers(Visit visit) {
        return hers(visit, visit.facts());
    }

    /// The same, of what is known of her, kept or not.
    public static Numbers hers(Visit visit, Facts facts) {
        Numbers all = of(visit);
        Optional<Line> hers = HerUnit.of(facts)
                .map(unit -> new Line(visit.words().people().yourOwnUnit(), unit.number(), unit.dial()));
        return new Numbers(
                all.country, all.emergency, all.dial, all.says, hers, all.advice, all.crisis, all.violence, all.loss);
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
                country.violence().stream().map(line -> line(visit, line)).toList(),
                country.loss().stream().map(line -> line(visit, line)).toList());
    }

    private static Line line(Visit visit, HelpLine line) {
        Optional<String> number = line.number();
        return new Line(visit.say(line.who()), number.orElse(""), line.dial().orElse(""));
    }
}
