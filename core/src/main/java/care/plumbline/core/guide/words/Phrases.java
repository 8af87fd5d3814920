package care.plumbline.core.guide.words;

import java.util.List;

/// Every word of the program: what stands on its pages beside the texts of the guide.
///
/// @param all in the order of their names, which are their files and their keys there; a program asks for them by
///     their place
/// @param answers those that stand for her answers within a text
public record Phrases(List<Phrase> all, Answers answers) {

    /// How an answer is said.
    ///
    /// @param decimalMark between the whole of a number and its tenths
    public record Answers(Phrase yes, Phrase no, Phrase decimalMark) {}

    public Phrases {
        all = List.copyOf(all);
    }

    /// All phrases as they are said in a language.
    public Spoken in(Language language) {
        return new Spoken(this, language);
    }

    Phrase phrase(int number) {
        return all.get(number);
    }
}
