package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Welcome;
import care.plumbline.core.guide.words.Statement;

/// Reads what she reads first.
final class WelcomeReader {

    private WelcomeReader() {}

    static Welcome read(Section file) {
        var welcome = new Welcome(
                file.text("sentence"),
                file.sections("believed").stream().map(WelcomeReader::statement).toList(),
                file.sections("stories").stream().map(WelcomeReader::statement).toList(),
                file.text("intended"),
                ProvenanceReader.of(file));
        if (welcome.believed().isEmpty()) {
            file.draft().problem(file.place(), "believed says nothing");
        }
        file.close();
        return welcome;
    }

    private static Statement statement(Section line) {
        var statement = new Statement(line.text("says"), ProvenanceReader.of(line));
        line.close();
        return statement;
    }
}
