package care.plumbline.core;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Clinician;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Women for tests: from short text, or made from a seed.
public final class Women {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// One answer in so many of the danger screen is a yes, in a woman who has no danger sign to speak of. The
    /// screen asks some hundred and twenty questions, so that one woman in five has a yes by chance.
    private static final int RARE = 600;

    private Women() {}

    /// Few have a clinician who names movements, and then a handful of some hundred.
    private static final int NAMED_AT_MOST = 4;

    /// A journal of answers given today; `days_since_birth` stands for a birth date.
    public static Journal journal(Guide guide, Map<String, String> answers) {
        var entries = new ArrayList<Entry>();
        answers.forEach((name, text) -> {
            String question = name.equals("days_since_birth") ? "birth_date" : name;
            String value = name.equals("days_since_birth")
                    ? TODAY.minusDays(Long.parseLong(text)).toString()
                    : text;
            entries.add(new Entry.Answered(TODAY, question, parse(guide, question, value)));
        });
        return new Journal(entries);
    }

    private static Answer parse(Guide guide, String id, String text) {
        Question question = guide.question(id).orElseThrow(() -> new AssertionError("no question " + id));
        try {
            return Answers.parse(question, text, TODAY);
        } catch (AnswerRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    /// Every danger question answered in the way that shows no sign; six weeks after a vaginal birth.
    public static Map<String, String> safe(Guide guide) {
        var answers = new LinkedHashMap<String, String>();
        // What the screen asks first, other questions hang on.
        answers.put("days_since_birth", "45");
        answers.put("baby_with_you", "home");
        answers.put("neuraxial", "none");
        guide.chapters().stream()
                .filter(chapter -> chapter.id().value().equals("safety")
                        || chapter.id().value().equals("mood"))
                .flatMap(chapter -> chapter.questions())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .forEach(question -> answers.put(question.id(), "no"));
        answers.put("blood_pressure", "not-measured");
        answers.put("bone_risk", "[]");
        answers.put("health_risks", "[]");
        answers.put("birth_events", "[]");
        answers.put("feeding", "[bottle]");
        answers.put("phq_interest", "not-at-all");
        answers.put("phq_down", "not-at-all");
        answers.put("pain_zones", "[low-back]");
        answers.put("birth_mode", "vaginal");
        answers.put("tear", "none");
        return answers;
    }

    /// The danger questions that are answered with yes or no, without the lines that only open others.
    public static List<Question> dangerQuestions(Guide guide) {
        List<Question> lines = guide.questions()
                .flatMap(question -> question.openedBy().stream())
                .filter(line -> guide.dangerSigns().stream()
                        .noneMatch(sign -> sign.when().facts().stream()
                                .anyMatch(fact -> fact.name().equals(line.id()))))
                .toList();
        return guide.chapters().stream()
                .filter(chapter -> chapter.id().value().equals("safety"))
                .flatMap(chapter -> chapter.pages().stream())
                .filter(page -> page.style() == Page.Style.TICK)
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.kind() instanceof QuestionKind.YesNo && !lines.contains(question))
                .toList();
    }

    /// A woman made from a seed. Danger signs are rare, so that most women get a session; everything else is
    /// spread wide, and each question is left out by one woman in ten, or far more often by one woman in four.
    /// Four in five had a calm session.
    public static Journal generated(Guide guide, long seed) {
        var random = new Random(seed);
        double leftOut = random.nextInt(4) == 0 ? random.nextDouble() : random.nextInt(3) == 0 ? 0 : 0.1;
        boolean danger = random.nextInt(10) == 0;
        boolean calm = random.nextInt(5) > 0;
        var entries = new ArrayList<Entry>();
        guide.chapters()
                .forEach(chapter -> chapter.questions()
                        .filter(question -> !names(question))
                        .forEach(question -> {
                            boolean screen = chapter.id().value().equals("safety")
                                    || chapter.id().value().equals("mood");
                            boolean after = chapter.id().value().equals("check-in");
                            double skip = screen ? (danger ? 0.1 : 0) : leftOut;
                            if (random.nextDouble() >= skip) {
                                // Few are pregnant again, and pain of eight or more has the screen asked anew.
                                boolean rare = question.id().equals("pregnant_now")
                                        || question.id().equals("pain_now");
                                boolean usual = (screen || rare) && !danger || after && calm;
                                entries.add(new Entry.Answered(TODAY, question.id(), answer(question, usual, random)));
                            }
                        }));
        int practised = random.nextInt(5);
        for (int i = 0; i < practised; i++) {
            var some = guide.movements().keySet().stream()
                    .filter(_ -> random.nextInt(12) == 0)
                    .toList();
            entries.add(new Entry.Practised(TODAY.minusDays(random.nextInt(9)), some));
        }
        named(guide, new Random(-seed), entries);
        return new Journal(entries);
    }

    private static boolean names(Question question) {
        return question.id().equals(Clinician.PICKS) || question.id().equals(Clinician.BARS);
    }

    /// What a clinician named, drawn apart: what else a woman of this seed says does not hang on it.
    private static void named(Guide guide, Random random, List<Entry> entries) {
        List<String> movements =
                guide.movements().keySet().stream().map(Id::value).toList();
        for (String question : List.of(Clinician.PICKS, Clinician.BARS)) {
            if (random.nextInt(6) == 0) {
                var codes = new TreeSet<String>();
                for (int i = random.nextInt(NAMED_AT_MOST); i >= 0; i--) {
                    codes.add(movements.get(random.nextInt(movements.size())));
                }
                entries.add(new Entry.Answered(TODAY, question, new Answer.Several(codes)));
            }
        }
    }

    private static Answer answer(Question question, boolean calm, Random random) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> new Answer.YesNo(random.nextInt(calm ? RARE : 4) == 0);
            case QuestionKind.OneOf(var choices) ->
                new Answer.One(
                        choices.get(calm ? 0 : random.nextInt(choices.size())).code());
            case QuestionKind.Scored(var choices) ->
                new Answer.One(
                        choices.get(calm ? 0 : random.nextInt(choices.size())).code());
            case QuestionKind.AnyOf(var choices) -> {
                int share = 2 + random.nextInt(8);
                var codes = new TreeSet<String>();
                choices.stream()
                        .filter(_ -> !calm && random.nextInt(share) == 0)
                        .forEach(choice -> codes.add(choice.code()));
                yield new Answer.Several(codes);
            }
            case QuestionKind.Amount(var _, long min, long max) -> {
                // Skewed towards the low end, as counts of a day are.
                double at = random.nextDouble();
                yield new Answer.Amount(min + Math.round((max - min) * at * at * (random.nextBoolean() ? 1 : 0.3)));
            }
            case QuestionKind.Measure(var _, double min, double max) ->
                new Answer.Measure(min + random.nextDouble() * (max - min));
            case QuestionKind.Rating _ -> new Answer.Amount(random.nextInt(calm ? 8 : 11));
            case QuestionKind.Day _ -> new Answer.Day(TODAY.minusDays(random.nextInt(400)));
            case QuestionKind.Words _ -> new Answer.Words("to carry her upstairs");
        };
    }
}
