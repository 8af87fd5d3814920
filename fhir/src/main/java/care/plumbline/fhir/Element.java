package care.plumbline.fhir;

import care.plumbline.core.journal.AnswerRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A FHIR element with children: which it has, and nothing that FHIR does not know there.
///
/// `null` stands for what is not there.
record Element(Json.Keys keys) {

    /// What a primitive carries besides its value: `_linkId` beside `linkId`.
    private static final String BESIDES = "_";

    /// @throws AnswerRefused when it is none, or has a child that is not of those
    static Element of(Json.Value value, String name, Set<String> children) throws AnswerRefused {
        if (!(value instanceof Json.Keys keys)) {
            throw new AnswerRefused(name, "an object {…}", said(value) + in(value));
        }
        for (var child : keys.values().entrySet()) {
            String key = child.getKey().startsWith(BESIDES) ? child.getKey().substring(1) : child.getKey();
            if (!children.contains(key)) {
                throw new AnswerRefused(
                        "file", Responses.EXPECTED, "the unknown element " + child.getKey() + in(child.getValue()));
            }
        }
        return new Element(keys);
    }

    /// A child with its value; empty where there is none.
    Optional<Json.Value> child(String name) {
        return Optional.ofNullable(keys.values().get(name)).filter(value -> !(value instanceof Json.Nothing));
    }

    Optional<String> text(String name) throws AnswerRefused {
        Optional<Json.Value> child = child(name);
        if (child.isPresent() && !(child.get() instanceof Json.Text)) {
            throw new AnswerRefused(name, "a text", said(child.get()) + in(child.get()));
        }
        return child.map(value -> ((Json.Text) value).text());
    }

    /// The elements of a list; none where there is no list.
    List<Json.Value> list(String name) throws AnswerRefused {
        Optional<Json.Value> child = child(name);
        if (child.isEmpty()) {
            return List.of();
        }
        if (!(child.get() instanceof Json.Items(var values, int _))) {
            throw new AnswerRefused(name, "a list […]", said(child.get()) + in(child.get()));
        }
        return values;
    }

    /// Whether it says why it has no value, itself or beside the value.
    boolean saysWhyAbsent() {
        return saysWhyAbsent(keys)
                || keys.values().entrySet().stream()
                        .anyMatch(child -> child.getKey().startsWith(BESIDES + "value")
                                && child.getValue() instanceof Json.Keys besides
                                && saysWhyAbsent(besides));
    }

    private static boolean saysWhyAbsent(Json.Keys element) {
        return element.values().get("extension") instanceof Json.Items(var extensions, int _)
                && extensions.stream()
                        .anyMatch(extension -> extension instanceof Json.Keys(var children, int _)
                                && children.get("url") instanceof Json.Text(String url, int _)
                                && url.equals(Codes.ABSENT_REASON));
    }

    /// The names of the children that hold a value.
    List<String> values() {
        var names = new ArrayList<String>();
        for (var child : keys.values().entrySet()) {
            if (child.getKey().startsWith("value") && !(child.getValue() instanceof Json.Nothing)) {
                names.add(child.getKey());
            }
        }
        return names;
    }

    int line() {
        return keys.line();
    }

    /// ` (line 7)`
    static String in(Json.Value value) {
        return " (line " + value.line() + ")";
    }

    /// A value in a few words.
    static String said(Json.Value value) {
        return switch (value) {
            case Json.Text(String text, int _) -> text;
            case Json.Number(String written, int _) -> written;
            case Json.Flag(boolean yes, int _) -> yes ? "yes" : "no";
            case Json.Nothing _ -> "nothing";
            case Json.Items _ -> "a list";
            case Json.Keys _ -> "an object";
        };
    }
}
