/// HL7 FHIR R4 at the border: the guide's questions out as Questionnaires, answers in as a QuestionnaireResponse.
///
/// Start at [Questionnaires] and [Responses].
@NullMarked
package care.plumbline.fhir;

import org.jspecify.annotations.NullMarked;
