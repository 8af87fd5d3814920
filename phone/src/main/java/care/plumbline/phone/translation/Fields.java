package care.plumbline.phone.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// New names for the fields of a program.
///
/// TeaVM gives each field of each class a name of its own, five thousand of them. Two fields only need two names
/// where one object may have both, so the first field of every class is called the same, and the second, and so
/// on, behind those of the classes it extends: what is called alike takes less room when it is compressed.
final class Fields {

    /// @param parent the class it extends
    private record Class(String parent, List<String> fields) {}

    private static final String NONE = "0";

    private final Map<String, Class> classes = new LinkedHashMap<>();
    private final Set<String> roots = new HashSet<>();

    private Fields() {}

    /// @return the new word for each word that asks for a field, both with their point
    static Map<String, String> names(List<String> words) {
        var fields = new Fields();
        String extend = words.get(words.indexOf("superclass") - 2);
        for (int i = 0; i < words.size() - 4; i++) {
            fields.constructor(words, i);
            fields.extension(words, i, extend);
        }
        return fields.named(new HashSet<>(words));
    }

    /// `function C(){P.call(this);this.f=null;}`, or `function C(){let a=this;P.call(a);a.f=null;a.g=0;}`.
    private void constructor(List<String> words, int at) {
        if (!words.get(at).equals("function") || !Script.isName(words.get(at + 2))) {
            return;
        }
        int i = at + 3;
        if (!next(words, i, "(", ")", "{")) {
            return;
        }
        i += 3;
        String self = "this";
        if (words.get(i).equals("let")) {
            self = words.get(i + 2);
            i += 6;
        }
        String parent = words.get(i);
        if (!next(words, i + 1, ".call", "(", self, ")", ";")) {
            return;
        }
        i += 6;
        var fields = new ArrayList<String>();
        while (words.get(i).equals(self) && words.get(i + 2).equals("=")) {
            fields.add(words.get(i + 1));
            i = words.subList(i, words.size()).indexOf(";") + i + 1;
        }
        if (words.get(i).equals("}")) {
            add(words.get(at + 2), new Class(parent, fields));
        }
    }

    /// `let C=T(P)`, a class without fields; `T()` extends the root.
    private void extension(List<String> words, int at, String extend) {
        if (Script.isName(words.get(at)) && next(words, at + 1, "=", extend, "(")) {
            String parent = words.get(at + 4);
            add(words.get(at), new Class(parent.equals(")") ? NONE : parent, List.of()));
        }
    }

    private void add(String name, Class made) {
        if (classes.put(name, made) != null) {
            throw Script.refused("a class once", name);
        }
    }

    private static boolean next(List<String> words, int at, String... expected) {
        return words.subList(at, at + expected.length).equals(List.of(expected));
    }

    private Map<String, String> named(Set<String> taken) {
        Map<String, String> names = new HashMap<>();
        List<String> free = new ArrayList<>();
        var fresh = new Fresh("$", taken);
        classes.forEach((_, one) -> {
            int before = before(one);
            for (int i = 0; i < one.fields().size(); i++) {
                while (free.size() <= before + i) {
                    free.add("." + fresh.next());
                }
                if (names.put(one.fields().get(i), free.get(before + i)) != null) {
                    throw Script.refused("a field of one class", one.fields().get(i));
                }
            }
        });
        if (roots.size() > 1) {
            throw Script.refused("one class that extends none", roots.toString());
        }
        return names;
    }

    /// How many fields the classes have that it extends.
    private int before(Class one) {
        Class parent = classes.get(one.parent());
        if (one.parent().equals(NONE)) {
            return 0;
        }
        if (parent == null) {
            roots.add(one.parent());
            return 0;
        }
        return before(parent) + parent.fields().size();
    }
}
