package care.plumbline.pages.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.ClearanceEffect;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What she told of the birth, of why she comes and of her mood, on the page for a visit.
record ToldLines(Recovery recovery, Wording wording, Answered answered) {

    private static final int LONGEST = 200;

    private Facts facts() {
        return recovery.facts();
    }

    private SheetWords say() {
        return Words.of(wording).sheet();
    }

    /// Of the birth and since. What a clinician said stands there whole, its end may be what matters; a yes
    /// beside a no is none.
    List<Line> birth() {
        var said = new ArrayList<String>();
        if (facts().isPregnantAgain()) {
            said.add(wording.of(facts().guide().pregnantAgain().sayFirst()));
        }
        said.add(say().sinceTheBirth(InWords.first(wording.sinceBirth())));
        answered.chosen(Handle.BIRTH_MODE.id()).ifPresent(said::add);
        answered.chosen(Handle.TEAR.id()).map(say()::tear).ifPresent(said::add);
        answered.chosenBeside(Handle.NEURAXIAL, "none").map(say()::needle).ifPresent(said::add);
        if (!facts().hidesBaby()) {
            answered.chosen(Handle.FEEDING.id()).map(say()::feeding).ifPresent(said::add);
        }
        var lines = new ArrayList<>(List.of(new Line("", String.join(" · ", said))));
        if (facts().choice(Handle.BLEEDING).isPresent()) {
            answered.chosenBeside(Handle.BLEEDING, "stopped")
                    .ifPresent(how -> lines.add(new Line(say().bleeding(), how)));
        }
        answered.chosen(Handle.CLINICIAN_CLEARED.id(), code -> ClearanceEffect.isCleared(facts(), code))
                .ifPresent(what -> lines.add(new Line(say().clearedByAClinician(), what)));
        answered.chosen(Handle.CLINICIAN_RESTRICTS.id())
                .ifPresent(what -> lines.add(new Line(say().notYetSaysAClinician(), what)));
        answered.chosen(Handle.CLINICIAN_PICKS.id(), recovery.plan().named()::picks)
                .ifPresent(what -> lines.add(new Line(say().pickedByAClinician(), what)));
        answered.chosen(Handle.CLINICIAN_BARS.id())
                .ifPresent(what -> lines.add(new Line(say().leaveOutSaysAClinician(), what)));
        String note = WhichClinician.words(facts(), Handle.CLINICIAN_NOTE);
        if (!note.isEmpty()) {
            lines.add(new Line(WhichClinician.of(facts(), Words.of(wording)), note));
        }
        return lines;
    }

    List<Line> why() {
        var lines = new ArrayList<Line>();
        facts().latest(Handle.OWN_WORDS)
                .map(Entry.Answered::answer)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .filter(text -> !text.isEmpty())
                .ifPresent(text ->
                        lines.add(new Line("", Words.of(wording).progress().quoted(Answered.cut(text, LONGEST)))));
        answered.chosen(Handle.PAIN_ZONES.id()).ifPresent(where -> lines.add(new Line(say().where(), where)));
        String patterns = recovery.plan().patterns().stream()
                .filter(PatternFit::isHers)
                .map(fit -> wording.of(fit.pattern().name()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!patterns.isEmpty()) {
            lines.add(new Line(say().pattern(), patterns));
        }
        answered.chosen(Handle.PAIN_STARTED.id()).ifPresent(when -> lines.add(new Line(say().began(), when)));
        answered.chosen(Handle.WORSE_WITH.id()).ifPresent(what -> lines.add(new Line(say().worseWith(), what)));
        answered.chosen(Handle.HURT_DOING.id())
                .ifPresent(what -> lines.add(new Line(say().setOffBy(), onItsDay(Handle.HURT_DOING, what))));
        answered.yes(Handle.PAIN_WOKE.id())
                .ifPresent(woke ->
                        lines.add(new Line(say().wokeHerAtNight(), woke ? say().yesLately() : say().notLately())));
        return lines;
    }

    /// The places that the line *where* names.
    Set<String> zones() {
        return facts().latest(Handle.PAIN_ZONES).map(Entry.Answered::answer).orElse(new Answer.Several(Set.of()))
                        instanceof Answer.Several(var codes)
                ? codes
                : Set.of();
    }

    List<Line> mood() {
        var lines = new ArrayList<Line>();
        facts().whole(Handle.MOOD_SUM).ifPresent(sum -> lines.add(new Line(say().phq2(), say().ofSix(sum))));
        facts().latest(Handle.MOOD_TODAY)
                .map(Entry.Answered::answer)
                .filter(Answer.Amount.class::isInstance)
                .map(answer -> say().ofTen(((Answer.Amount) answer).number()))
                .ifPresent(mood -> lines.add(new Line(say().mood(), onItsDay(Handle.MOOD_TODAY, mood))));
        facts().whole(Handle.SLEEP_HOURS)
                .ifPresent(hours -> lines.add(new Line(say().sleep(), say().hoursInADayAndNight(hours))));
        facts().whole(Handle.LONGEST_SLEEP)
                .ifPresent(hours -> lines.add(new Line(say().longestStretch(), say().hours(hours))));
        return lines;
    }

    /// What she said last, and when.
    private String onItsDay(Handle question, String what) {
        return facts().latest(question)
                .map(entry -> say().onADay(InWords.in(Words.of(wording)).day(entry.on()), what))
                .orElse(what);
    }
}
