package care.plumbline.app.web.progress;

import care.plumbline.app.web.progress.SummaryPage.Line;
import care.plumbline.app.web.progress.SummaryPage.Part;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Choice;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Page;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.progress.Doing;
import care.plumbline.core.progress.Progress;
import care.plumbline.core.progress.Week;
import care.plumbline.core.recovery.Recovery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands on the page she takes along, in the order in which a visit asks for it. What she has not said is
/// left out, or said to be open where its absence could mislead.
record Sheet(Recovery recovery, Progress progress, Wording wording) {

    private static final int LONGEST = 200;
    private static final int MOST_SIGNS = 3;
    private static final int MOST_MOVEMENTS = 4;

    private Facts facts() {
        return recovery.facts();
    }

    private Guide guide() {
        return facts().guide();
    }

    /// @param mood whether she wants her mood and her sleep on it
    List<Part> parts(boolean mood) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of("Birth", "", birth()));
        parts.add(Part.of("Safety", "", safety()));
        parts.add(Part.of("Why she comes", "", why()));
        parts.add(Part.of("Three activities", "0 not at all, 10 as well as ever; a real change is 3 for one", aims()));
        parts.add(new Part(
                "Pain, 0 to 10",
                "by weeks: line the middle, dashes the worst; a real change is 2, or 30 %",
                pain(),
                progress.weeks().size() < 3
                        ? Optional.empty()
                        : Optional.of(PainChart.of(progress.pain(), progress.weeks()))));
        parts.add(Part.of("Roland-Morris, 0 to 24", "a real change is 4 to 5; little is seen below 6", rolandMorris()));
        parts.add(Part.of("Pelvic floor", "", floor()));
        parts.add(Part.of("Belly wall", "self-check by fingers", belly()));
        if (mood) {
            parts.add(Part.of("Mood and sleep", "on her wish", mood()));
        }
        parts.add(Part.of("What she has done", "last four weeks", done()));
        parts.add(Part.of("What may add to the pain", "from her answers; no diagnosis", factors()));
        parts.removeIf(part -> part.lines().isEmpty());
        return parts;
    }

    private List<Line> birth() {
        var said = new ArrayList<String>();
        said.add(Said.first(wording.sinceBirth()) + " since the birth");
        chosen("birth_mode").ifPresent(said::add);
        chosen("tear").map(tear -> "tear: " + tear).ifPresent(said::add);
        if (!facts().hidesBaby()) {
            chosen("feeding").map(feeding -> "feeding: " + feeding).ifPresent(said::add);
        }
        var lines = new ArrayList<>(List.of(new Line("", String.join(" · ", said))));
        chosen("clinician_cleared").ifPresent(what -> lines.add(new Line("Cleared by a clinician", what)));
        chosen("clinician_restricts").ifPresent(what -> lines.add(new Line("Not yet, says a clinician", what)));
        return lines;
    }

    /// When she last answered the danger questions, what holds today, and the signs she ever ticked.
    private List<Line> safety() {
        Set<String> read = guide().dangerSigns().stream()
                .flatMap(sign -> sign.when().facts().stream())
                .map(fact -> fact.name())
                .collect(Collectors.toSet());
        var asked = recovery.journal().answers()
                .filter(answered -> read.contains(answered.question()))
                .toList();
        if (asked.isEmpty()) {
            return List.of(new Line("", "The danger questions are not answered yet."));
        }
        var lines = new ArrayList<Line>();
        String last = Said.day(asked.stream().map(Entry.Answered::on).max(java.util.Comparator.naturalOrder()).orElseThrow());
        String now = recovery.safety().findings().isEmpty()
                ? recovery.safety().toAsk().isEmpty() ? "no sign in her answers" : "some questions are open again"
                : recovery.safety().findings().stream()
                        .limit(MOST_SIGNS)
                        .map(finding -> wording.of(finding.sign().name()))
                        .collect(Collectors.joining("; "));
        lines.add(new Line("Last asked " + last, now));
        var ticked = new LinkedHashMap<String, String>();
        asked.stream()
                .filter(answered -> answered.answer() instanceof Answer.YesNo(boolean yes) && yes)
                .forEach(answered -> ticked.put(answered.question(), Said.day(answered.on())));
        lines.add(new Line(
                "Ever ticked",
                ticked.isEmpty()
                        ? "none"
                        : ticked.entrySet().stream()
                                .limit(MOST_SIGNS)
                                .map(one -> guide().question(one.getKey())
                                                .map(question -> cut(wording.of(question.ask()), 60))
                                                .orElse(one.getKey())
                                        + " (" + one.getValue() + ")")
                                .collect(Collectors.joining("; "))));
        return lines;
    }

    private List<Line> why() {
        var lines = new ArrayList<Line>();
        facts().latest("own_words")
                .map(Entry.Answered::answer)
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text().strip())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> lines.add(new Line("", "“" + cut(text, LONGEST) + "”")));
        chosen("pain_zones").ifPresent(where -> lines.add(new Line("Where", where)));
        String patterns = recovery.plan().patterns().stream()
                .filter(PatternFit::isHers)
                .map(fit -> wording.of(fit.pattern().name()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!patterns.isEmpty()) {
            lines.add(new Line("Pattern", patterns));
        }
        chosen("pain_started").ifPresent(when -> lines.add(new Line("Began", when)));
        chosen("worse_with").ifPresent(what -> lines.add(new Line("Worse with", what)));
        yes("pain_woke").ifPresent(woke -> lines.add(new Line("Woke her at night", woke ? "yes, lately" : "not lately")));
        return lines;
    }

    private List<Line> aims() {
        return progress.aims().stream()
                .map(aim -> new Line(
                        cut(aim.words(), 70),
                        aim.step()
                                .map(step -> Said.number(step.before()) + " → " + Said.number(step.now())
                                        + (step.real() ? ", a real change" : ""))
                                .or(() -> aim.now().map(now -> Said.number(now.value())))
                                .orElse("not said")))
                .toList();
    }

    private List<Line> pain() {
        List<Week> weeks = progress.weeks();
        if (weeks.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(week("First week", weeks.getFirst()));
        if (weeks.size() > 1) {
            lines.add(week("Last week", weeks.getLast()));
        }
        String trend = new Sentences(progress, facts().today()).trend();
        if (!trend.isEmpty()) {
            lines.add(new Line("Trend", trend));
        }
        return lines;
    }

    private static Line week(String label, Week week) {
        return new Line(
                label,
                "middle " + Said.number(week.median()) + ", worst " + Said.number(week.worst()) + " (" + week.days()
                        + (week.days() == 1 ? " day)" : " days)"));
    }

    private List<Line> rolandMorris() {
        return progress.rolandMorrisStep()
                .map(step -> new Line(
                        Said.day(step.since()) + " → " + Said.day(step.until()),
                        Said.number(step.before()) + " → " + Said.number(step.now())
                                + (step.real() ? ", a real change" : "")))
                .or(() -> progress.rolandMorris()
                        .last()
                        .map(last -> new Line(Said.day(last.on()), Said.number(last.value()))))
                .stream()
                .toList();
    }

    /// What she ticked and what she did not tick on the page about her pelvic floor.
    private List<Line> floor() {
        var yes = new ArrayList<String>();
        var no = new ArrayList<String>();
        floorQuestions().forEach(question -> yes(question.id())
                .ifPresent(answer -> (answer ? yes : no).add(shortly(wording.of(question.ask())))));
        var lines = new ArrayList<Line>();
        if (!yes.isEmpty()) {
            lines.add(new Line("", "Yes: " + String.join("; ", yes) + "."));
        }
        if (!no.isEmpty()) {
            lines.add(new Line("", "No: " + String.join("; ", no) + "."));
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

    private List<Line> belly() {
        var said = new ArrayList<String>();
        facts().latest("gap_fingers")
                .map(Entry.Answered::answer)
                .filter(Answer.Amount.class::isInstance)
                .ifPresent(answer -> said.add("gap about " + ((Answer.Amount) answer).number() + " fingers"));
        chosen("gap_floor").ifPresent(floor -> said.add(floor.toLowerCase(java.util.Locale.ROOT)));
        yes("belly_doming").ifPresent(doming -> said.add(doming ? "doming seen" : "no doming seen"));
        return said.isEmpty() ? List.of() : List.of(new Line("", String.join(" · ", said)));
    }

    private List<Line> mood() {
        var lines = new ArrayList<Line>();
        facts().whole("phq2").ifPresent(sum -> lines.add(new Line("PHQ-2", sum + " of 6")));
        facts().whole("sleep_hours").ifPresent(hours -> lines.add(new Line("Sleep", hours + " hours in a day and night")));
        facts().whole("longest_sleep").ifPresent(hours -> lines.add(new Line("Longest stretch", hours + " hours")));
        return lines;
    }

    private List<Line> done() {
        Doing doing = progress.doing();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "Stage", wording.of(recovery.plan().standing().stage().name())));
        lines.add(new Line(
                "Sessions",
                doing.sessions() + ", about " + doing.sessionsAWeek() + " a week, " + doing.minutesAWeek()
                        + " minutes a week"
                        + facts().whole("active_minutes")
                                .map(minutes -> "; brisk walking or exercise " + minutes + " minutes a week")
                                .orElse("")));
        String most = doing.movements().entrySet().stream()
                .sorted(Map.Entry.<Id, Integer>comparingByValue().reversed().thenComparing(one -> one.getKey().value()))
                .limit(MOST_MOVEMENTS)
                .filter(one -> guide().movements().containsKey(one.getKey()))
                .map(one -> wording.of(guide().movement(one.getKey()).name()) + " " + one.getValue() + "×")
                .collect(Collectors.joining(", "));
        if (!most.isEmpty()) {
            lines.add(new Line("Most done", most));
        }
        mornings().ifPresent(lines::add);
        return lines;
    }

    /// How the mornings after were.
    private Optional<Line> mornings() {
        var counts = new LinkedHashMap<String, Integer>();
        Diary.of(recovery.journal(), facts().today())
                .days()
                .forEach(day -> day.choice("morning_after").ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Line(
                "Mornings after",
                choices("morning_after").stream()
                        .filter(choice -> counts.containsKey(choice.code()))
                        .map(choice -> wording.of(choice.says()).toLowerCase(java.util.Locale.ROOT) + " "
                                + counts.get(choice.code()) + "×")
                        .collect(Collectors.joining(", "))));
    }

    private List<Line> factors() {
        return recovery.causes().shown().stream()
                .map(one -> new Line(
                        wording.of(one.cause().name()),
                        one.fit().says() + "; science: "
                                + one.cause().provenance().evidence().code()))
                .toList();
    }

    private Optional<Boolean> yes(String question) {
        return facts().latest(question)
                .map(Entry.Answered::answer)
                .filter(Answer.YesNo.class::isInstance)
                .map(answer -> ((Answer.YesNo) answer).yes());
    }

    /// Her last choice or choices, in words; empty where she has not said, or said none.
    private Optional<String> chosen(String question) {
        return facts().latest(question).map(Entry.Answered::answer).flatMap(answer -> {
            Set<String> codes =
                    switch (answer) {
                        case Answer.One(String code) -> Set.of(code);
                        case Answer.Several(Set<String> several) -> several;
                        case Answer.YesNo _,
                                Answer.Amount _,
                                Answer.Measure _,
                                Answer.Day _,
                                Answer.Words _ -> Set.<String>of();
                    };
            String says = choices(question).stream()
                    .filter(choice -> codes.contains(choice.code()))
                    .map(choice -> wording.of(choice.says()))
                    .map(word -> word.startsWith("I ") ? word : word.toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return says.isEmpty() ? Optional.empty() : Optional.of(says);
        });
    }

    private List<Choice> choices(String question) {
        return guide().question(question)
                .map(asked -> switch (asked.kind()) {
                    case QuestionKind.OneOf(var choices) -> choices;
                    case QuestionKind.AnyOf(var choices) -> choices;
                    case QuestionKind.Scored _,
                            QuestionKind.YesNo _,
                            QuestionKind.Amount _,
                            QuestionKind.Measure _,
                            QuestionKind.Rating _,
                            QuestionKind.Day _,
                            QuestionKind.Words _ -> List.<Choice>of();
                })
                .orElse(List.of());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }
}
