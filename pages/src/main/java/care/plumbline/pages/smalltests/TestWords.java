package care.plumbline.pages.smalltests;

import care.plumbline.core.guide.stage.Readiness.Kind;
import care.plumbline.core.guide.stage.Readiness.Test;
import care.plumbline.core.plan.TestStanding;
import care.plumbline.core.plan.TestStanding.Result;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.SmallTestsWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;

/// How tests and days are said.
record TestWords(SmallTestsWords say, Dates dates) {

    static TestWords in(Words words) {
        return new TestWords(words.smallTests(), Dates.in(words));
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    String amount(Kind kind, long number) {
        return switch (kind) {
            case HOLD -> say.seconds(number);
            case REPETITIONS -> say.times(number);
            case MINUTES -> say.minutes(number);
            case COMFORT -> say.ofTen(number);
        };
    }

    String aim(Test test) {
        if (test.kind() == Kind.COMFORT) {
            return say.atMost(amount(test.kind(), test.first()));
        }
        String aim = test.targets().size() == 1
                ? amount(test.kind(), test.first())
                : say.firstThen("" + test.first(), amount(test.kind(), test.last()));
        return test.eachSide() ? say.eachSide(aim) : aim;
    }

    String state(TestStanding standing, LocalDate today) {
        return switch (standing.result()) {
            case Result.Done _ -> say.done();
            case Result.PartWay(var _, long number, int next) -> say.ofNext(next, number);
            case Result.NotYet _ -> standing.isTraining(today) ? say.inTraining() : say.tryAgain();
            case Result.Faded _ -> say.aWhileAgo();
            case Result.NotTried _ -> standing.isOffered() ? say.notTried() : say.later();
        };
    }

    static String look(TestStanding standing) {
        return switch (standing.result()) {
            case Result.Done _ -> "";
            case Result.PartWay _, Result.NotYet _, Result.Faded _ -> "honey";
            case Result.NotTried _ -> standing.isOffered() ? "clay" : "plain";
        };
    }

    String said(TestStanding standing) {
        Kind kind = standing.test().kind();
        return switch (standing.result()) {
            case Result.NotTried _ -> "";
            case Result.Faded(LocalDate on) -> say.lastTried(day(on));
            case Result.Done(LocalDate on, var number) ->
                number.map(reached -> say.reachedIsEnough(amount(kind, reached), day(on)))
                        .orElse(say.doneOn(day(on)));
            case Result.PartWay(LocalDate on, long number, int next) ->
                say.opensAFirstGate(amount(kind, number), day(on), "" + next);
            case Result.NotYet(LocalDate on, var number) ->
                number.map(reached -> say.reachedOn(amount(kind, reached), day(on)))
                        .orElse(say.notYetOn(day(on)));
        };
    }
}
