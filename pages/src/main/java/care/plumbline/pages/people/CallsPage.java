package care.plumbline.pages.people;

import care.plumbline.pages.show.Cited;
import java.util.List;

/// Calls with somebody.
///
/// @param person whom she named; empty: nobody
/// @param silent whether she wants no more calls
public record CallsPage(
        String why,
        String anyone,
        String privacy,
        String personAsk,
        String person,
        Unit unit,
        boolean silent,
        List<Call> calls,
        Cited cited) {

    /// Her own unit.
    ///
    /// @param number as she wrote it; empty: none
    public record Unit(String ask, String why, String number) {}

    /// One call.
    ///
    /// @param due whether it is suggested today
    /// @param done whether she did it
    public record Call(
            String tag, int week, String title, List<String> say, List<String> ask, boolean due, boolean done) {
        public Call {
            say = List.copyOf(say);
            ask = List.copyOf(ask);
        }
    }

    public CallsPage {
        calls = List.copyOf(calls);
    }
}
