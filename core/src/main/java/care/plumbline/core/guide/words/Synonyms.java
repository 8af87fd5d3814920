package care.plumbline.core.guide.words;

import java.util.List;

/// What mothers and clinics call things, here and elsewhere, beside the words of the guide: for a search.
///
/// @param same other words for a word of the guide
/// @param called what she may type who looks for one page, or has one danger sign
public record Synonyms(List<Same> same, List<Called> called) {

    public Synonyms {
        same = List.copyOf(same);
        called = List.copyOf(called);
    }

    /// @param word as it stands in the guide
    /// @param said words or groups of words
    public record Same(String word, List<String> said) {
        public Same {
            said = List.copyOf(said);
        }
    }

    /// @param said words, or groups of words that stand in a search together, in any order
    public record Called(Kind kind, Id id, List<String> said) {
        public Called {
            said = List.copyOf(said);
        }
    }

    /// What has a name of its own to be looked for by.
    public enum Kind {
        SIGN("sign", "signs"),
        PATTERN("pattern", "patterns"),
        LEAFLET("leaflet", "leaflets"),
        CAUSE("cause", "causes"),
        REMEDY("remedy", "remedies"),
        HABIT("habit", "habits"),
        MOVEMENT("movement", "movements");

        private final String code;
        private final String all;

        Kind(String code, String all) {
            this.code = code;
            this.all = all;
        }

        /// As an address names it.
        public String code() {
            return code;
        }

        /// As the file of synonyms names all of them.
        public String all() {
            return all;
        }
    }
}
