package care.plumbline.bench;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// Women made from seeds, the same on every machine.
public final class Women {

    /// A day within the review dates of the guide.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// As many as a benchmark goes round: enough that no branch is always taken.
    public static final int SOME = 64;

    private static final int PRACTISED_DAYS = 5;
    private static final int MOVEMENTS_A_DAY = 5;

    private Women() {}

    /// Women as the product meets them: about 120 answers, practice on some of the last days, most without a
    /// danger sign. One in ten shows danger signs, one in ten has left danger questions open.
    public static List<Journal> everyday(Guide guide, int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> everyday(guide, new Random(seed), seed % 10 == 3, seed % 10 == 7))
                .toList();
    }

    private static Journal everyday(Guide guide, Random random, boolean danger, boolean open) {
        var entries = new ArrayList<Entry>();
        guide.walk().forEach(chapter -> {
            boolean screen = chapter.id().value().equals("safety")
                    || chapter.id().value().equals("mood");
            double skip = screen ? (open ? 0.1 : 0) : 0.35;
            chapter.questions()
                    .filter(_ -> random.nextDouble() >= skip)
                    .forEach(question -> entries.add(answered(question, answer(question, screen && !danger, random))));
        });
        List<Id> movements = List.copyOf(guide.movements().keySet());
        for (int day = 1; day <= PRACTISED_DAYS; day++) {
            entries.add(new Entry.Practised(
                    TODAY.minusDays(day),
                    random.ints(MOVEMENTS_A_DAY, 0, movements.size())
                            .mapToObj(movements::get)
                            .toList()));
        }
        return new Journal(entries);
    }

    /// Women who answer anything, each question skipped with this chance.
    public static List<Journal> anyhow(Guide guide, int count, double skipped) {
        return LongStream.range(0, count)
                .mapToObj(seed -> {
                    // Seeds that follow one another give `Random` sequences that do, too: of 200 women none said yes to
                    // one of the questions.
                    var random = new Random(new SplittableRandom(seed).nextLong());
                    // What brings a danger question up again is said first: it would make an answer before it
                    // stale.
                    return new Journal(guide.questions()
                            .sorted(Comparator.comparing(question -> !bringsUp(guide, question)))
                            .filter(_ -> random.nextDouble() >= skipped)
                            .map(question -> (Entry) answered(question, answer(question, false, random)))
                            .toList());
                })
                .toList();
    }

    private static boolean bringsUp(Guide guide, Question question) {
        return guide.checkIn().afterSession().contains(question.id())
                || question.id().equals(guide.checkIn().strongPain().question())
                || question.id().equals(guide.checkIn().signs())
                || guide.questions().anyMatch(other -> other.reopenedBy().contains(question.id()));
    }

    private static Entry.Answered answered(Question question, Answer answer) {
        return new Entry.Answered(TODAY, question.id(), answer);
    }

    /// @param calm answers that show no danger sign
    private static Answer answer(Question question, boolean calm, Random random) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> new Answer.YesNo(!calm && random.nextInt(4) == 0);
            case QuestionKind.OneOf(var choices) ->
                new Answer.One(
                        choices.get(calm ? 0 : random.nextInt(choices.size())).code());
            case QuestionKind.Scored(var choices) ->
                new Answer.One(
                        choices.get(calm ? 0 : random.nextInt(choices.size())).code());
            case QuestionKind.AnyOf(var choices) -> {
                var codes = new TreeSet<String>();
                choices.stream()
                        .filter(_ -> !calm && random.nextInt(4) == 0)
                        .forEach(choice -> codes.add(choice.code()));
                yield new Answer.Several(codes);
            }
            case QuestionKind.Amount(var _, long min, long max) -> {
                // Skewed towards the low end, as counts of a day are.
                double at = calm ? 0 : random.nextDouble();
                yield new Answer.Amount(min + Math.round((max - min) * at * at));
            }
            case QuestionKind.Measure(var _, double min, double max) ->
                new Answer.Measure(min + random.nextDouble() * (max - min));
            case QuestionKind.Rating _ -> new Answer.Amount(random.nextInt(11));
            case QuestionKind.Day _ -> new Answer.Day(TODAY.minusDays(random.nextInt(400)));
            case QuestionKind.Words _ -> new Answer.Words("to carry her upstairs");
        };
    }
}
