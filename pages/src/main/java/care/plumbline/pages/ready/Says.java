package care.plumbline.pages.ready;

import care.plumbline.core.guide.Readiness.Kind;
import care.plumbline.core.guide.Readiness.Test;
import care.plumbline.core.plan.TestStanding;
import care.plumbline.core.plan.TestStanding.Result;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How tests and days are said.
final class Says {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Says() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String amount(Kind kind, long number) {
        return switch (kind) {
            case HOLD -> number + (number == 1 ? " second" : " seconds");
            case REPETITIONS -> number + (number == 1 ? " time" : " times");
            case MINUTES -> number + (number == 1 ? " minute" : " minutes");
            case COMFORT -> number + " of 10";
        };
    }

    static String aim(Test test) {
        String sides = test.eachSide() ? ", each side" : "";
        if (test.kind() == Kind.COMFORT) {
            return "At most " + amount(test.kind(), test.first());
        }
        return test.targets().size() == 1
                ? amount(test.kind(), test.first()) + sides
                : "First " + test.first() + ", then " + amount(test.kind(), test.last()) + sides;
    }

    static String state(TestStanding standing, LocalDate today) {
        return switch (standing.result()) {
            case Result.Done _ -> "Done";
            case Result.PartWay(var _, long number, int next) -> number + " of " + next;
            case Result.NotYet _ -> standing.isTraining(today) ? "In training" : "Try again";
            case Result.Faded _ -> "A while ago";
            case Result.NotTried _ -> standing.isOffered() ? "Not tried" : "Later";
        };
    }

    static String look(TestStanding standing) {
        return switch (standing.result()) {
            case Result.Done _ -> "";
            case Result.PartWay _, Result.NotYet _, Result.Faded _ -> "honey";
            case Result.NotTried _ -> standing.isOffered() ? "clay" : "plain";
        };
    }

    static String said(TestStanding standing) {
        Kind kind = standing.test().kind();
        return switch (standing.result()) {
            case Result.NotTried _ -> "";
            case Result.Faded(LocalDate on) -> "Last tried on " + day(on) + ". Bodies change, so we ask again.";
            case Result.Done(LocalDate on, var number) ->
                number.map(reached -> amount(kind, reached) + " on " + day(on) + ". That is enough.")
                        .orElse("Done on " + day(on) + ", with no symptoms.");
            case Result.PartWay(LocalDate on, long number, int next) ->
                amount(kind, number) + " on " + day(on) + ". It opens a first gate; the next aim is " + next + ".";
            case Result.NotYet(LocalDate on, var number) ->
                number.map(reached -> amount(kind, reached) + " on " + day(on) + ".")
                        .orElse("Not yet, on " + day(on) + ".");
        };
    }
}
