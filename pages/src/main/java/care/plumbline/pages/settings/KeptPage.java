package care.plumbline.pages.settings;

import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.words.SettingsWords;
import java.util.List;
import java.util.Optional;

/// How much is kept of hers.
///
/// @param phone the home on her phone, where one stands beside this
/// @param fhir whether this home makes a FHIR document of it
/// @param here what erasing leaves elsewhere, where her journal lives on this phone alone
public record KeptPage(int answers, int sessions, Optional<Beside> phone, boolean fhir, Optional<OfThisPhone> here) {

    /// @param ofTheCopy what is said of her sealed copy; empty: she has none
    /// @param takesCopy whether it can be erased as well
    /// @param relies whether she is told that its words bring her journal back
    /// @param wrong why nothing was erased; empty: nothing was tried
    public record OfThisPhone(List<String> ofTheCopy, boolean takesCopy, boolean relies, String wrong) {
        public OfThisPhone {
            ofTheCopy = List.copyOf(ofTheCopy);
        }
    }

    /// Such as *27 answers and 4 sessions*.
    public String says(SettingsWords say) {
        String said = say.answers(answers);
        if (answers == 0 && sessions == 0) {
            return say.nothingSoFar();
        }
        return sessions == 0 ? said : say.andSessions(sessions, said);
    }
}
