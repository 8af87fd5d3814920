package care.plumbline.core.guide.words;

/// The words in which a woman is spoken to: a language of the guide by its BCP 47 tag, with or without those
/// that speak of a baby.
///
/// @param silent whether what the guide marks as speaking of a baby is left out; see [Text]
public record Language(String tag, boolean silent) {

    /// The language every guide file is written in.
    public static final Language ENGLISH = new Language("en");

    public Language(String tag) {
        this(tag, false);
    }

    /// The same language without what speaks of a baby.
    public Language silentOnBaby() {
        return new Language(tag, true);
    }

    /// The same language with all its words.
    public Language sayingAll() {
        return new Language(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
