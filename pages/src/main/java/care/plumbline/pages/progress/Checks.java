package care.plumbline.pages.progress;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.progress.LastFourWeeks;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.ForOthers;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was checked: the danger signs, her pelvic floor, her belly wall, and what she has done.
record Checks(Recovery recovery, Progress progress, Wording wording, Answered answered) {

    private static final int MOST_SIGNS = 3;
    private static final int MOST_MOVEMENTS = 4;

    private Facts facts() {
        return recovery.facts();
    }

    private SheetWords say() {
        return Words.of(wording).sheet();
    }

    private InWords said() {
        return InWords.in(Words.of(wording));
    }

    private Guide guide() {
        return facts().guide();
    }

    private ForOthers forOthers(boolean mood) {
        return ForOthers.of(guide(), mood);
    }

    /// What somebody has to look at, and what she ticked and said no more about, the most urgent first; all of it
    /// that is for others.
    List<Line> leading(boolean mood) {
        Safety safety = recovery.safety();
        ForOthers others = forOthers(mood);
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
            case CALL_NOW -> say().now();
            case SAME_DAY -> say().today();
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
    List<Line> safety(boolean mood) {
        Set<String> read = guide().dangerSigns().stream()
                .flatMap(sign -> sign.when().facts().stream())
                .map(fact -> fact.name())
                .collect(InOrder.toSet());
        var asked = recovery.journal()
                .answers()
                .filter(answered -> read.contains(answered.question()))
                .toList();
        if (asked.isEmpty()) {
            return List.of(new Line("", say().dangerQuestionsOpen()));
        }
        var lines = new ArrayList<Line>();
        String last = said().day(asked.stream()
                .map(Entry.Answered::on)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        lines.add(new Line(say().lastAsked(last), holds(mood)));
        recovery.safety().seen().stream()
                .filter(looked -> forOthers(mood).shows(looked.finding()))
                .forEach(looked -> lines.add(new Line(
                        say().lookedAt(said().day(looked.on())),
                        looked.sight() == Sight.WAIT
                                ? say().toWait(wording.of(
                                        looked.finding().sign().name()))
                                : say().mayMove(wording.of(
                                        looked.finding().sign().name())))));
        var ticked = new LinkedHashMap<String, String>();
        asked.stream()
                .filter(answered -> answered.answer() instanceof Answer.YesNo(boolean yes) && yes)
                .forEach(answered -> ticked.put(answered.question(), said().day(answered.on())));
        // Where all she ever ticked is left out, "none" would be untrue.
        if (ticked.keySet().removeAll(forOthers(mood).withheld()) && ticked.isEmpty()) {
            return lines;
        }
        lines.add(new Line(
                say().everTicked(),
                ticked.isEmpty()
                        ? say().none()
                        : ticked.entrySet().stream()
                                .limit(MOST_SIGNS)
                                .map(one -> say().onADay(
                                                one.getValue(),
                                                guide().question(one.getKey())
                                                        .map(question -> Answered.cut(wording.of(question.ask()), 60))
                                                        .orElse(one.getKey())))
                                .collect(Collectors.joining("; "))));
        return lines;
    }

    /// What holds today; where all of it is left out, no word on whether anything was found. That questions are
    /// open stands beside what was found: it may be more.
    private String holds(boolean mood) {
        var findings = recovery.safety().findings();
        boolean open = !recovery.safety().toAsk().isEmpty();
        String names = forOthers(mood).of(findings).stream()
                .limit(MOST_SIGNS)
                .map(finding -> wording.of(finding.sign().name()))
                // To her who is to hear nothing of a baby, a sign of the baby has no name.
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            return open ? names + "; " + say().someOpenAgain() : names;
        }
        return open ? say().someOpenAgain() : findings.isEmpty() ? say().noSign() : say().answered();
    }

    /// What she ticked and what she did not tick on the page about her pelvic floor.
    List<Line> floor() {
        var yes = new ArrayList<String>();
        var no = new ArrayList<String>();
        floorQuestions()
                .forEach(question -> answered.yes(question.id())
                        .ifPresent(answer -> (answer ? yes : no).add(shortly(wording.of(question.ask())))));
        var lines = new ArrayList<Line>();
        if (!yes.isEmpty()) {
            lines.add(new Line("", say().yes(String.join("; ", yes))));
        }
        if (!no.isEmpty()) {
            lines.add(new Line("", say().no(String.join("; ", no))));
        }
        return lines;
    }

    private Stream<Question> floorQuestions() {
        return guide().chapters().stream()
                .filter(chapter -> chapter.id().value().equals("pelvic-floor"))
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> page.style() == Page.Style.TICK)
                .flatMap(page -> page.questions().stream());
    }

    private static String shortly(String ask) {
        String text = ask.startsWith("You ") ? ask.substring(4) : ask.startsWith("It ") ? ask.substring(3) : ask;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    List<Line> belly() {
        var said = new ArrayList<String>();
        facts().latest(Handle.GAP_FINGERS)
                .map(Entry.Answered::answer)
                .filter(Answer.Amount.class::isInstance)
                .ifPresent(answer -> said.add(say().gapAbout(((Answer.Amount) answer).number())));
        answered.chosen(Handle.GAP_FLOOR.id()).ifPresent(floor -> said.add(floor.toLowerCase(Locale.ROOT)));
        answered.yes(Handle.BELLY_DOMING.id())
                .ifPresent(doming -> said.add(doming ? say().domingSeen() : say().noDomingSeen()));
        return said.isEmpty() ? List.of() : List.of(new Line("", String.join(" · ", said)));
    }

    List<Line> done() {
        LastFourWeeks doing = progress.doing();
        var lines = new ArrayList<Line>();
        String sessions = say().sessionsAndMinutes(doing.minutesAWeek(), doing.sessions(), doing.sessionsAWeek());
        lines.add(new Line(
                say().stage(), wording.of(recovery.plan().standing().stage().name())));
        lines.add(new Line(
                say().sessions(),
                facts().whole(Handle.ACTIVE_MINUTES)
                        .map(minutes -> say().andActive("" + minutes, sessions))
                        .orElse(sessions)));
        String most = doing.movements().entrySet().stream()
                .sorted(Map.Entry.<Id, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().value()))
                .limit(MOST_MOVEMENTS)
                .filter(one -> guide().movements().containsKey(one.getKey()))
                .map(one -> say().times(
                                "" + one.getValue(),
                                wording.of(guide().movement(one.getKey()).name())))
                .collect(Collectors.joining(", "));
        if (!most.isEmpty()) {
            lines.add(new Line(say().mostDone(), most));
        }
        mornings().ifPresent(lines::add);
        String left = recovery.safety().limits().stream()
                .filter(Limit::known)
                // A clinician's own word stands with the birth.
                .filter(limit -> limit.restriction().when().facts().stream()
                        .noneMatch(fact -> fact.name().equals(Clinician.RESTRICTS)))
                .map(limit -> wording.of(limit.restriction().name()).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            lines.add(new Line(say().leftOut(), left));
        }
        return lines;
    }

    /// How the mornings after were.
    private Optional<Line> mornings() {
        var counts = new LinkedHashMap<String, Integer>();
        Diary.of(recovery.journal(), facts().today())
                .days()
                .forEach(day ->
                        day.choice(Handle.MORNING_AFTER.id()).ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                say().morningsAfter(),
                answered.choices(Handle.MORNING_AFTER.id()).stream()
                        .filter(choice -> counts.containsKey(choice.code()))
                        .map(choice -> say().times(
                                        "" + counts.get(choice.code()),
                                        wording.of(choice.says()).toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "))));
    }
}
