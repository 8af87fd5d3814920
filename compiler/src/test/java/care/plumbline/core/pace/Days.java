package care.plumbline.core.pace;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A journal told by days: `0 pain_now=2 +bridge` is day 0 with an answer and a movement.
final class Days {

    static final Guide GUIDE = TheGuide.read();
    static final LocalDate FIRST = Women.TODAY;

    private final List<Entry> entries;

    private Days(List<Entry> entries) {
        this.entries = entries;
    }

    static Days none() {
        return new Days(List.of());
    }

    /// Six months after a vaginal birth, every danger question answered on day 0 with no sign.
    static Days safe() {
        return none().screened(0);
    }

    /// Every danger question answered on this day with no sign.
    Days screened(int day) {
        var more = new ArrayList<>(entries);
        Women.safe(GUIDE).forEach((name, text) -> {
            boolean birth = name.equals("days_since_birth");
            more.add(answered(
                    day,
                    birth ? "birth_date" : name,
                    birth ? FIRST.minusDays(200).toString() : text));
        });
        return new Days(more);
    }

    /// These days too, separated by `;`.
    Days and(String days) {
        var more = new ArrayList<>(entries);
        for (String one : days.split(";")) {
            String[] words = one.strip().split(" +");
            if (words.length < 2) {
                continue;
            }
            for (String number : words[0].split(",")) {
                int day = Integer.parseInt(number);
                for (int i = 1; i < words.length; i++) {
                    more.add(
                            words[i].startsWith("+")
                                    ? new Entry.Practised(FIRST.plusDays(day), List.of(new Id(words[i].substring(1))))
                                    : answered(day, words[i].split("=")[0], words[i].split("=")[1]));
                }
            }
        }
        return new Days(more);
    }

    private static Entry answered(int day, String id, String text) {
        Question question = GUIDE.question(id).orElseThrow(() -> new AssertionError("no question " + id));
        try {
            Answer answer = Answers.parse(question, text, FIRST.plusDays(day));
            return new Entry.Answered(FIRST.plusDays(day), id, answer);
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    Journal journal() {
        return new Journal(entries);
    }

    Pace on(int day) {
        LocalDate today = FIRST.plusDays(day);
        return Pace.of(GUIDE, Diary.of(journal(), today), today);
    }

    Recovery recovery(int day) {
        return Recovery.on(GUIDE, journal(), FIRST.plusDays(day));
    }

    static String held(Pace pace) {
        return String.join(
                " ",
                pace.held().stream().map(held -> held.adjustment().id().value()).toList());
    }
}
