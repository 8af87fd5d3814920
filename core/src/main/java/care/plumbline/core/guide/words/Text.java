package care.plumbline.core.guide.words;

import care.plumbline.body.exact.InOrder;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words for her eyes, in every language of the guide.
///
/// A part that speaks of a baby stands between `<baby>` and `</baby>`; she who is to hear nothing of a baby is
/// not shown it. What she is shown in its place, if anything, stands between `<instead>` and `</instead>`.
///
/// @param key where the text stands: file and path, such as `causes/lifting.yaml#plain`; empty in a pressed guide
/// @param words the text by language, its marks and all; English is always there
public record Text(String key, Map<Language, String> words) {

    public static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Pattern BABY = Pattern.compile("<baby>(.*?)</baby>", Pattern.DOTALL);
    private static final Pattern INSTEAD = Pattern.compile("<instead>(.*?)</instead>", Pattern.DOTALL);

    public Text {
        words = InOrder.map(words);
    }

    /// A text of a pressed guide, which does not say where its texts stand.
    public static Text of(Map<Language, String> words) {
        return new Text("", words);
    }

    /// The text in this language, or in English where the language is not one of the guide's; empty when all of
    /// it speaks of a baby and nothing of that is to be said.
    public String in(Language language) {
        return language.silent() ? withoutBaby(marked(language)) : withBaby(marked(language));
    }

    /// The text as its author wrote it, for whoever reads codes and files; she is spoken to with [#in].
    public String english() {
        return in(Language.ENGLISH);
    }

    private String marked(Language language) {
        String here = words.get(language.sayingAll());
        return here != null ? here : words.getOrDefault(Language.ENGLISH, "");
    }

    /// Whether the whole text speaks of a baby.
    public boolean isOfBaby() {
        String marked = marked(Language.ENGLISH);
        return marked.contains("<baby>")
                && withoutBaby(INSTEAD.matcher(marked).replaceAll("")).isEmpty();
    }

    static String withBaby(String marked) {
        if (marked.indexOf('<') < 0) {
            return marked;
        }
        return BABY.matcher(INSTEAD.matcher(marked).replaceAll(""))
                .replaceAll("$1")
                .strip();
    }

    public static String withoutBaby(String marked) {
        if (marked.indexOf('<') < 0) {
            return marked;
        }
        return INSTEAD.matcher(BABY.matcher(marked).replaceAll(""))
                .replaceAll("$1")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /// The facts named in `{…}`.
    public Set<String> blanks() {
        return blanks(in(Language.ENGLISH));
    }

    public static Set<String> blanks(String text) {
        var names = new TreeSet<String>();
        for (Matcher blank = BLANK.matcher(text); blank.find(); ) {
            names.add(blank.group(1));
        }
        return names;
    }
}
