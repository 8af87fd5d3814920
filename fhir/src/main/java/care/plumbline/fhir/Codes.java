package care.plumbline.fhir;

/// Addresses and codes of our FHIR resources.
///
/// Own codes first; public ones (LOINC) only where the guide names them, never guessed (docs/reference/fhir.md).
final class Codes {

    static final String BASE = "https://plumbline.example/fhir";
    static final String ANSWERS = BASE + "/CodeSystem/answers";
    static final String INTAKE = BASE + "/Questionnaire/intake";

    /// Stands for an empty list: FHIR cannot tell "none of these" from "not answered" by silence.
    static final String NONE_OF_THESE = "none-of-these";

    static final String MIN_VALUE = "http://hl7.org/fhir/StructureDefinition/minValue";
    static final String MAX_VALUE = "http://hl7.org/fhir/StructureDefinition/maxValue";
    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";

    static final String ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private Codes() {}
}
