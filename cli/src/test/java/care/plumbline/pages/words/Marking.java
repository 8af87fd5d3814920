package care.plumbline.pages.words;

import care.plumbline.body.scene.Scene;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Settling;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A guide in a language nobody speaks: each letter of each of its texts is a wide one (Ａ for A). Wide letters
/// have capitals and can be cut, joined and listed like any other, so whatever reaches a page in narrow ones
/// did not come from a text of the guide. So is the name of each drawing, which stands with it in the guide.
final class Marking {

    /// Marks of the guide and blanks stay as they are.
    private static final Pattern KEPT = Pattern.compile("</?(?:baby|instead)>|\\{[a-z0-9_]+}");

    private final Map<Object, Object> done = new IdentityHashMap<>();

    private Marking() {}

    static <T extends Record> T of(T whole) {
        Object marked = new Marking().marked(whole);
        @SuppressWarnings("unchecked")
        T same = (T) marked;
        return same;
    }

    static String wide(String text) {
        var wide = new StringBuilder();
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            widen(text.substring(from, kept.start()), wide);
            wide.append(kept.group());
            from = kept.end();
        }
        widen(text.substring(from), wide);
        return wide.toString();
    }

    private static void widen(String text, StringBuilder wide) {
        for (char letter : text.toCharArray()) {
            boolean latin = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
            wide.append(latin ? (char) (letter + 'Ａ' - 'A') : letter);
        }
    }

    private Object marked(Object part) {
        Object before = done.get(part);
        if (before != null) {
            return before;
        }
        Object after = switch (part) {
            case Text(String key, Map<Language, String> words) -> {
                var wide = new LinkedHashMap<Language, String>();
                words.forEach((language, says) -> wide.put(language, wide(says)));
                yield new Text(key, wide);
            }
            case Scene scene -> named(scene);
            case Settling settling ->
                Settling.of(settling.steps().stream()
                        .map(step -> (Guide.Settle) marked(step))
                        .toList());
            case Record record -> record(record);
            case List<?> list -> list.stream().map(this::marked).toList();
            case Optional<?> one -> one.map(this::marked);
            case Set<?> set
            when !(set instanceof java.util.SortedSet<?>) -> {
                var marked = new LinkedHashSet<>();
                set.forEach(one -> marked.add(marked(one)));
                yield marked;
            }
            case SortedMap<?, ?> map -> {
                var marked = new TreeMap<Object, Object>();
                map.forEach((key, value) -> marked.put(key, marked(value)));
                yield marked;
            }
            case Map<?, ?> map -> {
                var marked = new LinkedHashMap<>();
                map.forEach((key, value) -> marked.put(key, marked(value)));
                yield marked;
            }
            default -> part;
        };
        // What holds no text stays the very same: conditions are asked by who they are.
        Object result = after.equals(part) ? part : after;
        done.put(part, result);
        return result;
    }

    private static Scene named(Scene scene) {
        return new Scene(
                scene.id(),
                wide(scene.title()),
                wide(scene.says()),
                scene.view(),
                scene.ground(),
                scene.feet(),
                scene.wears(),
                scene.loop(),
                scene.crop(),
                scene.shows(),
                scene.props(),
                scene.keys());
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        var values = new ArrayList<>();
        boolean same = true;
        try {
            for (RecordComponent component : components) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(record);
                Object marked = value == null ? null : marked(value);
                same &= marked == value;
                values.add(marked);
            }
            if (same) {
                return record;
            }
            Constructor<?> canonical = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(record.getClass().getName(), broken);
        }
    }
}
