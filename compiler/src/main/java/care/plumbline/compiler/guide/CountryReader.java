package care.plumbline.compiler.guide;

import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.contact.HelpLine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads whom to call, country by country.
final class CountryReader {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    /// A number that cannot be dialled is worse than none.
    private static final Form<String> NUMBER = new Form<>(
            "a telephone number of digits, spaces and hyphens",
            "112",
            word -> Optional.of(word).filter(each -> each.matches("\\d([\\d -]*\\d)?")));

    private static final Form<String> CODE = new Form<>(
            "a country code of ISO 3166 such as IE, or other",
            "",
            word -> Optional.of(word).filter(each -> KNOWN.contains(each) || each.equals(Country.OTHER)));

    private CountryReader() {}

    static List<Country> read(Section file) {
        var seen = new HashSet<String>();
        List<Country> countries = file.sections("countries").stream()
                .map(section -> {
                    Country country = country(section);
                    if (!seen.add(country.code())) {
                        section.draft()
                                .problem(
                                        section.placeOf("code"),
                                        "the country " + country.code() + " stands here twice");
                    }
                    return country;
                })
                .toList();
        file.close();
        if (!seen.contains(Country.OTHER)) {
            file.draft().problem(file.place(), "the country other is missing: whom to call everywhere else");
        }
        return countries;
    }

    private static Country country(Section section) {
        var country = new Country(
                section.value("code", CODE),
                section.text("name"),
                section.value("emergency", NUMBER),
                section.optionalText("emergency_says"),
                line(section.section("advice")),
                section.sections("crisis").stream().map(CountryReader::line).toList(),
                section.sections("violence").stream().map(CountryReader::line).toList(),
                section.sections("loss").stream().map(CountryReader::line).toList(),
                ProvenanceReader.of(section));
        section.close();
        return country;
    }

    private static HelpLine line(Section section) {
        var line = new HelpLine(
                section.text("who"),
                section.has("number") ? Optional.of(section.value("number", NUMBER)) : Optional.empty(),
                ProvenanceReader.sources(section));
        section.close();
        return line;
    }
}
