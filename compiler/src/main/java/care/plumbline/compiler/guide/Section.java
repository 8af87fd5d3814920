package care.plumbline.compiler.guide;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// A group of keys in a guide file, asked for one by one; what is missing, odd or left over becomes a problem.
///
/// A missing part is replaced by something harmless so that reading goes on and names every problem in one go;
/// the guide is refused afterwards.
final class Section {

    private static final String BABY = "baby";

    private final Draft draft;
    private final Yaml.Keys keys;
    private final String path;
    private final boolean ofBaby;
    private final Set<String> asked = new HashSet<>();

    private Section(Draft draft, Yaml.Keys keys, String path, boolean ofBaby) {
        this.draft = draft;
        this.keys = keys;
        this.path = path;
        this.ofBaby = ofBaby || isOfBaby(keys);
        asked.add(BABY);
    }

    /// Whether every text of a group, and of what is below it, speaks of a baby.
    private static boolean isOfBaby(Yaml.Keys keys) {
        return keys.parts().get(BABY) instanceof Yaml.Scalar(String text, Place _) && text.equals("true");
    }

    /// A file's top level; an empty section where the file is something else.
    static Section of(Draft draft, String file, Yaml.Part part) {
        return of(draft, part, file + "#", false);
    }

    private static Section of(Draft draft, Yaml.Part part, String path, boolean ofBaby) {
        if (part instanceof Yaml.Keys keys) {
            return new Section(draft, keys, path, ofBaby);
        }
        draft.problem(part.place(), "expected keys with values");
        return new Section(draft, new Yaml.Keys(Map.of(), part.place()), path, ofBaby);
    }

    Place place() {
        return keys.place();
    }

    Draft draft() {
        return draft;
    }

    boolean has(String key) {
        return keys.parts().containsKey(key);
    }

    Place placeOf(String key) {
        Yaml.Part part = keys.parts().get(key);
        return part == null ? keys.place() : part.place();
    }

    private Optional<Yaml.Part> part(String key) {
        asked.add(key);
        return Optional.ofNullable(keys.parts().get(key));
    }

    private String below(String key) {
        return path.endsWith("#") ? path + key : path + "." + key;
    }

    String word(String key) {
        return optionalWord(key).orElseGet(() -> {
            draft.problem(place(), key + " is missing");
            return "";
        });
    }

    Optional<String> optionalWord(String key) {
        return part(key).flatMap(part -> {
            if (part instanceof Yaml.Scalar(String text, Place _)) {
                return Optional.of(text);
            }
            draft.problem(part.place(), "expected one value for " + key);
            return Optional.empty();
        });
    }

    Id id(String key) {
        return value(key, Form.ID);
    }

    Optional<Id> optionalId(String key) {
        return has(key) ? Optional.of(id(key)) : Optional.empty();
    }

    /// The value that stands here in this form; something harmless where it cannot be read.
    <T> T value(String key, Form<T> form) {
        String word = word(key);
        return has(key) ? value(word, placeOf(key), form) : form.harmless();
    }

    private <T> T value(String word, Place place, Form<T> form) {
        draft.mention(word, place);
        return form.read(word).orElseGet(() -> {
            draft.problem(place, "expected " + form.expected() + ", found " + word);
            return form.harmless();
        });
    }

    Text text(String key) {
        return text(below(key), word(key), placeOf(key));
    }

    Optional<Text> optionalText(String key) {
        return optionalWord(key).map(word -> text(below(key), word, placeOf(key)));
    }

    private Text text(String at, String words, Place place) {
        return draft.text(at, words, place, ofBaby);
    }

    /// Words of the program: their blanks are filled by the page, not with her answers.
    Text phrase(String key) {
        return draft.phrase(below(key), word(key), placeOf(key), ofBaby);
    }

    /// A text whose blanks are the numbers beside it: no number stands in it a second time.
    Text numbered(String key, String... numbers) {
        return NumberedText.of(draft, phrase(key), placeOf(key), keys, numbers);
    }

    /// The text of a phrase for one form of counting.
    ///
    /// @param english the key under which the English text stands
    Text counted(Plural form, String english) {
        return draft.counted(below(form.code()), form, word(english), placeOf(english), ofBaby);
    }

    List<Text> texts(String key) {
        List<String> words = words(key);
        var texts = new ArrayList<Text>();
        for (int i = 0; i < words.size(); i++) {
            texts.add(text(below(key) + "[" + i + "]", words.get(i), placeOf(key)));
        }
        return texts;
    }

    List<String> words(String key) {
        var words = new ArrayList<String>();
        part(key).ifPresent(part -> {
            if (part instanceof Yaml.Items(var parts, Place _)) {
                for (Yaml.Part item : parts) {
                    if (item instanceof Yaml.Scalar(String text, Place place)) {
                        draft.mention(text, place);
                        words.add(text);
                    } else {
                        draft.problem(item.place(), "expected a list of single values for " + key);
                    }
                }
            } else {
                draft.problem(part.place(), "expected a list for " + key);
            }
        });
        return words;
    }

    List<Id> ids(String key) {
        return words(key).stream()
                .map(word -> value(word, placeOf(key), Form.ID))
                .toList();
    }

    int whole(String key) {
        return value(key, Form.WHOLE);
    }

    OptionalInt optionalWhole(String key) {
        return has(key) ? OptionalInt.of(whole(key)) : OptionalInt.empty();
    }

    double decimal(String key) {
        return value(key, Form.DECIMAL);
    }

    LocalDate date(String key) {
        return value(key, Form.DATE);
    }

    /// Whether this group speaks of a baby: its own mark, or one of a group around it.
    boolean ofBaby() {
        return ofBaby;
    }

    boolean flag(String key) {
        return optionalWord(key)
                .map(word -> oneOf(key, word, List.of("true", "false")).equals("true"))
                .orElse(false);
    }

    /// One of a closed set of words; the first of them where it is none.
    String oneOf(String key, List<String> allowed) {
        return oneOf(key, word(key), allowed);
    }

    private String oneOf(String key, String word, List<String> allowed) {
        if (allowed.contains(word)) {
            return word;
        }
        if (!word.isEmpty()) {
            draft.problem(
                    placeOf(key),
                    "expected " + key + " to be one of " + String.join(", ", allowed) + ", found " + word);
        }
        return allowed.getFirst();
    }

    /// The member of a closed set whose code stands here.
    <E> E oneOf(String key, E[] members, Function<E, String> code) {
        List<String> codes = Arrays.stream(members).map(code).toList();
        return members[codes.indexOf(oneOf(key, codes))];
    }

    <E> E member(String key, String word, E[] members, Function<E, String> code) {
        List<String> codes = Arrays.stream(members).map(code).toList();
        return members[codes.indexOf(oneOf(key, word, codes))];
    }

    /// The condition that stands here; one that never holds where it cannot stand.
    Condition condition(String key) {
        String text = word(key);
        Place place = placeOf(key);
        return (text.isEmpty() ? Optional.<Condition>empty() : draft.condition(text, place))
                .or(() -> draft.condition("false", place))
                .orElseThrow();
    }

    Optional<Condition> optionalCondition(String key) {
        return has(key) ? Optional.of(condition(key)) : Optional.empty();
    }

    Section section(String key) {
        return optionalSection(key).orElseGet(() -> {
            draft.problem(place(), key + " is missing");
            return new Section(draft, new Yaml.Keys(Map.of(), place()), below(key), ofBaby);
        });
    }

    Optional<Section> optionalSection(String key) {
        return part(key).map(part -> of(draft, part, below(key), ofBaby));
    }

    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        part(key).ifPresent(part -> {
            if (part instanceof Yaml.Items(var parts, Place _)) {
                for (int i = 0; i < parts.size(); i++) {
                    sections.add(of(draft, parts.get(i), below(key) + "[" + i + "]", ofBaby));
                }
            } else {
                draft.problem(part.place(), "expected a list for " + key);
            }
        });
        return sections;
    }

    /// Each key of the group under `key` with its single value; a list reads `[a, b]`.
    Map<String, String> pairs(String key) {
        var pairs = new LinkedHashMap<String, String>();
        placed(key).forEach((name, child) -> {
            draft.mention(name, child.place());
            pairs.put(name, child.inOneLine());
        });
        return pairs;
    }

    /// Each key of the group under `key` with what stands there.
    Map<String, Yaml.Part> placed(String key) {
        var placed = new LinkedHashMap<String, Yaml.Part>();
        part(key).ifPresent(part -> {
            if (part instanceof Yaml.Keys(var parts, Place _)) {
                placed.putAll(parts);
            } else {
                draft.problem(part.place(), "expected keys with values for " + key);
            }
        });
        return placed;
    }

    /// The names of the keys of the group under `key`.
    List<String> names(String key) {
        return keys.parts().get(key) instanceof Yaml.Keys(var parts, Place _) ? List.copyOf(parts.keySet()) : List.of();
    }

    /// The names of the keys of this group.
    List<String> names() {
        return keys.parts().keySet().stream().filter(name -> !name.equals(BABY)).toList();
    }

    boolean isGroup(String key) {
        return keys.parts().get(key) instanceof Yaml.Keys;
    }

    /// Every key that nobody asked for is a typing error.
    void close() {
        keys.parts().forEach((name, part) -> {
            if (!asked.contains(name)) {
                draft.problem(part.place(), "nothing here is called " + name);
            }
        });
    }
}
