package care.plumbline.core.guide;

/// A published questionnaire that may be embedded, with the licence that says so.
public record Instrument(Id id, String name, String licence, Source source) {}
