package care.plumbline.pages.start;

import care.plumbline.pages.show.Cited;
import java.util.List;

/// What is common, what it is not, and that help exists.
public record WelcomePage(List<Said> said) {

    public WelcomePage {
        said = List.copyOf(said);
    }

    public record Said(String says, Cited cited) {}
}
