package care.plumbline.pages.visit;

import care.plumbline.body.figure.Look;
import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.core.journal.Units;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How this device shows things. Nothing about her health: it lives in one plain cookie, is there before any
/// journal is, and goes when she erases.
///
/// @param text size of the letters in percent: 100, 125, 150 or 200
/// @param country ISO 3166 code whose numbers are shown; empty: not chosen
/// @param look of the drawn woman, by day; see [#look]
/// @param language BCP 47 tag of the guide's words
/// @param zone where her days begin, as her browser said; empty: not said
/// @param units in which she weighs and measures; empty: what is usual in her country
/// @param name under which it stands on her home screen and among the open windows
public record Preferences(
        Theme theme,
        int text,
        Optional<String> country,
        Look look,
        Hand hand,
        String language,
        boolean spoken,
        Optional<ZoneId> zone,
        Optional<Units> units,
        Name name) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|other");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    public static final Preferences USUAL = new Preferences(
            Theme.AUTO,
            100,
            Optional.empty(),
            Look.USUAL,
            Hand.RIGHT,
            "en",
            false,
            Optional.empty(),
            Optional.empty(),
            Name.PLUMBLINE);

    /// Light or dim.
    public enum Theme {
        /// Dim in the evening and at night, and whenever the phone is set to dark.
        AUTO,
        DAY,
        NIGHT
    }

    /// What it is called where others see it.
    public enum Name {
        PLUMBLINE,
        /// A name and an icon that say nothing.
        NOTES
    }

    /// The hand that is free.
    public enum Hand {
        LEFT,
        RIGHT
    }

    public Preferences {
        if (text != 100 && text != 125 && text != 150 && text != 200) {
            throw new IllegalArgumentException("text size: expected 100, 125, 150 or 200, found " + text);
        }
        if (country.isPresent() && !COUNTRY.matcher(country.get()).matches()) {
            throw new IllegalArgumentException("country: expected two capital letters");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("language: expected a tag such as en or pt-BR");
        }
    }

    /// Reads what [#cookie] wrote. What it does not know or cannot read stays as usual: these are wishes, and a
    /// broken one must not shut her out.
    public static Preferences parse(String cookie) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String pair : cookie.split("&", 20)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                said.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        Preferences read = USUAL;
        for (Map.Entry<String, String> pair : said.entrySet()) {
            try {
                read = read.with(pair.getKey(), pair.getValue());
            } catch (IllegalArgumentException | DateTimeException broken) {
                // Left as usual.
            }
        }
        return read;
    }

    /// With one wish changed.
    ///
    /// @throws IllegalArgumentException when the wish is unknown or its value is not one it takes
    /// @throws DateTimeException when the zone is not one
    public Preferences with(String wish, String value) {
        return switch (wish) {
            case "theme" -> with(Theme.valueOf(value));
            case "text" ->
                new Preferences(
                        theme, Integer.parseInt(value), country, look, hand, language, spoken, zone, units, name);
            case "country" ->
                new Preferences(theme, text, Optional.of(value), look, hand, language, spoken, zone, units, name);
            case "look" -> with(LookCode.parse(value));
            case "hand" ->
                new Preferences(theme, text, country, look, Hand.valueOf(value), language, spoken, zone, units, name);
            case "language" -> new Preferences(theme, text, country, look, hand, value, spoken, zone, units, name);
            case "spoken" ->
                new Preferences(theme, text, country, look, hand, language, isYes(value), zone, units, name);
            case "zone" ->
                new Preferences(
                        theme, text, country, look, hand, language, spoken, Optional.of(ZoneId.of(value)), units, name);
            case "units" ->
                new Preferences(
                        theme,
                        text,
                        country,
                        look,
                        hand,
                        language,
                        spoken,
                        zone,
                        Optional.of(Units.valueOf(value)),
                        name);
            case "name" ->
                new Preferences(theme, text, country, look, hand, language, spoken, zone, units, Name.valueOf(value));
            default -> throw new IllegalArgumentException("no such wish: " + wish);
        };
    }

    private static boolean isYes(String value) {
        return switch (value) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("expected yes or no");
        };
    }

    public Preferences with(Theme change) {
        return new Preferences(change, text, country, look, hand, language, spoken, zone, units, name);
    }

    public Preferences with(Look change) {
        return new Preferences(
                theme, text, country, change.with(Look.Light.DAY), hand, language, spoken, zone, units, name);
    }

    /// The value of the cookie.
    public String cookie() {
        StringBuilder out = new StringBuilder("theme=" + theme + "&text=" + text);
        country.ifPresent(code -> out.append("&country=").append(code));
        out.append("&look=")
                .append(LookCode.of(look))
                .append("&hand=")
                .append(hand)
                .append("&language=");
        out.append(language).append("&spoken=").append(spoken ? "yes" : "no");
        zone.ifPresent(where -> out.append("&zone=").append(where));
        units.ifPresent(which -> out.append("&units=").append(which));
        if (name != USUAL.name) {
            out.append("&name=").append(name);
        }
        return out.toString();
    }

    /// The class of the page: `day`, `night`, or `auto`, where the phone's own setting decides.
    public String pageClass(LocalTime now, DayParts hours) {
        return switch (theme) {
            case DAY -> "day";
            case NIGHT -> "night";
            case AUTO -> hours.isDim(now) ? "night" : "auto";
        };
    }
}
