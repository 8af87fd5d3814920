package care.plumbline.app.web.start;

import care.plumbline.app.web.Visit;
import care.plumbline.core.guide.Country;
import care.plumbline.core.guide.HelpLine;
import java.util.List;
import java.util.Optional;

/// Whom to call where she is.
///
/// @param says what to know about the emergency number; empty: nothing
public record Numbers(
        String country,
        String emergency,
        String dial,
        String says,
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

    public static Numbers of(Visit visit) {
        return of(visit, visit.country());
    }

    static Numbers of(Visit visit, Country country) {
        return new Numbers(
                visit.say(country.name()),
                country.emergency(),
                country.dial(),
                country.emergencySays().map(visit::say).orElse(""),
                line(visit, country.advice()),
                country.crisis().stream().map(line -> line(visit, line)).toList(),
                country.violence().stream().map(line -> line(visit, line)).toList());
    }

    private static Line line(Visit visit, HelpLine line) {
        Optional<String> number = line.number();
        return new Line(visit.say(line.who()), number.orElse(""), line.dial().orElse(""));
    }
}
