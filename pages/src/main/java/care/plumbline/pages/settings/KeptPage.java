package care.plumbline.pages.settings;

/// How much is kept of hers.
public record KeptPage(int answers, int sessions) {

    /// Such as *27 answers and 4 sessions*.
    public String says() {
        String said = answers == 1 ? "1 answer" : answers + " answers";
        if (answers == 0 && sessions == 0) {
            return "nothing so far";
        }
        if (sessions == 0) {
            return said;
        }
        return said + (sessions == 1 ? " and 1 session" : " and " + sessions + " sessions");
    }
}
