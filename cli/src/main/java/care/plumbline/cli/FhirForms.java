package care.plumbline.cli;

import ca.uhn.fhir.context.FhirContext;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.fhir.Questionnaires;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/// The questions as FHIR resources. The library for that is a part of its own, which a family's box does not
/// carry: without it this class is not loaded.
final class FhirForms {

    private final Guide guide;
    private final Questionnaires forms;

    FhirForms(Guide guide) {
        this.guide = guide;
        this.forms = new Questionnaires(guide, Language.ENGLISH);
    }

    /// A bundle of all, or only one: intake, or that of a chapter.
    String json(Optional<String> only) throws WrongInput {
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource(only));
    }

    private Resource resource(Optional<String> only) throws WrongInput {
        if (only.isEmpty()) {
            return forms.all();
        }
        return only.get().equals("intake") ? forms.intake() : forms.of(Questions.chapter(guide, only.get()));
    }
}
