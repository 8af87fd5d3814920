package care.plumbline.core.guide.question;

import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Id;

/// A published questionnaire that may be embedded, with the licence that says so.
public record Instrument(Id id, String name, String licence, Source source) {}
