package care.plumbline.core.guide;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
    public List<String> blanks() {
        return BLANK.matcher(in(Language.ENGLISH))
                .results()
                .map(MatchResult::group)
                .map(blank -> blank.substring(1, blank.length() - 1))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
