package care.plumbline.core.guide.contact;

import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Optional;

/// Somebody to call.
///
/// @param who a service by its own name, or in plain words where there is no one number
/// @param number as people there write it; empty where it differs from place to place
public record HelpLine(Text who, Optional<String> number, List<Source> sources) {
    public HelpLine {
        sources = List.copyOf(sources);
    }

    /// What a telephone dials.
    public Optional<String> dial() {
        return number.map(Country::dialled);
    }
}
