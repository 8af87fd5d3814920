package care.plumbline.pages.learn;

import java.util.ArrayList;
import java.util.List;

/// A piece of a sentence that a search found.
///
/// @param fits whether it is one of the words looked for
public record Piece(String says, boolean fits) {

    /// A sentence, with the words that begin so apart.
    static List<Piece> marked(String says, List<String> beginnings) {
        var parts = new ArrayList<Piece>();
        int from = 0;
        for (Stems.Place word : Stems.in(says)) {
            String root = Stems.root(word.of(says));
            if (beginnings.stream().anyMatch(root::startsWith)) {
                parts.add(new Piece(says.substring(from, word.from()), false));
                parts.add(new Piece(word.of(says), true));
                from = word.to();
            }
        }
        parts.add(new Piece(says.substring(from), false));
        return parts.stream().filter(part -> !part.says().isEmpty()).toList();
    }
}
