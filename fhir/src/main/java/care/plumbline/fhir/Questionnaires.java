package care.plumbline.fhir;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;

/// The guide's questions as HL7 FHIR R4 Questionnaires: one for each chapter, and `intake`, the walk.
///
/// An item's `linkId` is the question's id in the guide, so an answer finds its way back ([Responses]).
public final class Questionnaires {

    private static final int LONGEST_WORDS = 2000;

    private final Guide guide;
    private final Language language;

    public Questionnaires(Guide guide, Language language) {
        this.guide = guide;
        this.language = language;
    }

    /// All of them, `intake` and `journal` first.
    public Bundle all() {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.COLLECTION);
        add(bundle, intake());
        add(bundle, journal());
        guide.chapters().forEach(chapter -> add(bundle, of(chapter)));
        return bundle;
    }

    private static void add(Bundle bundle, Questionnaire questionnaire) {
        bundle.addEntry().setFullUrl(questionnaire.getUrl()).setResource(questionnaire);
    }

    /// Every question of the walk in one form. What is asked day by day, and her settings, stand apart.
    public Questionnaire intake() {
        Map<String, Question> every = byId(guide.walk().stream().flatMap(Chapter::questions));
        Questionnaire all = empty("intake", "Plumbline: all questions");
        for (Chapter chapter : guide.walk()) {
            QuestionnaireItemComponent group = all.addItem();
            group.setLinkId("chapter-" + chapter.id())
                    .setText(say(chapter.title()))
                    .setType(QuestionnaireItemType.GROUP);
            chapter.pages().forEach(page -> group.addItem(page(page, every)));
        }
        return all;
    }

    /// Every question there is, none hidden by another: what a day of her journal answers
    /// (a QuestionnaireResponse of the document she exports).
    public Questionnaire journal() {
        Questionnaire all = empty("journal", "Plumbline: what she said on a day");
        guide.questions().forEach(question -> all.addItem(item(question, Map.of())));
        return all;
    }

    /// One chapter as a form of its own.
    public Questionnaire of(Chapter chapter) {
        Questionnaire form = empty(chapter.id().value(), say(chapter.title()));
        form.setDescription(say(chapter.about()));
        chapter.instrument()
                .ifPresent(instrument -> form.setCopyright(instrument.name() + ". " + instrument.licence() + " "
                        + instrument.source().citation()));
        Map<String, Question> own = byId(chapter.questions());
        chapter.pages().forEach(page -> form.addItem(page(page, own)));
        return form;
    }

    private static Map<String, Question> byId(Stream<Question> questions) {
        return questions.collect(Collectors.toMap(Question::id, question -> question));
    }

    private Questionnaire empty(String id, String title) {
        var form = new Questionnaire();
        form.setId(id);
        form.setUrl(Codes.BASE + "/Questionnaire/" + id);
        form.setVersion(guide.version());
        form.setName("Plumbline" + camel(id));
        form.setTitle(title);
        form.setStatus(PublicationStatus.ACTIVE);
        form.setLanguage(language.tag());
        form.setDate(Date.from(guide.released().atStartOfDay(ZoneOffset.UTC).toInstant()));
        form.getDateElement().setPrecision(ca.uhn.fhir.model.api.TemporalPrecisionEnum.DAY);
        form.addSubjectType("Patient");
        return form;
    }

    private QuestionnaireItemComponent page(Page page, Map<String, Question> form) {
        var group = new QuestionnaireItemComponent();
        group.setLinkId("page-" + page.id()).setText(say(page.title())).setType(QuestionnaireItemType.GROUP);
        page.questions().forEach(question -> group.addItem(item(question, form)));
        return group;
    }

    private QuestionnaireItemComponent item(Question question, Map<String, Question> form) {
        var item = new QuestionnaireItemComponent();
        item.setLinkId(question.id()).setText(say(question.ask()) + scale(question.kind()));
        item.addItem()
                .setLinkId(question.id() + "-why")
                .setText(say(question.why()))
                .setType(QuestionnaireItemType.DISPLAY);
        question.code()
                .ifPresent(code ->
                        item.addCode(new Coding().setSystem(code.system()).setCode(code.code())));
        EnableWhen.of(question, form).apply(item);
        switch (question.kind()) {
            case QuestionKind.YesNo _ -> item.setType(QuestionnaireItemType.BOOLEAN);
            case QuestionKind.OneOf(var choices) -> options(item, choices);
            case QuestionKind.Scored(var choices) -> options(item, choices);
            case QuestionKind.AnyOf(var choices) -> {
                options(item, choices);
                item.setRepeats(true);
                var none = item.addAnswerOption()
                        .setValue(new Coding(Codes.ANSWERS, Codes.NONE_OF_THESE, "None of these"));
                none.addExtension(Codes.EXCLUSIVE, new BooleanType(true));
            }
            case QuestionKind.Amount(var _, long min, long max) ->
                bounded(item, QuestionnaireItemType.INTEGER, new IntegerType(min), new IntegerType(max));
            case QuestionKind.Rating _ ->
                bounded(item, QuestionnaireItemType.INTEGER, new IntegerType(0), new IntegerType(10));
            case QuestionKind.Measure(var _, double min, double max) ->
                bounded(item, QuestionnaireItemType.DECIMAL, new DecimalType(min), new DecimalType(max));
            case QuestionKind.Day _ -> item.setType(QuestionnaireItemType.DATE);
            case QuestionKind.Words _ ->
                item.setType(QuestionnaireItemType.TEXT).setMaxLength(LONGEST_WORDS);
        }
        return item;
    }

    /// What a bare number means: its unit, or what stands at both ends.
    private String scale(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Amount(var unit, long _, long _) -> " (" + say(unit) + ")";
            case QuestionKind.Measure(var unit, double _, double _) -> " (" + say(unit) + ")";
            case QuestionKind.Rating(var low, var high) -> " (0: " + say(low) + ", 10: " + say(high) + ")";
            case QuestionKind.YesNo _,
                    QuestionKind.OneOf _,
                    QuestionKind.AnyOf _,
                    QuestionKind.Scored _,
                    QuestionKind.Day _,
                    QuestionKind.Words _ -> "";
        };
    }

    private void options(QuestionnaireItemComponent item, List<Choice> choices) {
        item.setType(QuestionnaireItemType.CHOICE);
        for (Choice choice : choices) {
            var coding = new Coding(Codes.ANSWERS, choice.code(), say(choice.says()));
            choice.score().ifPresent(score -> coding.addExtension(Codes.ORDINAL_VALUE, new DecimalType(score)));
            item.addAnswerOption().setValue(coding);
        }
    }

    private static void bounded(QuestionnaireItemComponent item, QuestionnaireItemType type, Type min, Type max) {
        item.setType(type);
        item.addExtension(Codes.MIN_VALUE, min);
        item.addExtension(Codes.MAX_VALUE, max);
    }

    private String say(Text text) {
        return text.in(language);
    }

    private static String camel(String id) {
        var name = new StringBuilder();
        for (String part : id.split("-", -1)) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }
}
