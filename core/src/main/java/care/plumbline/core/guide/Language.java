package care.plumbline.core.guide;

/// A language of the guide by its BCP 47 tag.
public record Language(String tag) {

    /// The language every guide file is written in.
    public static final Language ENGLISH = new Language("en");

    @Override
    public String toString() {
        return tag;
    }
}
