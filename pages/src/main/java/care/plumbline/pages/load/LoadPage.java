package care.plumbline.pages.load;

import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// Her day with a child as she sees it.
///
/// @param checkFirst whether the safety check has open questions, so that some changes wait
/// @param trying whether these are numbers she tries out and has not kept
/// @param compared how the tried day compares with her usual one, in words; where this is her usual
/// one, what to do
public record LoadPage(
        Said said,
        boolean checkFirst,
        boolean trying,
        String compared,
        List<Bar> bars,
        List<Bar> smaller,
        Help help,
        List<Choice> today,
        List<Slider> sliders,
        List<Slider> moreSliders,
        List<Switch> switches,
        List<String> isNot,
        List<Row> rows,
        Cited cited) {

    /// @param first the one sentence of the page
    /// @param lead of which baby, and what the page is for
    /// @param guesses how much of it is our guess, in words; empty: nothing
    public record Said(String first, String lead, String guesses) {}

    /// A task with its part of the day's work.
    ///
    /// @param amount how often or how long
    /// @param share of a hundred, which is how far its bar goes
    /// @param look the colour of it
    /// @param guessed whether how often is our guess
    public record Bar(String name, String amount, String way, int share, String look, boolean guessed) {}

    /// What would help.
    ///
    /// @param order how far the order can be relied on, in words; empty: there is nothing to order
    public record Help(List<Card> best, List<Card> more, String order) {
        public Help {
            best = List.copyOf(best);
            more = List.copyOf(more);
        }
    }

    /// One change.
    ///
    /// @param saves of a hundred
    /// @param range the least and the most of a hundred, in words
    /// @param equal whether it is about equal to the next one
    /// @param habit whether it is among her first habits of the day
    /// @param safeSleep stands beside it; empty: nothing
    public record Card(
            String name,
            String where,
            int saves,
            String range,
            boolean equal,
            boolean habit,
            boolean guessed,
            String safeSleep,
            Drawing before,
            Drawing after,
            String href) {}

    /// One tap on how today was.
    public record Choice(String code, String says, boolean chosen) {}

    /// A number to try.
    ///
    /// @param name of its field, which says nothing to others
    public record Slider(
            String name,
            String says,
            String unit,
            String value,
            String from,
            String to,
            String step,
            boolean guessed) {}

    /// A choice to try.
    public record Switch(String name, String says, List<Choice> choices) {
        public Switch {
            choices = List.copyOf(choices);
        }
    }

    /// How one task is reckoned.
    ///
    /// @param force on her low back beyond standing, in newtons
    /// @param index of the lifting rule; empty: it is no lift
    public record Row(String task, String way, String amount, String load, String force, Optional<String> index) {}

    public LoadPage {
        bars = List.copyOf(bars);
        smaller = List.copyOf(smaller);
        today = List.copyOf(today);
        sliders = List.copyOf(sliders);
        moreSliders = List.copyOf(moreSliders);
        switches = List.copyOf(switches);
        isNot = List.copyOf(isNot);
        rows = List.copyOf(rows);
    }
}
