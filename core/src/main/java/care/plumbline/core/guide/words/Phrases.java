package care.plumbline.core.guide.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every word of the program: what stands on its pages beside the texts of the guide.
///
/// @param byName in the order of the files and of their keys
public record Phrases(Map<String, Phrase> byName) {

    public Phrases {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Phrases of(List<Phrase> phrases) {
        var byName = new LinkedHashMap<String, Phrase>();
        phrases.forEach(phrase -> byName.put(phrase.name(), phrase));
        return new Phrases(byName);
    }

    /// All phrases as they are said in a language.
    public Spoken in(Language language) {
        return new Spoken(this, language);
    }

    Phrase phrase(String name) {
        Phrase phrase = byName.get(name);
        if (phrase == null) {
            throw new IllegalArgumentException("words/ holds no phrase " + name);
        }
        return phrase;
    }
}
