package care.plumbline.pages.learn;

/// A piece of a sentence that a search found.
///
/// @param fits whether it is one of the words looked for
public record Piece(String says, boolean fits) {}
