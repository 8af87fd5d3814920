package care.plumbline.app.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// Reads an HL7 FHIR R4 QuestionnaireResponse into a journal.
public final class Responses {

    private final FhirContext fhir;
    private final Guide guide;
    private final Set<String> groups = new HashSet<>();

    public Responses(FhirContext fhir, Guide guide) {
        this.fhir = fhir;
        this.guide = guide;
        guide.chapters().forEach(chapter -> {
            groups.add("chapter-" + chapter.id());
            chapter.pages().forEach(page -> groups.add("page-" + page.id()));
        });
    }

    /// What she answered, and when.
    public record Response(Journal journal, LocalDate answered) {}

    /// The journal that a response stands for; every answer counts from the day it was authored.
    ///
    /// @throws AnswerRefused naming the item, what was expected and what came
    public Response read(String json) throws AnswerRefused {
        QuestionnaireResponse response = parse(json);
        if (response.getStatus() == null
                || response.getStatus() == QuestionnaireResponse.QuestionnaireResponseStatus.ENTEREDINERROR) {
            throw new AnswerRefused(
                    "status",
                    "completed, amended or in-progress",
                    response.getStatus() == null
                            ? "nothing"
                            : response.getStatus().toCode());
        }
        if (response.getAuthored() == null) {
            throw new AnswerRefused("authored", "the day she answered", "nothing");
        }
        if (response.getAuthoredElement().getPrecision().compareTo(TemporalPrecisionEnum.DAY) < 0) {
            throw new AnswerRefused(
                    "authored",
                    "the day she answered",
                    response.getAuthoredElement().getValueAsString());
        }
        LocalDate answered = authored(response);
        var entries = new ArrayList<Entry>();
        collect(response.getItem(), answered, entries, new HashSet<>());
        return new Response(new Journal(entries), answered);
    }

    private QuestionnaireResponse parse(String json) throws AnswerRefused {
        try {
            var parser = fhir.newJsonParser();
            parser.setParserErrorHandler(new StrictErrorHandler());
            return parser.parseResource(QuestionnaireResponse.class, json);
        } catch (DataFormatException | ClassCastException refused) {
            String message = refused.getMessage();
            throw new AnswerRefused(
                    "file",
                    "an HL7 FHIR R4 QuestionnaireResponse as JSON",
                    message == null ? "something else" : oneLine(message));
        }
    }

    private static String oneLine(String message) {
        String line = message.lines().findFirst().orElse(message);
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    /// The day in the time zone it was written in: the calendar day on her wall.
    private static LocalDate authored(QuestionnaireResponse response) {
        var element = response.getAuthoredElement();
        ZoneId zone = element.getTimeZone() == null
                ? ZoneId.of("UTC")
                : element.getTimeZone().toZoneId();
        return element.getValue().toInstant().atZone(zone).toLocalDate();
    }

    private void collect(
            List<QuestionnaireResponseItemComponent> items, LocalDate on, List<Entry> entries, Set<String> seen)
            throws AnswerRefused {
        for (QuestionnaireResponseItemComponent item : items) {
            String id = item.getLinkId();
            if (groups.contains(id == null ? "" : id)) {
                collect(item.getItem(), on, entries, seen);
                continue;
            }
            Question question = guide.question(id == null ? "" : id)
                    .orElseThrow(() -> new AnswerRefused(
                            "linkId", "a question of guide " + guide.version(), id == null ? "nothing" : id));
            if (!seen.add(id)) {
                throw new AnswerRefused(id, "one item", "two");
            }
            collect(item.getItem(), on, entries, seen);
            for (var below : item.getAnswer()) {
                collect(below.getItem(), on, entries, seen);
            }
            if (item.hasAnswer()) {
                Answer answer = Answers.check(question, answer(question, item, on), on);
                entries.add(new Entry.Answered(on, id, answer));
            }
        }
    }

    private static Answer answer(Question question, QuestionnaireResponseItemComponent item, LocalDate on)
            throws AnswerRefused {
        if (question.kind() instanceof QuestionKind.AnyOf) {
            var codes = new TreeSet<String>();
            for (var answer : item.getAnswer()) {
                codes.add(code(question, answer.getValue()));
            }
            if (codes.remove(Codes.NONE_OF_THESE) && !codes.isEmpty()) {
                throw new AnswerRefused(question.id(), "none of these alone", "none of these with " + codes);
            }
            return new Answer.Several(codes);
        }
        if (item.getAnswer().size() > 1) {
            throw new AnswerRefused(
                    question.id(),
                    "one answer",
                    Integer.toString(item.getAnswer().size()));
        }
        Type value = item.getAnswerFirstRep().getValue();
        return switch (value) {
            case BooleanType yes -> new Answer.YesNo(yes.booleanValue());
            case Coding _ -> new Answer.One(code(question, value));
            case IntegerType whole
            when question.kind() instanceof QuestionKind.Measure -> new Answer.Measure(whole.getValue());
            case IntegerType whole -> new Answer.Amount(whole.getValue());
            case DecimalType decimal -> new Answer.Measure(decimal.getValue().doubleValue());
            case DateType date -> Answers.parse(question, date.getValueAsString(), on);
            case StringType words -> new Answer.Words(words.getValue());
            case null, default ->
                throw new AnswerRefused(
                        question.id(), Answers.expected(question.kind()), value == null ? "nothing" : value.fhirType());
        };
    }

    private static String code(Question question, Type value) throws AnswerRefused {
        if (value instanceof Coding coding && coding.hasCode()) {
            if (coding.hasSystem() && !coding.getSystem().equals(Codes.ANSWERS)) {
                throw new AnswerRefused(question.id(), "a code of " + Codes.ANSWERS, coding.getSystem());
            }
            return coding.getCode();
        }
        throw new AnswerRefused(
                question.id(), Answers.expected(question.kind()), value == null ? "nothing" : value.fhirType());
    }
}
