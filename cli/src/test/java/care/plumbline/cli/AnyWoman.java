package care.plumbline.cli;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.text.EntryText;
import care.plumbline.journal.text.Written;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// Women made from seeds, as journals, and the addresses where what hangs on their answers is shown.
public final class AnyWoman {

    /// What hangs on her answers; the rest is the same for everybody.
    public static final List<String> ADDRESSES = List.of(
            "/today",
            "/today?m=2&w=standing",
            "/today?m=15&w=lying",
            "/today/bad",
            "/today/else",
            "/check-in/signs",
            "/why",
            "/load",
            "/progress",
            "/progress/insights",
            "/summary",
            "/changes",
            "/out",
            "/tests",
            "/coach",
            "/safety",
            "/safety/check",
            "/safety/result",
            "/questions",
            "/check-in",
            "/session",
            "/settings",
            "/settings/said",
            "/settings/export.json",
            "/told",
            "/contact",
            "/care",
            "/settings/reminders",
            "/learn",
            "/welcome");

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

    private AnyWoman() {}

    public static List<Leaf> pages(List<Entry> entries) {
        var pages = new ArrayList<Leaf>();
        for (Entry entry : entries) {
            var id = new EntryId(new UUID(7, pages.size()));
            pages.add(EntryText.page(new Written(id, entry, WRITTEN.atTime(9, 0).toInstant(ZoneOffset.UTC))));
        }
        return pages;
    }

    /// A woman made from a seed: each question is answered more often than not, danger signs seldom.
    public static List<Leaf> generated(Guide guide, long seed, LocalDate today) {
        var random = new Random(seed);
        double asked = 0.5 + random.nextDouble() / 2;
        var entries = new ArrayList<Entry>();
        guide.questions().forEach(question -> {
            if (random.nextDouble() < asked) {
                LocalDate on = today.minusDays(random.nextInt(20));
                answer(question, random, today)
                        .forEach(answer -> entries.add(new Entry.Answered(on, question.id(), answer)));
            }
        });
        return pages(entries);
    }

    private static Stream<Answer> answer(Question question, Random random, LocalDate today) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> Stream.of(new Answer.YesNo(random.nextInt(40) == 0));
            case QuestionKind.OneOf(var choices) ->
                Stream.of(new Answer.One(
                        choices.get(random.nextInt(choices.size())).code()));
            case QuestionKind.Scored(var choices) ->
                Stream.of(new Answer.One(
                        choices.get(random.nextInt(choices.size())).code()));
            case QuestionKind.AnyOf(var choices) -> {
                var codes = new TreeSet<String>();
                choices.stream().filter(_ -> random.nextInt(5) == 0).forEach(choice -> codes.add(choice.code()));
                yield Stream.of(new Answer.Several(codes));
            }
            case QuestionKind.Day _ -> Stream.of(new Answer.Day(today.minusDays(3 + random.nextInt(300))));
            case QuestionKind.Amount(var _, long min, long max) ->
                Stream.of(new Answer.Amount(min + random.nextInt((int) (max - min) + 1)));
            case QuestionKind.Rating _ -> Stream.of(new Answer.Amount(random.nextInt(11)));
            case QuestionKind.Measure(var _, double min, double max) ->
                Stream.of(new Answer.Measure(min + Math.round(random.nextDouble() * (max - min) * 10) / 10.0));
            case QuestionKind.Words _ -> Stream.of(new Answer.Words("It aches <here> & \"there\": ä€😀"));
        };
    }
}
