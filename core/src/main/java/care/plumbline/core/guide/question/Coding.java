package care.plumbline.core.guide.question;

/// A code of a public system, such as LOINC.
public record Coding(String system, String code) {}
