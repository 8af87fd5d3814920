package care.plumbline.pages.progress;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.progress.Reading;
import care.plumbline.core.progress.Series;
import care.plumbline.core.progress.Week;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Her pain as a drawing, in the units of its view box, and as a table.
///
/// @param bands around the middle half of each week's days; weeks apart make pieces of their own
/// @param lines through the middle of each week
/// @param worst through the highest value of each week
/// @param dots weeks that stand alone, single days while there are few, and the last of all
/// @param marks below the axis
/// @param says what it shows, for whoever cannot see it
public record PainChart(
        List<String> bands,
        List<String> lines,
        List<String> worst,
        List<Dot> dots,
        List<Mark> marks,
        String says,
        List<Row> rows) {

    static final int WIDTH = 340;
    private static final double LEFT = 34;
    private static final double RIGHT = WIDTH - 14.0;
    private static final double TOP = 10;
    private static final double BOTTOM = 140;
    private static final int MOST_WEEKS = 26;
    private static final int ENOUGH_WEEKS = 3;

    /// @param last whether it is the latest
    public record Dot(String x, String y, boolean last) {}

    /// @param anchor where the words hang: start, middle or end
    public record Mark(String x, String says, String anchor) {}

    /// A line of the table.
    public record Row(String when, String middle, String half, String worst) {}

    public PainChart {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        worst = List.copyOf(worst);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    public boolean byWeeks() {
        return !lines.isEmpty() || !bands.isEmpty();
    }

    /// Weeks as a band, or single days while there are few.
    static PainChart of(Series pain, List<Week> all, InWords said) {
        List<Week> weeks = all.subList(Math.max(0, all.size() - MOST_WEEKS), all.size());
        return weeks.size() < ENOUGH_WEEKS ? days(pain, said) : weeks(weeks, said);
    }

    private static PainChart weeks(List<Week> weeks, InWords said) {
        int from = weeks.getFirst().number();
        int to = weeks.getLast().number();
        var bands = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var worst = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        for (List<Week> piece : pieces(weeks)) {
            if (piece.size() == 1 && piece.getFirst() != weeks.getLast()) {
                Week one = piece.getFirst();
                dots.add(new Dot(text(x(one.number(), from, to)), text(y(one.median())), false));
                continue;
            }
            var up = new StringBuilder();
            var down = new StringBuilder();
            var line = new StringBuilder();
            var high = new StringBuilder();
            for (Week week : piece) {
                String x = text(x(week.number(), from, to));
                up.append(up.isEmpty() ? "M" : "L").append(x).append(' ').append(text(y(week.high())));
                line.append(line.isEmpty() ? "M" : "L").append(x).append(' ').append(text(y(week.median())));
                high.append(high.isEmpty() ? "M" : "L").append(x).append(' ').append(text(y(week.worst())));
                down.insert(0, "L" + x + " " + text(y(week.low())));
            }
            bands.add(up.append(down).append('Z').toString());
            lines.add(line.toString());
            worst.add(high.toString());
        }
        Week last = weeks.getLast();
        dots.add(new Dot(text(x(to, from, to)), text(y(last.median())), true));
        return new PainChart(
                bands,
                lines,
                worst,
                dots,
                List.of(
                        new Mark(text(LEFT), said.say().weekFrom(from), "start"),
                        new Mark(text(RIGHT), said.say().now(), "end")),
                said.say()
                        .chartByWeeks(
                                InWords.number(weeks.getFirst().median(), said.say()),
                                InWords.number(last.median(), said.say()),
                                "" + from),
                weeks.stream()
                        .map(week -> new Row(
                                said.say().weekAndDays(said.days(week.days()), "" + week.number()),
                                InWords.number(week.median(), said.say()),
                                said.say()
                                        .fromTo(
                                                InWords.number(week.low(), said.say()),
                                                InWords.number(week.high(), said.say())),
                                InWords.number(week.worst(), said.say())))
                        .toList());
    }

    /// Weeks that follow each other.
    private static List<List<Week>> pieces(List<Week> weeks) {
        var pieces = new ArrayList<List<Week>>();
        for (Week week : weeks) {
            if (pieces.isEmpty() || pieces.getLast().getLast().number() + 1 < week.number()) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(week);
        }
        return pieces;
    }

    private static PainChart days(Series pain, InWords said) {
        List<Reading> readings = pain.readings();
        LocalDate from = readings.getFirst().on();
        // A week is wide enough for two days not to stand at the two ends.
        int span = Math.max(6, pain.span());
        List<Dot> dots = readings.stream()
                .map(reading -> new Dot(
                        text(x((int) ChronoUnit.DAYS.between(from, reading.on()), 0, span)),
                        text(y(reading.value())),
                        reading.equals(readings.getLast())))
                .toList();
        return new PainChart(
                List.of(),
                List.of(),
                List.of(),
                dots,
                List.of(new Mark(text(LEFT), said.day(from), "start")),
                said.say()
                        .chartByDays(
                                said.days(readings.size()),
                                InWords.number(readings.getLast().value(), said.say())),
                readings.stream()
                        .map(reading -> new Row(
                                said.day(reading.on()),
                                InWords.number(reading.value(), said.say()),
                                "",
                                InWords.number(reading.value(), said.say())))
                        .toList());
    }

    private static double x(int at, int from, int to) {
        return to == from ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * (at - from) / (to - from);
    }

    private static double y(double pain) {
        return BOTTOM - (BOTTOM - TOP) * pain / 10;
    }

    private static String text(double at) {
        return Rounding.tenth(at);
    }
}
