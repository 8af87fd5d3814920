package care.plumbline.core.guide.words;

/// A phrase whose words hang on a number that only a script in the browser knows.
public record Counted(Phrase phrase, Language language) {

    /// One form of it, its blanks unfilled.
    public String form(Plural form) {
        return phrase.in(language, form);
    }
}
