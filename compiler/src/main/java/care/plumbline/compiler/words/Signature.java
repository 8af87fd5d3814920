package care.plumbline.compiler.words;

import care.plumbline.compiler.yaml.Yaml;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a phrase is asked for.
///
/// @param counts whether its words hang on a number
/// @param marked whether a part of it stands between `[` and `]`
/// @param blanks what fills it, without the number itself
record Signature(boolean counts, boolean marked, SortedSet<String> blanks) {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9_]+)}");
    static final String COUNT = "count";

    /// Of a key's text, or of its texts by their forms.
    static Signature of(Yaml.Part phrase) {
        return switch (phrase) {
            case Yaml.Scalar(String words, var _) -> of(List.of(words), false);
            case Yaml.Keys(var forms, var _) ->
                of(forms.values().stream().map(Yaml.Part::inOneLine).toList(), true);
            case Yaml.Items(var texts, var _) ->
                of(texts.stream().map(Yaml.Part::inOneLine).toList(), false);
        };
    }

    private static Signature of(List<String> texts, boolean counts) {
        var blanks = new TreeSet<String>();
        for (String text : texts) {
            for (Matcher blank = BLANK.matcher(text); blank.find(); ) {
                blanks.add(blank.group(1));
            }
        }
        blanks.remove(COUNT);
        return new Signature(counts, texts.stream().anyMatch(text -> text.contains("[")), blanks);
    }

    String verb() {
        return marked ? counts ? "markCount" : "mark" : counts ? "count" : "say";
    }

    String type() {
        return marked ? "Marked" : "String";
    }

    /// Such as `outing.then[does, takes]`.
    String with(String name) {
        return name + (counts ? "#" : "") + (marked ? "[]" : "") + blanks;
    }
}
