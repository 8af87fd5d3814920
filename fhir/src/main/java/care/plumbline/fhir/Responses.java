package care.plumbline.fhir;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.AtOnce;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.PossibleDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads an HL7 FHIR R4 QuestionnaireResponse into a journal.
///
/// By hand and not with a FHIR library: of the whole standard it needs one resource, and of a hostile file it
/// must know the end before it begins (docs/decisions/0038-one-reader-for-every-file.md).
public final class Responses {

    static final String EXPECTED = "an HL7 FHIR R4 QuestionnaireResponse as JSON";

    private static final String NAME = "QuestionnaireResponse";
    private static final String FORMS = Codes.BASE + "/Questionnaire/";
    private static final Set<String> STATUS = Set.of("completed", "amended", "in-progress", "stopped");
    private static final Set<String> CHILDREN = Set.of(
            "resourceType",
            "id",
            "meta",
            "implicitRules",
            "language",
            "text",
            "contained",
            "extension",
            "modifierExtension",
            "identifier",
            "basedOn",
            "partOf",
            "questionnaire",
            "status",
            "subject",
            "encounter",
            "authored",
            "author",
            "source",
            "item");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ISO_DATE_TIME;

    private final Guide guide;

    public Responses(Guide guide) {
        this.guide = guide;
    }

    /// What she answered, and when.
    ///
    /// @param remarks what whoever sent the file should know, though it was read
    public record Response(Journal journal, LocalDate answered, List<String> remarks) {
        public Response {
            remarks = List.copyOf(remarks);
        }
    }

    /// The journal that a response stands for; every answer counts from the day it was authored.
    ///
    /// @throws AnswerRefused naming the item, what was expected and what came
    public Response read(String json) throws AnswerRefused {
        Json.Value tree = Json.read(json, EXPECTED);
        if (!(tree instanceof Json.Keys keys)
                || !(keys.values().get("resourceType") instanceof Json.Text(String name, int _))) {
            throw new AnswerRefused("file", EXPECTED, "no resourceType");
        }
        if (!name.equals(NAME)) {
            throw new AnswerRefused("file", EXPECTED, name);
        }
        Modifiers.refuse(tree, "response");
        Element response = Element.of(tree, NAME, CHILDREN);
        status(response);
        List<String> remarks = questionnaire(response);
        LocalDate answered = authored(response);
        var items = new Items(guide, answered);
        items.collect(response.list("item"));
        return new Response(new Journal(AtOnce.said(guide, answered, items.answers())), answered, remarks);
    }

    private static void status(Element response) throws AnswerRefused {
        String status = response.text("status").orElse("nothing");
        if (!STATUS.contains(status)) {
            throw new AnswerRefused("status", "completed, amended, in-progress or stopped", status);
        }
    }

    /// Answers to another form mean what that form asked, even if its items have our names.
    private List<String> questionnaire(Element response) throws AnswerRefused {
        String form = response.text("questionnaire").orElse("");
        if (form.startsWith(FORMS)) {
            int bar = form.indexOf('|');
            String version = bar < 0 ? guide.version() : form.substring(bar + 1);
            return version.equals(guide.version())
                    ? List.of()
                    : List.of("answers to guide " + version + ", read by guide " + guide.version());
        }
        if (form.contains(":")) {
            throw new AnswerRefused("questionnaire", FORMS + "…, or none", form);
        }
        return form.isEmpty() ? List.of() : List.of("the form " + form + " is not known here; read as answers to ours");
    }

    /// The day in the time zone it was written in: the calendar day on her wall.
    private static LocalDate authored(Element response) throws AnswerRefused {
        String authored = response.text("authored").orElse("nothing");
        boolean moment = MOMENT.matcher(authored).matches();
        if (!moment && !DAY.matcher(authored).matches()) {
            throw new AnswerRefused("authored", "the day she answered", authored);
        }
        try {
            LocalDate day = moment ? LocalDate.from(CLOCK.parse(authored)) : LocalDate.parse(authored);
            if (!PossibleDay.is(day)) {
                throw new AnswerRefused(
                        "authored", "a day from " + PossibleDay.FIRST + " to " + PossibleDay.LAST, authored);
            }
            return day;
        } catch (DateTimeException none) {
            throw new AnswerRefused("authored", "the day she answered", authored);
        }
    }
}
