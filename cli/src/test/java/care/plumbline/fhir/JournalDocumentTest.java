package care.plumbline.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.journal.fhir.JournalDocument;
import care.plumbline.pages.progress.Summary;
import care.plumbline.pages.words.Words;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.paper.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Her journal as a FHIR document, before HL7's own validator, offline, and read back by our own reader.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID NAME = UUID.fromString("6d0f7a52-5c1e-4c39-9d6f-2b7c6f0d9a11");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Guide guide = GuideFolder.bundled();
    private final FhirValidator validator = validator();

    private FhirValidator validator() {
        var ours = new PrePopulatedValidationSupport(fhir);
        ours.addResource(new Questionnaires(guide, Language.ENGLISH).journal());
        FhirValidator official = fhir.newValidator();
        official.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                ours,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir))));
        return official;
    }

    private List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(SingleValidationMessage::toString)
                .toList();
    }

    private String document(Journal journal, LocalDate today) {
        return new JournalDocument(
                        Recovery.on(guide, journal, today),
                        Language.ENGLISH,
                        Sheets.titles(new Words(guide.phrases().in(Language.ENGLISH)).sheet()),
                        NAME,
                        Instant.parse("2026-11-22T10:00:00Z"),
                        "0.1.0")
                .text();
    }

    private List<Entry> story(Entry... more) {
        var entries = new ArrayList<Entry>(StoryJournal.sixWeeks(guide, TODAY).values().stream()
                .flatMap(List::stream)
                .toList());
        entries.addAll(List.of(more));
        return entries;
    }

    private Bundle parsed(String json) {
        return fhir.newJsonParser().parseResource(Bundle.class, json);
    }

    private static <T> List<T> all(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void the_official_validator_accepts_six_weeks_and_every_example_woman() throws IOException, AnswerRefused {
        assertEquals(List.of(), errors(document(new Journal(story()), TODAY)));
        try (var files = Files.list(Path.of("..", "examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var response = new Responses(guide).read(Files.readString(file));
                String json = document(response.journal(), response.answered());
                assertEquals(List.of(), errors(json), file.toString());
            }
        }
    }

    @Test
    void the_validator_of_this_test_does_refuse_a_broken_document() {
        String json = document(new Journal(story()), TODAY);
        assertFalse(errors(json.replace("\"status\" : \"final\"", "\"status\" : \"so so\"")
                        .replace("\"status\": \"final\"", "\"status\": \"so so\""))
                .isEmpty());
    }

    @Test
    void it_holds_what_she_said_measured_did_and_plans_and_who_made_it() {
        Bundle bundle = parsed(document(new Journal(story()), TODAY));
        assertTrue(bundle.getEntryFirstRep().getResource() instanceof Composition);
        assertEquals(3, all(bundle, Goal.class).size());
        assertEquals(1, all(bundle, CarePlan.class).size());
        assertEquals(1, all(bundle, Provenance.class).size());
        List<Observation> observations = all(bundle, Observation.class);
        assertTrue(observations.stream()
                .anyMatch(one -> one.getCode().getCodingFirstRep().getCode().equals("72514-3")));
        assertTrue(observations.stream()
                .anyMatch(one -> one.getCode().getCodingFirstRep().getCode().equals("roland-morris")));
        assertTrue(observations.stream()
                .anyMatch(one -> one.getCode().getCodingFirstRep().getCode().equals("session")));
    }

    @Test
    void what_she_said_comes_back_as_she_said_it() throws AnswerRefused {
        Journal journal = new Journal(story());
        Map<LocalDate, Map<String, Answer>> said = new LinkedHashMap<>();
        journal.answers()
                .forEach(answered -> said.computeIfAbsent(answered.on(), _ -> new LinkedHashMap<>())
                        .put(answered.question(), answered.answer()));
        int compared = 0;
        for (QuestionnaireResponse response : all(parsed(document(journal, TODAY)), QuestionnaireResponse.class)) {
            var read = new Responses(guide).read(fhir.newJsonParser().encodeResourceToString(response));
            for (Entry.Answered answered : read.journal().answers().toList()) {
                assertEquals(said.getOrDefault(answered.on(), Map.of()).get(answered.question()), answered.answer());
                compared++;
            }
        }
        assertTrue(compared > 200, compared + " answers");
    }

    @Test
    void her_mood_is_in_it_only_if_she_put_it_on_the_page() {
        String without = document(new Journal(story()), TODAY);
        assertFalse(without.contains("phq_down"), "not ticked");
        String with =
                document(new Journal(story(new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(true)))), TODAY);
        assertTrue(with.contains("phq_down"), "ticked");
    }

    /// The ends of what she can answer to a question.
    private static List<Answer> ends(Question question) {
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            case QuestionKind.Rating _ -> List.of(new Answer.Amount(0), new Answer.Amount(10));
            case QuestionKind.Amount(var _, long least, long most) ->
                List.of(new Answer.Amount(least), new Answer.Amount(most));
            case QuestionKind.Scored(var choices) ->
                List.of(
                        new Answer.One(choices.getFirst().code()),
                        new Answer.One(choices.getLast().code()));
            case QuestionKind.OneOf(var choices) ->
                List.of(
                        new Answer.One(choices.getFirst().code()),
                        new Answer.One(choices.getLast().code()));
            case QuestionKind.AnyOf _, QuestionKind.Measure _, QuestionKind.Day _, QuestionKind.Words _ -> List.of();
        };
    }

    @Test
    void her_mood_and_her_sleep_leave_no_trace_where_others_read_unless_she_wants_that() {
        List<Question> hers = guide.questions().filter(Question::mood).toList();
        List<String> ids = hers.stream().map(Question::id).toList();
        List<Entry> silent = story().stream()
                .filter(entry -> !(entry instanceof Entry.Answered said && ids.contains(said.question())))
                .toList();
        String document = beforeThePlan(new Journal(silent));
        String page = page(new Journal(silent));
        int changes = 0;
        for (int end = 0; end < 2; end++) {
            var all = new ArrayList<Entry>(silent);
            for (Question question : hers) {
                List<Answer> ends = ends(question);
                assertEquals(2, ends.size(), question.id());
                var one = new Entry.Answered(TODAY, question.id(), ends.get(end));
                all.add(one);
                Journal told = new Journal(silent).with(one);
                assertEquals(document, beforeThePlan(told), question.id());
                assertEquals(page, page(told), question.id());
            }
            Journal told = new Journal(all);
            assertEquals(document, beforeThePlan(told));
            assertEquals(page, page(told));
            Journal wanted = told.with(new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(true)));
            assertNotEquals(page, page(wanted), "with her wish it stands there");
            changes += Recovery.on(guide, told, TODAY)
                            .causes()
                            .shown()
                            .equals(Recovery.on(guide, new Journal(silent), TODAY)
                                    .causes()
                                    .shown())
                    ? 0
                    : 1;
        }
        assertEquals(2, changes, "either end changes what she herself reads of her causes");
    }

    /// All but what is planned: after a short night that is less, and it has to be what she really does.
    private String beforeThePlan(Journal journal) {
        Bundle bundle = parsed(document(journal, TODAY));
        all(bundle, CarePlan.class).forEach(plan -> plan.setActivity(List.of()));
        return fhir.newJsonParser().encodeResourceToString(bundle);
    }

    /// The page, but for two lines: where a sign is hers alone they do not say that there is none, and no more.
    private String page(Journal journal) {
        var say = new Words(guide.phrases().in(Language.ENGLISH)).sheet();
        return Summary.printed(Recovery.on(guide, journal, TODAY), Language.ENGLISH)
                .article()
                .replace("<div><dt>" + say.everTicked() + "</dt><dd>" + say.none() + "</dd></div>", "")
                .replace("<dd>" + say.answered() + "</dd>", "<dd>" + say.noSign() + "</dd>");
    }

    @Test
    void what_she_told_in_confidence_is_in_no_document() {
        List<String> discreet = guide.dangerSigns().stream()
                .filter(sign -> !sign.isForOthers(true))
                .flatMap(sign -> sign.when().facts().stream())
                .map(fact -> fact.name())
                .filter(name -> guide.dangerSigns().stream()
                        .filter(sign -> sign.isForOthers(true))
                        .flatMap(sign -> sign.when().facts().stream())
                        .noneMatch(fact -> fact.name().equals(name)))
                .filter(name -> guide.question(name).isPresent())
                .distinct()
                .toList();
        assertFalse(discreet.isEmpty());
        for (String question : discreet) {
            String json = document(
                    new Journal(story(
                            new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(true)),
                            new Entry.Answered(TODAY, question, new Answer.YesNo(true)))),
                    TODAY);
            assertFalse(json.contains(question), question);
        }
    }

    private List<DetectedIssue> preliminary(String json) {
        return all(parsed(json), DetectedIssue.class).stream()
                .filter(issue -> issue.getStatus() == DetectedIssue.DetectedIssueStatus.PRELIMINARY)
                .toList();
    }

    @Test
    void what_she_ticked_and_said_no_more_about_is_in_it_as_preliminary() {
        for (QuickCheck line : guide.quickChecks()) {
            String json = document(
                    new Journal(story(
                            new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(true)),
                            ticked(line.id().value()))),
                    TODAY);
            assertEquals(List.of(), errors(json), line.id().value());
            List<DetectedIssue> issues = preliminary(json);
            assertEquals(1, issues.size(), line.id().value());
            assertEquals(
                    line.id().value(),
                    issues.getFirst().getCode().getCodingFirstRep().getCode());
        }
    }

    @Test
    void a_line_that_tells_of_her_mood_alone_is_in_it_only_if_she_put_that_on_the_page() {
        assertFalse(document(new Journal(story(ticked("harm"))), TODAY).contains("\"harm\""));
        String both = document(new Journal(story(ticked("bleeding", "harm"))), TODAY);
        assertFalse(both.contains("\"harm\""), "beside another line");
        assertEquals(1, preliminary(both).size());
        assertTrue(document(
                        new Journal(story(
                                new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(true)), ticked("harm"))),
                        TODAY)
                .contains("\"harm\""));
    }

    private static Entry ticked(String... lines) {
        return new Entry.Answered(TODAY, "check_in_signs", new Answer.Several(Set.of(lines)));
    }
}
