package care.plumbline.core.progress;

import care.plumbline.core.TheGuide;
import care.plumbline.core.Women;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A journal told in days before today.
final class Days {

    static final Guide GUIDE = TheGuide.read();
    static final LocalDate TODAY = Women.TODAY;

    private final List<Entry> entries = new ArrayList<>();

    /// She said this so many days ago.
    Days said(int daysAgo, String question, String answer) {
        Question asked = GUIDE.question(question).orElseThrow(() -> new AssertionError("no question " + question));
        try {
            entries.add(new Entry.Answered(TODAY.minusDays(daysAgo), question, Answers.parse(asked, answer, TODAY)));
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
        return this;
    }

    /// The same pain on each of these days, both included.
    Days pain(int fromDaysAgo, int toDaysAgo, int pain) {
        for (int day = fromDaysAgo; day >= toDaysAgo; day--) {
            said(day, "pain_now", Integer.toString(pain));
        }
        return this;
    }

    /// So many lines of Roland-Morris.
    Days lines(int daysAgo, int lines) {
        var codes = new ArrayList<String>();
        for (int line = 1; line <= lines; line++) {
            codes.add(String.format("q%02d", line));
        }
        return said(daysAgo, "roland_morris", codes.toString());
    }

    Days also(Entry entry) {
        entries.add(entry);
        return this;
    }

    Journal journal() {
        return new Journal(entries);
    }

    Progress progress() {
        Recovery recovery = Recovery.on(GUIDE, journal(), TODAY);
        return Progress.of(recovery.facts(), recovery.journal(), recovery.plan());
    }

    Due due() {
        Diary diary = Diary.of(journal(), TODAY);
        return Due.of(Facts.of(GUIDE, diary, TODAY), Progress.since(diary, TODAY));
    }
}
