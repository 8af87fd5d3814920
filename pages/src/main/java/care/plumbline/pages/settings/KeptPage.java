package care.plumbline.pages.settings;

import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.words.SettingsWords;
import java.util.Optional;

/// How much is kept of hers.
///
/// @param phone the home on her phone, where one stands beside this
/// @param copy whether a sealed copy of it is with a server
/// @param copyUnreached whether that was to go as well and could not be reached
/// @param fhir whether this home makes a FHIR document of it
public record KeptPage(
        int answers, int sessions, Optional<Beside> phone, boolean fhir, boolean copy, boolean copyUnreached) {

    /// Such as *27 answers and 4 sessions*.
    public String says(SettingsWords say) {
        String said = say.answers(answers);
        if (answers == 0 && sessions == 0) {
            return say.nothingSoFar();
        }
        return sessions == 0 ? said : say.andSessions(sessions, said);
    }
}
