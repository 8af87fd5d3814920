package care.plumbline.compiler.figure;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.core.rule.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A piece of a figure file that knows where it stands, so that a mistake is reported by file and line.
record FigureNode(Yaml.Part part) {

    /// Stands for what has been left out.
    static FigureNode empty(Place place) {
        return new FigureNode(new Yaml.Keys(Map.of(), place));
    }

    boolean has(String key) {
        return map().containsKey(key);
    }

    /// The value under the key; an empty one if it is left out.
    FigureNode at(String key) {
        Yaml.Part child = map().get(key);
        return child == null ? empty(part.place()) : new FigureNode(child);
    }

    /// The value under a key that must be there.
    FigureNode need(String key) {
        if (!has(key)) {
            throw mistake(key + " is missing");
        }
        return at(key);
    }

    Map<String, FigureNode> entries() {
        Map<String, FigureNode> entries = new LinkedHashMap<>();
        map().forEach((key, child) -> entries.put(key, new FigureNode(child)));
        return entries;
    }

    List<FigureNode> items() {
        if (part instanceof Yaml.Items(var parts, Place _)) {
            return parts.stream().map(FigureNode::new).toList();
        }
        throw wrong("a list");
    }

    boolean isList() {
        return part instanceof Yaml.Items;
    }

    boolean isMap() {
        return part instanceof Yaml.Keys;
    }

    boolean isText() {
        return part instanceof Yaml.Scalar;
    }

    String text() {
        if (part instanceof Yaml.Scalar(String text, Place _)) {
            return text;
        }
        throw wrong("a text");
    }

    String text(String key, String otherwise) {
        return has(key) ? at(key).text() : otherwise;
    }

    double number() {
        try {
            double number = Double.parseDouble(text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw wrong("a number");
        }
        throw wrong("a number");
    }

    double number(String key, double otherwise) {
        return has(key) ? at(key).number() : otherwise;
    }

    /// Refuses keys that nothing reads: most are slips of the pen.
    FigureNode only(String... known) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) {
            throw mistake("unknown " + unknown + ", known are " + new TreeSet<>(Set.of(known)));
        }
        return this;
    }

    Mistake wrong(String expected) {
        return mistake("expected " + expected + ", found " + part.inOneLine());
    }

    Mistake mistake(String says) {
        return new Mistake(part.place(), says);
    }

    private Map<String, Yaml.Part> map() {
        if (part instanceof Yaml.Keys(var parts, Place _)) {
            return parts;
        }
        throw wrong("names with values");
    }
}
