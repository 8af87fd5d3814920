package care.plumbline.pages.session;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All a script needs to play what is left of a session, without asking again.
///
/// @param session its name
/// @param of how many movements it has, those behind her included
/// @param into how far into the first one she is, in seconds
/// @param spots what is left, in order; what is not for her today is left out
/// @param moves by tag: those of the spots, and whatever can be taken instead
public record Reel(String session, boolean spoken, int of, int into, List<Spot> spots, Map<String, Move> moves) {

    public Reel {
        spots = List.copyOf(spots);
        moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
    }

    /// A place of the session.
    ///
    /// @param way 0 as shown, 1 easier, 2 harder
    public record Spot(int place, String move, int way) {}

    /// What to take instead; all is empty where there is nothing.
    ///
    /// @param move the tag of another movement
    /// @param how the same movement in another way; also when the other movement is in the session already
    /// @param shown that other way as it is drawn, if it is: what is said of it, by day and by night
    /// @param amount how much of it in that way, in words
    /// @param beats that in time; empty: as those of the movement
    /// @param steps those of its steps that hold in that way too, by their places
    public record Instead(
            String move, String how, Shown shown, String amount, List<List<Number>> beats, List<Integer> steps) {
        static final Instead NOTHING = new Instead("", "", Shown.NOT, "", List.of(), List.of());

        public Instead {
            beats = List.copyOf(beats);
            steps = List.copyOf(steps);
        }

        private void put(Members instead) {
            instead.put("move", move)
                    .put("how", how)
                    .keys("shown", shown::put)
                    .put("amount", amount)
                    .put("beats", rows(beats))
                    .put("steps", new Json.Items(numbers(steps)));
        }
    }

    /// A drawing: what it says to those who listen, and where it is.
    public record Shown(String says, String day, String night) {
        static final Shown NOT = new Shown("", "", "");

        private void put(Members drawing) {
            drawing.put("says", says).put("day", day).put("night", night);
        }
    }

    /// A movement, ready to show and to play.
    ///
    /// @param halt what ends the movement at once, in one line; `stop` says also what then
    /// @param words of the drawing, named by beats
    /// @param beats each a row: milliseconds, doing, breath, side, set, of sets, repetition, of repetitions,
    ///     word, and what of the drawing plays, from and to; see [care.plumbline.core.practice.Beat]
    public record Move(
            String name,
            String says,
            String amount,
            String breath,
            String feel,
            List<String> steps,
            List<String> stop,
            String halt,
            String day,
            String night,
            Instead hard,
            Instead easy,
            List<String> words,
            List<List<Number>> beats) {
        public Move {
            steps = List.copyOf(steps);
            stop = List.copyOf(stop);
            words = List.copyOf(words);
            beats = List.copyOf(beats);
        }

        private void put(Members move) {
            move.put("name", name)
                    .put("says", says)
                    .put("amount", amount)
                    .put("breath", breath)
                    .put("feel", feel)
                    .texts("steps", steps.stream())
                    .texts("stop", stop.stream())
                    .put("halt", halt)
                    .put("day", day)
                    .put("night", night)
                    .keys("hard", hard::put)
                    .keys("easy", easy::put)
                    .texts("words", words.stream())
                    .put("beats", rows(beats));
        }

        /// How much of it, done in this way.
        String amount(Instead way) {
            return way.amount().isEmpty() ? amount : way.amount();
        }

        /// What she does, done in this way.
        List<String> steps(Instead way) {
            return way.how().isEmpty()
                    ? steps
                    : way.steps().stream().map(steps::get).toList();
        }
    }

    private static Json rows(List<List<Number>> beats) {
        return new Json.Items(
                beats.stream().<Json>map(beat -> new Json.Items(numbers(beat))).toList());
    }

    private static List<Json> numbers(List<? extends Number> numbers) {
        return numbers.stream()
                .<Json>map(number -> new Json.Number(number.toString()))
                .toList();
    }

    /// As JSON that may stand inside a page.
    String json() {
        return new Members()
                .put("session", session)
                .put("spoken", spoken)
                .put("of", of)
                .put("into", into)
                .each(
                        "spots",
                        spots,
                        (spot, one) -> spot.put("place", one.place())
                                .put("move", one.move())
                                .put("way", one.way()))
                .keys("moves", all -> moves.forEach((tag, move) -> all.keys(tag, move::put)))
                .done()
                .text()
                .replace("<", "\\u003c");
    }

    Optional<Move> move(String tag) {
        return Optional.ofNullable(moves.get(tag));
    }
}
