package care.plumbline.core.guide.contact;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Optional;

/// Whom to call in a country.
///
/// @param code ISO 3166, such as `IE`; [#OTHER] for everywhere else
/// @param emergency the number that brings an ambulance, as people there write it
/// @param emergencySays what to know about that number
/// @param advice for signs that are urgent but no emergency
/// @param crisis for dark thoughts; empty where we are not sure of a number
/// @param violence for fear at home; empty where we are not sure of a number
/// @param loss for parents whose child died; empty where we are not sure of a number
public record Country(
        String code,
        Text name,
        String emergency,
        Optional<Text> emergencySays,
        HelpLine advice,
        List<HelpLine> crisis,
        List<HelpLine> violence,
        List<HelpLine> loss,
        Provenance provenance) {

    /// Stands for every country that has no entry of its own.
    public static final String OTHER = "other";

    public Country {
        crisis = List.copyOf(crisis);
        violence = List.copyOf(violence);
        loss = List.copyOf(loss);
    }

    /// What a telephone dials in an emergency.
    public String dial() {
        return dialled(emergency);
    }

    static String dialled(String number) {
        return number.replaceAll("[ -]", "");
    }
}
