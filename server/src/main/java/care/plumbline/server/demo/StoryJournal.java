package care.plumbline.server.demo;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Tells her story: what her journal holds, day by day, up to a day that is today.
///
/// Her sessions are those which the plan offered her on that day, after she had answered the danger questions
/// that were due; so whatever the guide comes to say, the story never shows something it would not have done.
public final class StoryJournal {

    private final Guide guide;
    private final Story story;
    private final LocalDate began;
    private final List<Entry> all = new ArrayList<>();
    private final SortedMap<LocalDate, List<Entry>> days = new TreeMap<>();

    private StoryJournal(Guide guide, Story story, LocalDate began) {
        this.guide = guide;
        this.story = story;
        this.began = began;
    }

    /// Her six weeks.
    public static SortedMap<LocalDate, List<Entry>> sixWeeks(Guide guide, LocalDate today) {
        return over(guide, today, 1);
    }

    /// Her six weeks so many times in a row, for a journal as long as one likes. The first begin earlier, and so
    /// did her birth.
    public static SortedMap<LocalDate, List<Entry>> over(Guide guide, LocalDate today, int times) {
        Story story = Story.read();
        var telling = new StoryJournal(guide, story, today.minusDays((long) story.lastDay() * times));
        for (int round = 0; round < times; round++) {
            for (int day = 0; day < story.lastDay(); day++) {
                telling.tell(day, telling.began.plusDays((long) round * story.lastDay() + day));
            }
        }
        telling.tell(story.lastDay(), today);
        return telling.days;
    }

    private void tell(int day, LocalDate on) {
        int before = all.size();
        checkIn(day, on);
        answer(on, story.answers().getOrDefault(day, Map.of()));
        Practice practice = story.sessions().get(day);
        if (practice != null || day == story.lastDay()) {
            answerWhatIsDue(on);
        }
        if (practice != null) {
            practise(practice, on);
        }
        String walk = story.walks().get(day);
        if (walk != null) {
            all.add(new Entry.Practised(on, List.of(guide.movement(new Id(walk)).id())));
        }
        if (all.size() > before) {
            days.put(on, List.copyOf(all.subList(before, all.size())));
        }
    }

    private void checkIn(int day, LocalDate on) {
        Map<String, String> said = story.checkIns().get(day);
        if (said == null) {
            return;
        }
        answer(on, said);
        Practice yesterday = story.sessions().get(day - 1);
        if (yesterday != null && !yesterday.morning().isEmpty()) {
            answer(on, Map.of(Handle.MORNING_AFTER.id(), yesterday.morning()));
        }
    }

    private void answer(LocalDate on, Map<String, String> said) {
        said.forEach((id, text) -> {
            Question question = guide.question(id)
                    .orElseThrow(() -> new IllegalStateException("the story answers " + id + ", which nobody asks"));
            try {
                Answer answer = question.kind() instanceof QuestionKind.Day
                        ? new Answer.Day(began.plusDays(Long.parseLong(text)))
                        : Answers.parse(question, text, on);
                all.add(new Entry.Answered(on, id, answer));
            } catch (AnswerRefused refused) {
                throw new IllegalStateException("the story does not fit the guide: " + refused.getMessage(), refused);
            }
        });
    }

    /// As the safety screen asks: what is not answered, or no longer good, until nothing is left.
    ///
    /// No to every sign; to anything else what she said before. Signs first, for other questions may hang on
    /// them.
    private void answerWhatIsDue(LocalDate on) {
        Recovery recovery = recovery(on);
        for (List<Question> due = due(recovery); !due.isEmpty(); due = due(recovery)) {
            List<Question> signs = due.stream()
                    .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                    .toList();
            signs.stream()
                    .flatMap(question -> question.openedBy().stream())
                    .distinct()
                    .forEach(line -> all.add(new Entry.Answered(on, line.id(), new Answer.YesNo(false))));
            for (Question question : signs) {
                all.add(new Entry.Answered(on, question.id(), new Answer.YesNo(false)));
            }
            for (Question question : signs.isEmpty() ? due : List.<Question>of()) {
                all.add(new Entry.Answered(on, question.id(), before(question, recovery.facts())));
            }
            recovery = recovery(on);
        }
    }

    /// What is asked of her, and of the signs that may wait.
    private List<Question> due(Recovery recovery) {
        return Stream.concat(
                        recovery.safety().toAsk().stream(),
                        recovery.safety().later().stream()
                                .filter(question ->
                                        guide.chapters().getFirst().questions().anyMatch(question::equals)))
                .toList();
    }

    private static Answer before(Question question, Facts facts) {
        return facts.latest(question.id())
                .map(Entry.Answered::answer)
                .orElseThrow(() ->
                        new IllegalStateException("the story has no answer to " + question.id() + ", which is due"));
    }

    private Recovery recovery(LocalDate on) {
        return Recovery.on(guide, new Journal(all), on);
    }

    private void practise(Practice practice, LocalDate on) {
        all.addAll(practice.on(on, recovery(on)));
        practice.effort().ifPresent(effort -> answer(on, Map.of(Handle.SESSION_EFFORT.id(), Integer.toString(effort))));
    }
}
