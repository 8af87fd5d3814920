package care.plumbline.pages.settings;

import care.plumbline.pages.words.SettingsWords;
/// How much is kept of hers.

public record KeptPage(int answers, int sessions) {

    /// Such as *27 answers and 4 sessions*.
    public String says(SettingsWords say) {
        String said = say.answers(answers);
        if (answers == 0 && sessions == 0) {
            return say.nothingSoFar();
        }
        return sessions == 0 ? said : say.andSessions(sessions, said);
    }
}
