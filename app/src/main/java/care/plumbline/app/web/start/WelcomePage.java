package care.plumbline.app.web.start;

import care.plumbline.app.web.Cited;
import java.util.List;

/// What is common, what it is not, and that help exists.
public record WelcomePage(List<Said> said) {

    public WelcomePage {
        said = List.copyOf(said);
    }

    public record Said(String says, Cited cited) {}
}
