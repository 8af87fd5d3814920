package care.plumbline.pages.progress;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.progress.LastFourWeeks;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Limit;
import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.words.SheetWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was checked: her pelvic floor, her belly wall, and what she has done.
record Checks(Recovery recovery, Progress progress, Wording wording, Answered answered) {

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
