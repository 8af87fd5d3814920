package care.plumbline.pages.progress;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import care.plumbline.core.safety.Ticks;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of her danger signs stands on the page for a visit.
///
/// @param others what of it others may read
record SignLines(Recovery recovery, Wording wording, ForOthers others) {

    /// What one sheet has room for; what does not fit is counted.
    private static final int MOST_TICKED = 5;

    private SheetWords say() {
        return Words.of(wording).sheet();
    }

    private InWords said() {
        return InWords.in(Words.of(wording));
    }

    private Guide guide() {
        return recovery.facts().guide();
    }

    /// What somebody has to look at, and what she ticked and said no more about, the most urgent first; all of it
    /// that is for others.
    List<Line> leading() {
        Safety safety = recovery.safety();
        return Stream.concat(
                        others.of(safety.leading()).stream()
                                .map(finding -> new Leading(finding.urgency(), found(finding))),
                        safety.unsettled().stream()
                                .filter(others::shows)
                                .map(ticked -> new Leading(ticked.upTo(), told(ticked))))
                .sorted(Comparator.comparing(Leading::urgency).reversed())
                .map(one -> new Line(howSoon(one.urgency()), one.says()))
                .toList();
    }

    private record Leading(Urgency urgency, String says) {}

    private String howSoon(Urgency urgency) {
        return switch (urgency) {
            // Read on another day it is still true.
            case CALL_NOW -> say().now(said().dayAndYear(recovery.facts().today()));
            case SAME_DAY -> say().today(said().dayAndYear(recovery.facts().today()));
            case WITHIN_DAYS -> say().withinDays();
            case ROUTINE -> say().atAVisit();
        };
    }

    private String found(Finding finding) {
        return wording.of(finding.sign().name())
                + finding.said().stream()
                        .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                        .map(question -> " · " + Words.of(wording).progress().quoted(wording.of(question.ask())))
                        .collect(Collectors.joining());
    }

    private String told(Ticked ticked) {
        String line = wording.of(ticked.line().says());
        return ticked.isDenied() ? say().tickedThenNone(line) : say().tickedNotYetAsked(line);
    }

    /// When she last answered the danger questions, what holds today, and the signs she ever ticked.
    List<Line> safety() {
        Ticks ticks = Ticks.of(guide());
        var asked = recovery.journal()
                .answers()
                .filter(answered -> ticks.reads(answered) && others.shows(answered.question()))
                .toList();
        if (asked.isEmpty()) {
            return List.of(new Line("", say().dangerQuestionsOpen()));
        }
        var lines = new ArrayList<Line>();
        String last = said().day(asked.stream()
                .map(Entry.Answered::on)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        lines.add(new Line(say().lastAsked(last), holds()));
        recovery.safety().seen().stream()
                .filter(looked -> others.shows(looked.finding()))
                .forEach(looked -> lines.add(new Line(
                        say().lookedAt(said().day(looked.on())),
                        looked.sight() == Sight.WAIT
                                ? say().toWait(wording.of(
                                        looked.finding().sign().name()))
                                : say().mayMove(wording.of(
                                        looked.finding().sign().name())))));
        everTicked(ticks).ifPresent(ticked -> lines.add(new Line(say().everTicked(), ticked)));
        return lines;
    }

    /// What she ever ticked, the last of it first. Empty where all of it is left out: "none" would be untrue.
    private Optional<String> everTicked(Ticks ticks) {
        var ticked = new LinkedHashMap<String, String>();
        boolean withheld = false;
        for (Entry.Answered said :
                recovery.journal().answers().filter(ticks::isOne).toList()) {
            for (Tick tick : lines(said)) {
                withheld |= !tick.shown();
                if (tick.shown()) {
                    ticked.remove(tick.says());
                    ticked.put(tick.says(), said().day(said.on()));
                }
            }
        }
        if (ticked.isEmpty()) {
            return withheld ? Optional.empty() : Optional.of(say().none());
        }
        // Each whole: what stands at the end of a line may be what matters to whoever reads it.
        Stream<String> latest = new ArrayList<>(ticked.entrySet())
                .reversed().stream().limit(MOST_TICKED).map(one -> say().onADay(one.getValue(), one.getKey()));
        Stream<String> more =
                ticked.size() > MOST_TICKED ? Stream.of(say().moreBefore(ticked.size() - MOST_TICKED)) : Stream.empty();
        return Optional.of(Stream.concat(latest, more).collect(Collectors.joining("; ")));
    }

    /// @param shown whether others may read it
    private record Tick(String says, boolean shown) {}

    /// What she ticked by an answer: one question, or lines of the short form.
    private List<Tick> lines(Entry.Answered said) {
        return switch (said.answer()) {
            case Answer.YesNo _ ->
                guide().question(said.question()).stream()
                        .map(question -> new Tick(wording.of(question.ask()), others.shows(said.question())))
                        .toList();
            case Answer.Several(Set<String> codes) ->
                guide().quickChecks().stream()
                        .filter(line -> codes.contains(line.id().value()))
                        .map(line -> new Tick(wording.of(line.ask()), others.shows(line)))
                        .toList();
            case Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Day _, Answer.Words _ -> List.of();
        };
    }

    /// What holds today; where all of it is left out, no word on whether anything was found. That questions are
    /// open stands beside what was found: it may be more.
    private String holds() {
        var findings = recovery.safety().findings();
        boolean open = !recovery.safety().toAsk().isEmpty();
        String names = others.of(findings).stream()
                .map(finding -> wording.of(finding.sign().name()))
                // To her who is to hear nothing of a baby, a sign of the baby has no name.
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            return open ? names + "; " + say().someOpenAgain() : names;
        }
        return open ? say().someOpenAgain() : findings.isEmpty() ? say().noSign() : say().answered();
    }
}
