package care.plumbline.phone.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the program that TeaVM wrote smaller to fetch: the same program in other words.
///
/// What is compressed pays for every name that cannot be guessed from what stands before it. So fields are
/// called alike where no object has both, names of the program follow each other in the order in which they are
/// first said, and a method that only the table of its class mentions stands in that table and needs no name.
public final class Smaller {

    /// So many names that are said most are one letter long.
    private static final int LETTERS = 26;

    private Smaller() {}

    /// @param arguments the file TeaVM wrote, and the one to write
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[1]), of(Files.readString(Path.of(arguments[0]))));
    }

    static String of(String program) {
        Script script = Script.of(program);
        List<String> words = renamed(script.words(), Fields.names(script.words()));
        words = folded(words);
        return new Script(renamed(words, names(words))).text();
    }

    private static List<String> renamed(List<String> words, Map<String, String> names) {
        return words.stream().map(word -> names.getOrDefault(word, word)).toList();
    }

    /// `K(m)` in a table becomes what `m` is declared as, where nothing else says `m`.
    private static List<String> folded(List<String> words) {
        Map<String, Integer> said = said(words);
        Declarations declarations = Declarations.of(words);
        Map<String, List<String>> values = declarations.values();
        Set<String> takers = takers(values);
        Set<String> gone = new HashSet<>();
        for (int i = 0; i < words.size() - 3; i++) {
            String name = words.get(i + 2);
            if (takers.contains(words.get(i))
                    && words.get(i + 1).equals("(")
                    && words.get(i + 3).equals(")")
                    && said.getOrDefault(name, 0) == 2
                    && values.containsKey(name)
                    && isFunction(values.get(name))) {
                gone.add(name);
            }
        }
        var folded = new ArrayList<String>();
        for (String word : declarations.without(gone)) {
            if (gone.contains(word)) {
                folded.addAll(values.get(word));
            } else {
                folded.add(word);
            }
        }
        return folded;
    }

    /// `K=f=>function(…){return f(this,…);}` makes a method of a function.
    private static Set<String> takers(Map<String, List<String>> values) {
        Set<String> takers = new HashSet<>();
        values.forEach((name, value) -> {
            if (value.size() > 4 && value.subList(0, 4).equals(List.of("f", "=", ">", "function"))) {
                takers.add(name);
            }
        });
        return takers;
    }

    /// `a=>{…}` or `(a,b)=>{…}`.
    private static boolean isFunction(List<String> value) {
        int arrow = value.getFirst().equals("(") ? value.indexOf(")") + 1 : 1;
        return value.size() > arrow + 2
                && value.subList(arrow, arrow + 3).equals(List.of("=", ">", "{"))
                && value.getLast().equals("}");
    }

    private static Map<String, String> names(List<String> words) {
        Set<String> declared = Declarations.of(words).names();
        Map<String, Integer> said = said(words);
        for (int i = 1; i < words.size() - 1; i++) {
            if (declared.contains(words.get(i)) && words.get(i + 1).equals(":") && "{,".contains(words.get(i - 1))) {
                throw Script.refused("no key that is called like a declaration", words.get(i));
            }
        }
        Set<String> others = new HashSet<>(words);
        others.removeAll(declared);
        var seldom = new LinkedHashSet<>(words);
        seldom.retainAll(declared);
        List<String> often = seldom.stream()
                .sorted((one, other) -> said.getOrDefault(other, 0) - said.getOrDefault(one, 0))
                .limit(LETTERS)
                .toList();
        often.forEach(seldom::remove);
        Map<String, String> names = new LinkedHashMap<>();
        var fresh = new Fresh("", others);
        often.forEach(name -> names.put(name, fresh.next()));
        seldom.forEach(name -> names.put(name, fresh.next()));
        return names;
    }

    private static Map<String, Integer> said(List<String> words) {
        Map<String, Integer> said = new HashMap<>();
        words.forEach(word -> said.merge(word, 1, Integer::sum));
        return said;
    }
}
