package care.plumbline.compiler.guide;

import care.plumbline.core.guide.question.BelongsTo;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Coding;
import care.plumbline.core.guide.question.Instrument;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.FactType;
import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads chapters of questions. Two passes: names and types first, so that conditions may speak of any question.
final class QuestionReader {

    private QuestionReader() {}

    /// The facts that the questions of one chapter file bring.
    static void declare(Section file, Map<String, FactType> types) {
        for (Section page : file.sections("pages")) {
            for (Section question : page.sections("questions")) {
                String name = question.has("counts_as") ? question.word("counts_as") : question.word("id");
                if (!name.matches("[a-z][a-z0-9_]*")) {
                    question.draft()
                            .problem(question.place(), "expected an id of small letters, digits and _, found " + name);
                    continue;
                }
                Optional<FactType> type = KindReader.fact(question);
                if (type.isPresent() && types.putIfAbsent(name, type.get()) != null) {
                    question.draft().problem(question.place(), "two questions are called " + name);
                }
            }
        }
    }

    static Chapter read(Section file) {
        Optional<Condition> chapterWhen = file.optionalCondition("asked_when");
        Optional<BelongsTo> chapterOf = belongsTo(file);
        var pages = new ArrayList<Page>();
        for (Section page : file.sections("pages")) {
            pages.add(page(page, chapterWhen, chapterOf, isOfMood(file), pages));
        }
        var chapter = new Chapter(
                file.id("chapter"),
                file.text("title"),
                file.text("about"),
                file.whole("minutes"),
                !file.has("walk") || file.flag("walk"),
                file.optionalSection("instrument").map(QuestionReader::instrument),
                chapterWhen,
                pages);
        file.whole("order");
        file.close();
        return chapter;
    }

    private static Instrument instrument(Section section) {
        String licence = section.word("licence");
        if (!licence.startsWith("Free") && !licence.startsWith("CC")) {
            section.draft()
                    .problem(
                            section.placeOf("licence"),
                            "an instrument needs a licence that allows embedding, found: " + licence);
        }
        Place place = section.placeOf("source");
        var instrument = new Instrument(
                section.id("id"),
                section.word("name"),
                licence,
                section.draft()
                        .source(section.word("source"), place)
                        .orElse(new Source("none", "", Optional.empty(), "none", "none")));
        section.close();
        return instrument;
    }

    private static Page page(
            Section page,
            Optional<Condition> chapterWhen,
            Optional<BelongsTo> chapterOf,
            boolean chapterOfMood,
            List<Page> before) {
        Optional<BelongsTo> pageOf = belongsTo(page).or(() -> chapterOf);
        Optional<Condition> pageWhen = both(chapterWhen, page.optionalCondition("asked_when"));
        Optional<Text> pageWhy = page.optionalText("why");
        boolean afterResult = page.has("after_the_result") && page.flag("after_the_result");
        Optional<Question> openedBy = openedBy(page, before);
        String pagePicture = picture(page, "");
        var questions = new ArrayList<Question>();
        for (Section question : page.sections("questions")) {
            Optional<Question> line = openedBy(question, before).or(() -> openedBy);
            boolean ofMood = chapterOfMood || isOfMood(question);
            questions.add(question(
                    question, pageWhen, pageWhy, pageOf, afterResult, line, ofMood, picture(question, pagePicture)));
        }
        var style = page.oneOf("style", Page.Style.values(), each -> each.name().toLowerCase(Locale.ROOT));
        var read = new Page(page.id("id"), page.text("title"), style, questions);
        page.close();
        return read;
    }

    private static String picture(Section section, String otherwise) {
        return section.has("picture") ? section.word("picture") : otherwise;
    }

    /// The line on a page before that opens this page, or this question of it.
    private static Optional<Question> openedBy(Section page, List<Page> before) {
        if (!page.has("opened_by")) {
            return Optional.empty();
        }
        String line = page.word("opened_by");
        Optional<Question> found = before.stream()
                .flatMap(each -> each.questions().stream())
                .filter(question -> question.id().equals(line) && question.kind() instanceof QuestionKind.YesNo)
                .findFirst();
        if (found.isEmpty()) {
            page.draft()
                    .problem(
                            page.placeOf("opened_by"),
                            "opened_by names a yes-no question on a page before, not " + line);
        }
        return found;
    }

    private static Question question(
            Section section,
            Optional<Condition> pageWhen,
            Optional<Text> pageWhy,
            Optional<BelongsTo> pageOf,
            boolean afterResult,
            Optional<Question> openedBy,
            boolean ofMood,
            String picture) {
        String id = section.word("id");
        Optional<BelongsTo> of = belongsTo(section).or(() -> pageOf);
        if (of.isEmpty()) {
            section.draft()
                    .problem(
                            section.place(),
                            id + " does not say what its answers belong to, nor does its page or chapter: "
                                    + "belongs_to: birth, baby, pregnancy or herself");
        }
        Optional<Text> why = section.optionalText("why").or(() -> pageWhy);
        if (why.isEmpty()) {
            section.draft().problem(section.place(), id + " does not say why it is asked");
        }
        Optional<Coding> code = section.optionalSection("code").map(coding -> {
            var read = new Coding(coding.word("system"), coding.word("code"));
            coding.close();
            return read;
        });
        var question = new Question(
                id,
                KindReader.read(section),
                section.text("ask"),
                why.orElse(new Text("", Map.of())),
                of.orElse(BelongsTo.BIRTH),
                both(pageWhen, section.optionalCondition("asked_when")),
                afterResult,
                openedBy,
                ofMood,
                picture,
                section.optionalWhole("fresh_for_days"),
                section.words("reopened_by"),
                code,
                section.place());
        section.close();
        return question;
    }

    /// Whether a question, or all of a chapter, asks after her mood or her sleep.
    private static boolean isOfMood(Section section) {
        return section.has("mood") && section.flag("mood");
    }

    private static Optional<BelongsTo> belongsTo(Section section) {
        return section.has("belongs_to")
                ? Optional.of(section.oneOf("belongs_to", BelongsTo.values(), BelongsTo::code))
                : Optional.empty();
    }

    private static Optional<Condition> both(Optional<Condition> outer, Optional<Condition> inner) {
        return outer.isPresent() && inner.isPresent()
                ? Optional.of(outer.get().and(inner.get()))
                : outer.or(() -> inner);
    }
}
