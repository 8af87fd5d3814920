package care.plumbline.pages.progress;

import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import java.util.List;
import java.util.Optional;

/// How she is doing, as the page shows it. An empty text is not shown.
///
/// @param below a sentence under the headline
/// @param lead that somebody has to look at her: it stands first
/// @param worse when somebody has to look at her
/// @param mood why the two mood questions lead to a way to help; empty: they do not
/// @param better that she is clearly better, and why
/// @param nameThem where to name what matters to her; empty: she has
/// @param due what may be asked again today
/// @param watched what a camera made of her and she kept, the newest first
/// @param days what her days say
public record ProgressPage(
        String headline,
        String below,
        Optional<Lead> lead,
        Optional<Worse> worse,
        String mood,
        String better,
        List<Aim> aims,
        String nameThem,
        Rule aimsRule,
        Pain pain,
        Optional<Sum> rolandMorris,
        String confidence,
        String verdict,
        List<Link> due,
        Doing doing,
        List<Rung> ladder,
        List<Reached> milestones,
        List<Usual> usual,
        List<Watched> watched,
        InsightsPage days) {

    public ProgressPage {
        aims = List.copyOf(aims);
        due = List.copyOf(due);
        ladder = List.copyOf(ladder);
        milestones = List.copyOf(milestones);
        usual = List.copyOf(usual);
        watched = List.copyOf(watched);
    }

    /// What a camera made of her on a day.
    public record Watched(String says, String on) {}

    /// What counts as a real change.
    public record Rule(String says, Cited cited) {}

    public record Link(String says, String href) {}

    /// Somebody has to look at her.
    ///
    /// @param say what to say on the phone
    public record Worse(List<String> because, String meaning, List<String> todo, String say, Cited cited) {
        public Worse {
            because = List.copyOf(because);
            todo = List.copyOf(todo);
        }
    }

    /// One thing that matters to her.
    ///
    /// @param says where it stands, in words
    /// @param before on the line from 0 to 10, in the units of its drawing; empty: she has said it once at most
    /// @param now the same; empty: she has not said it yet
    /// @param up whether it got easier
    public record Aim(String words, String says, Optional<String> before, Optional<String> now, boolean up) {}

    /// Her pain.
    ///
    /// @param chart empty where she has not told of any day
    /// @param trend where the line leads, and how sure that is
    public record Pain(String headline, String trend, Optional<PainChart> chart, Rule rule, Rule line) {}

    /// A sum over time.
    public record Sum(String says, String note, Rule rule) {}

    /// What she has done.
    public record Doing(List<String> says, Rule goal) {
        public Doing {
            says = List.copyOf(says);
        }
    }

    /// A rung of the ladder.
    ///
    /// @param look `done`, `here` or empty
    public record Rung(String name, String look, String note) {}

    public record Reached(String says, String on) {}

    public record Usual(String says, Cited cited) {}
}
