package care.plumbline.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationResult;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The exported Questionnaires, and the example answers to them, before HL7's own validator, offline.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionnairesTest {

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Guide guide = GuideFolder.bundled();
    private final Questionnaires forms = new Questionnaires(guide, Language.ENGLISH);
    private FhirValidator validator = fhir.newValidator();

    @BeforeAll
    void startTheValidator() {
        var ours = new PrePopulatedValidationSupport(fhir);
        for (Bundle.BundleEntryComponent entry : forms.all().getEntry()) {
            ours.addResource(entry.getResource());
        }
        IValidationSupport support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                ours,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir));
        validator = fhir.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(support));
    }

    private List<SingleValidationMessage> errors(String json) {
        ValidationResult result = validator.validateWithResult(json);
        return result.getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .toList();
    }

    @Test
    void the_official_validator_accepts_every_exported_questionnaire() {
        for (Bundle.BundleEntryComponent entry : forms.all().getEntry()) {
            String json = fhir.newJsonParser().encodeResourceToString(entry.getResource());
            assertEquals(List.of(), errors(json), entry.getFullUrl());
        }
    }

    @Test
    void the_official_validator_accepts_the_bundle() {
        assertEquals(List.of(), errors(fhir.newJsonParser().encodeResourceToString(forms.all())));
    }

    @Test
    void the_official_validator_accepts_every_example_answer() throws IOException {
        try (var files = Files.list(Path.of("..", "examples"))) {
            List<Path> answers =
                    files.filter(path -> path.toString().endsWith(".json")).toList();
            assertTrue(answers.size() >= 6);
            for (Path file : answers) {
                assertEquals(List.of(), errors(Files.readString(file)), file.toString());
            }
        }
    }

    @Test
    void the_validator_of_this_test_does_refuse_a_broken_questionnaire() {
        Questionnaire broken = forms.intake().copy();
        broken.getItemFirstRep().setLinkId(null);
        assertFalse(errors(fhir.newJsonParser().encodeResourceToString(broken)).isEmpty());
    }

    @Test
    void every_question_is_in_its_chapter_and_in_intake_if_it_is_part_of_the_walk() {
        String intake = fhir.newJsonParser().encodeResourceToString(forms.intake());
        guide.chapters().forEach(chapter -> {
            String form = fhir.newJsonParser().encodeResourceToString(forms.of(chapter));
            chapter.questions().forEach(question -> {
                String link = "\"linkId\":\"" + question.id() + "\"";
                assertEquals(chapter.walk(), intake.contains(link), question.id());
                assertTrue(form.contains(link), question.id());
            });
        });
    }

    @Test
    void an_item_is_shown_when_its_question_applies() {
        Questionnaire intake = forms.intake();
        var worse = item(intake.getItem(), "leg_weak_worse");
        assertEquals("leg_weak", worse.getEnableWhenFirstRep().getQuestion());
        var needle = item(intake.getItem(), "block_back");
        assertEquals(2, needle.getEnableWhen().size(), "not none, or not answered yet");
        var baby = item(intake.getItem(), "baby_unwell");
        assertEquals(2, baby.getEnableWhen().size(), "not not-with-me, or not answered yet");
        var scar = item(intake.getItem(), "scar_closed");
        assertEquals("birth_mode", scar.getEnableWhenFirstRep().getQuestion());
        var bra = item(intake.getItem(), "cup_change");
        assertEquals(4, bra.getEnableWhen().size());
    }

    private static Questionnaire.QuestionnaireItemComponent item(
            List<Questionnaire.QuestionnaireItemComponent> items, String linkId) {
        return items.stream()
                .flatMap(QuestionnairesTest::all)
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Questionnaire.QuestionnaireItemComponent> all(Questionnaire.QuestionnaireItemComponent item) {
        return Stream.concat(Stream.of(item), item.getItem().stream().flatMap(QuestionnairesTest::all));
    }
}
