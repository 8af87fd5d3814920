package care.plumbline.body.drawn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A piece of a YAML file that knows where it stands, so that a mistake is reported by name.
record Words(String where, @Nullable Object content) {

    boolean has(String key) {
        return map().containsKey(key);
    }

    /// The value under the key; an empty one if it is left out.
    Words at(String key) {
        return new Words(where + "/" + key, map().get(key));
    }

    Map<String, Words> entries() {
        Map<String, Words> entries = new LinkedHashMap<>();
        map().keySet().forEach(key -> entries.put(key, at(key)));
        return entries;
    }

    List<Words> items() {
        if (!(content instanceof List<?> list)) {
            throw wrong("a list");
        }
        return list.stream().map(item -> new Words(where + "[]", item)).toList();
    }

    boolean isList() {
        return content instanceof List<?>;
    }

    boolean isMap() {
        return content instanceof Map<?, ?>;
    }

    boolean isText() {
        return content instanceof String;
    }

    String text() {
        if (content instanceof String text) {
            return text;
        }
        throw wrong("a text");
    }

    String text(String key, String otherwise) {
        return has(key) ? at(key).text() : otherwise;
    }

    double number() {
        if (content instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("a number");
    }

    double number(String key, double otherwise) {
        return has(key) ? at(key).number() : otherwise;
    }

    /// Refuses keys that nothing reads: most are slips of the pen.
    Words only(String... known) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    where + ": unknown " + unknown + ", known are " + new TreeSet<>(Set.of(known)));
        }
        return this;
    }

    IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(where + ": expected " + expected + ", found " + content);
    }

    private Map<String, @Nullable Object> map() {
        if (content == null) {
            return Map.of();
        }
        if (!(content instanceof Map<?, ?> map)) {
            throw wrong("names with values");
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
