package care.plumbline.pages.progress;

import care.plumbline.core.progress.Aim;
import care.plumbline.core.progress.Judgement;
import care.plumbline.core.progress.LastFourWeeks;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Step;
import care.plumbline.core.progress.Trend;
import care.plumbline.pages.words.ProgressWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Her progress in sentences: function before pain, and never more certain than her days.
record Sentences(Progress progress, LocalDate today, InWords said) {

    private static final int LONGEST_QUOTE = 70;

    private ProgressWords say() {
        return said.say();
    }

    String headline() {
        if (progress.standing() instanceof Judgement.Worse) {
            return say().harderLately();
        }
        Optional<Aim> easier = easiest();
        if (easier.isPresent()) {
            Step step = easier.get().step().orElseThrow();
            String what = easier.get().words().length() <= LONGEST_QUOTE
                    ? say().quoted(easier.get().words())
                    : say().oneOfYourThree();
            return say().isEasier(InWords.number(step.before(), say()), InWords.number(step.now(), say()), what);
        }
        if (progress.together().filter(step -> step.real() && step.isUp()).isPresent()) {
            Step step = progress.together().get();
            return say().whatMattersIsEasier(InWords.number(step.before(), say()), InWords.number(step.now(), say()));
        }
        if (progress.painStep().filter(step -> step.real() && !step.isUp()).isPresent()) {
            return down(progress.painStep().get());
        }
        if (progress.standing() instanceof Judgement.Better) {
            return say().betterInYourOwnWords();
        }
        return progress.painStep().isEmpty() ? say().tooEarlyToTell() : settled();
    }

    private String settled() {
        return switch (progress.trend()) {
            case Trend.TooEarly _ -> say().tooEarlyToTell();
            case Trend.Level _ -> say().aboutTheSameSoFar();
            case Trend.Unclear _ -> say().upAndDownSoFar();
            case Trend.Leads leads -> leads.isDown() ? say().aLittleEasierLately() : say().aLittleHarderLately();
        };
    }

    private Optional<Aim> easiest() {
        return progress.aims().stream()
                .filter(aim ->
                        aim.step().filter(step -> step.real() && step.isUp()).isPresent())
                .max(Comparator.comparingDouble(aim -> aim.step().orElseThrow().by()));
    }

    private String down(Step step) {
        return say().downIn(InWords.number(step.before(), say()), InWords.number(step.now(), say()), time(step));
    }

    private String time(Step step) {
        return said.time(ChronoUnit.DAYS.between(step.since(), step.until()));
    }

    /// Under the headline.
    String below() {
        if (progress.standing() instanceof Judgement.Worse) {
            return say().thatHappens();
        }
        if (headline().equals(say().tooEarlyToTell())) {
            int days = progress.pain().readings().size();
            return days == 0 ? say().notToldOfADayYet() : say().toldOfDays(said.days(days));
        }
        return headline().equals(say().upAndDownSoFar()) || headline().equals(say().aboutTheSameSoFar())
                ? say().howManyBacksHeal()
                : "";
    }

    /// Over the drawing.
    String pain() {
        if (progress.painStep().isEmpty()) {
            return say().yourPainDayByDay();
        }
        Step step = progress.painStep().get();
        String before = InWords.number(step.before(), say());
        String now = InWords.number(step.now(), say());
        if (step.real()) {
            return step.isUp() ? say().upIn(before, now, time(step)) : down(step);
        }
        return step.before() == step.now()
                ? say().theSameAsAgo(now, time(step))
                : say().fromToIn(before, now, time(step));
    }

    /// Under the drawing.
    String trend() {
        return switch (progress.trend()) {
            case Trend.TooEarly(int days, int _) -> days == 0 ? "" : say().tooEarlyForALine(said.days(days));
            case Trend.Level _ -> say().theLineIsLevel();
            case Trend.Unclear _ -> say().tooDifferentForALine();
            case Trend.Leads leads -> {
                double low = Math.min(Math.abs(leads.low()), Math.abs(leads.high()));
                double high = Math.max(Math.abs(leads.low()), Math.abs(leads.high()));
                boolean touches = leads.low() * leads.high() <= 0;
                String by = InWords.number(Math.abs(leads.aWeek()), say());
                String least = InWords.number(touches ? 0 : low, say());
                String days = said.days(leads.days());
                yield leads.isDown()
                        ? say().theLineGoesDown(by, days, InWords.number(high, say()), least)
                        : say().theLineGoesUp(by, days, InWords.number(high, say()), least);
            }
        };
    }

    String confidence() {
        return progress.confidenceStep()
                .map(step -> say().howSureYouFeelNowAndBefore(
                                InWords.number(step.before(), say()), InWords.number(step.now(), say())))
                .or(() -> progress.confidence()
                        .last()
                        .map(last -> say().howSureYouFeel(InWords.number(last.value(), say()))))
                .orElse("");
    }

    /// What she has done.
    ///
    /// @param active the minutes a week she told us of
    List<String> doing(Optional<Long> active) {
        LastFourWeeks doing = progress.doing();
        var says = new ArrayList<String>();
        String time = doing.days() >= 28 ? say().fourWeeks() : said.time(doing.days());
        if (doing.sessions() == 0) {
            says.add(doing.days() >= 28 ? say().noSessionIn(time) : say().noSessionYet());
        } else {
            String sessions = said.count(doing.sessions());
            says.add(InWords.first(
                    doing.days() > 7
                            ? say().sessionsInAndAWeek(
                                            doing.sessions(), sessions, time, said.count(doing.sessionsAWeek()))
                            : say().sessionsIn(doing.sessions(), sessions, time)));
            says.add(say().minutesOfThemAWeek(doing.minutesAWeek()));
        }
        if (doing.outings() > 0) {
            says.add(InWords.first(say().outingsNoted(doing.outings(), said.count(doing.outings()))));
        }
        if (doing.trained() > 0) {
            says.add(InWords.first(say().timesTrained(doing.trained(), said.count(doing.trained()))));
        }
        if (doing.elses() > 0) {
            says.add(
                    InWords.first(say().timesElse(doing.elses(), "" + doing.elseMinutes(), said.count(doing.elses()))));
        }
        active.ifPresent(minutes -> says.add(say().toldOfActiveMinutes(minutes)));
        return says;
    }
}
