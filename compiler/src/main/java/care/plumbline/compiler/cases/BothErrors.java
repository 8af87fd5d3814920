package care.plumbline.compiler.cases;

import care.plumbline.compiler.guide.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Both errors of triage over a set of cases, by kind: sent too late, and sent too soon.
public record BothErrors(List<Row> rows) {

    public BothErrors {
        rows = List.copyOf(rows);
    }

    /// @param right at an acceptable tier
    /// @param under less urgent than the least that is acceptable
    /// @param over more urgent than the most that is acceptable
    public record Row(Case.Kind kind, int cases, int right, int under, int over) {}

    public static BothErrors of(List<Ran> ran) {
        return new BothErrors(
                Arrays.stream(Case.Kind.values()).map(kind -> row(kind, ran)).toList());
    }

    private static Row row(Case.Kind kind, List<Ran> all) {
        List<Ran> ran = all.stream().filter(one -> one.told().kind() == kind).toList();
        int under = (int) ran.stream().filter(Ran::isUnder).count();
        int over = (int) ran.stream().filter(Ran::isOver).count();
        return new Row(kind, ran.size(), ran.size() - under - over, under, over);
    }

    public int cases() {
        return rows.stream().mapToInt(Row::cases).sum();
    }

    /// `117 cases: 76 danger, 22 mimic, 19 benign`.
    public String counts() {
        return cases() + " cases: "
                + rows.stream()
                        .map(row -> row.cases() + " " + row.kind().code())
                        .collect(Collectors.joining(", "));
    }

    /// The table, a line a kind.
    public List<String> table() {
        return Stream.concat(
                        Stream.of(line("kind", "cases", "right", "too late", "too soon")),
                        rows.stream()
                                .map(row -> line(
                                        row.kind().code(),
                                        Integer.toString(row.cases()),
                                        Integer.toString(row.right()),
                                        Integer.toString(row.under()),
                                        Integer.toString(row.over()))))
                .toList();
    }

    private static String line(String kind, String cases, String right, String under, String over) {
        return String.format(Locale.ROOT, "%-8s %6s %6s %9s %9s", kind, cases, right, under, over);
    }
}
