package care.plumbline.phone.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a program declares for all of itself: `let A=…,B=…;` and `function C(){…}`, outside of any function but
/// the one that holds all.
final class Declarations {

    /// A stretch of the script: what one name is declared as, or whatever stands between.
    ///
    /// @param name empty: no declaration of a `let`
    record Stretch(String name, List<String> words) {}

    private final List<String> words;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private List<String> between = new ArrayList<>();

    private Declarations(List<String> words) {
        this.words = words;
    }

    static Declarations of(List<String> words) {
        var declarations = new Declarations(words);
        int inside = body(words);
        declarations.between.addAll(words.subList(0, inside));
        declarations.read(inside);
        return declarations;
    }

    /// Behind `(function($exports){`: there the program begins.
    private static int body(List<String> words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            if (depth == 1 && words.get(i).equals("(") && words.get(i + 1).equals("function")) {
                return i + 6;
            }
            depth += opens(words.get(i));
        }
        throw Script.refused("a program in a function", words.toString());
    }

    private static int opens(String word) {
        return switch (word) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private void read(int from) {
        int i = from;
        int depth = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (depth == 0 && word.equals("let")) {
                i = let(i + 1);
                continue;
            }
            if (depth == 0 && word.equals("function") && Script.isName(words.get(i + 2))) {
                names.add(words.get(i + 2));
            }
            depth += opens(word);
            between.add(word);
            i++;
        }
        stretches.add(new Stretch("", between));
    }

    private int let(int from) {
        stretches.add(new Stretch("", between));
        between = new ArrayList<>();
        int i = from;
        do {
            int start = i + 1;
            int end = end(start);
            List<String> declared = words.subList(start, end);
            String name = declared.getFirst();
            if (!Script.isName(name) || !names.add(name)) {
                throw Script.refused("a name that is declared once", name);
            }
            stretches.add(new Stretch(name, declared));
            i = end;
        } while (words.get(i).equals(","));
        return i + 1;
    }

    private int end(int from) {
        int depth = 0;
        int i = from;
        while (depth > 0 || !words.get(i).equals(",") && !words.get(i).equals(";")) {
            depth += opens(words.get(i));
            i++;
        }
        return i;
    }

    Set<String> names() {
        return names;
    }

    /// The script with other words for what was declared.
    ///
    /// @param gone names that are declared no longer
    List<String> without(Set<String> gone) {
        var all = new ArrayList<String>();
        boolean declaring = false;
        for (Stretch stretch : stretches) {
            if (stretch.name().isEmpty()) {
                if (declaring) {
                    all.add(";");
                }
                declaring = false;
                all.addAll(stretch.words());
            } else if (!gone.contains(stretch.name())) {
                all.addAll(declaring ? List.of(",") : List.of("let", " "));
                declaring = true;
                all.addAll(stretch.words());
            }
        }
        return all;
    }

    /// What each name is declared as.
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            if (!stretch.name().isEmpty() && stretch.words().size() > 1) {
                values.put(
                        stretch.name(),
                        stretch.words().subList(2, stretch.words().size()));
            }
        }
        return values;
    }
}
