package care.plumbline.pages.today;

import care.plumbline.pages.show.Rules;
import java.util.List;

/// How fast she goes, and why.
///
/// @param next the stage before her; empty: she has reached the last
/// @param step of her dose, counted from 1, of so many
public record ChangesPage(
        String stage,
        String about,
        String next,
        List<Gate> gates,
        int step,
        int steps,
        String dose,
        List<ChangeWords.Turn> held,
        List<Waiting> waiting,
        List<ChangeWords.Turn> history,
        List<ChangeWords.Turn> earlier,
        Rules rules) {
    public ChangesPage {
        gates = List.copyOf(gates);
        held = List.copyOf(held);
        waiting = List.copyOf(waiting);
        history = List.copyOf(history);
        earlier = List.copyOf(earlier);
    }

    public record Gate(String says, boolean open) {}

    /// @param href where the answer is given that may give it back
    public record Waiting(String name, String because, String href) {}
}
