package care.plumbline.core.guide;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words for her eyes, in every language of the guide.
///
/// @param key where the text stands: file and path, such as `causes/lifting.yaml#plain`
/// @param words the text by language; English is always there
public record Text(String key, Map<Language, String> words) {

    static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");

    public Text {
        words = Map.copyOf(words);
    }

    /// The text in this language, or in English where the language is not one of the guide's.
    public String in(Language language) {
        String here = words.get(language);
        return here != null ? here : words.getOrDefault(Language.ENGLISH, "");
    }

    /// The facts named in `{…}`.
    public Set<String> blanks() {
        return blanks(in(Language.ENGLISH));
    }

    static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(blank -> blank.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
