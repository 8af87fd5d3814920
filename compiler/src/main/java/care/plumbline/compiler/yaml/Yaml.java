package care.plumbline.compiler.yaml;

import care.plumbline.core.rule.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// One YAML file as a tree that remembers its lines.
///
/// Of YAML it takes values, lists and keys. Anchors, aliases and tags are refused, so a file is never larger
/// than it looks and makes no object but these; nesting has a limit, so reading it always ends.
public final class Yaml {

    /// Takes note of a mistake.
    public interface Mistakes {
        void found(Place place, String says);
    }

    /// A part of the tree.
    public sealed interface Part {
        Place place();

        /// A single value as it is, a list as `[a, b]`.
        default String inOneLine() {
            return switch (this) {
                case Scalar(String text, Place _) -> text;
                case Items(var parts, Place _) ->
                    parts.stream().map(Part::inOneLine).collect(Collectors.joining(", ", "[", "]"));
                case Keys(var parts, Place _) -> parts.keySet().toString();
            };
        }
    }

    public record Scalar(String text, Place place) implements Part {}

    public record Items(List<Part> parts, Place place) implements Part {}

    public record Keys(Map<String, Part> parts, Place place) implements Part {}

    private static final int LARGEST = 1_000_000;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LARGEST).build();

    private Yaml() {}

    /// The tree of a file, or the problem that keeps it from being read.
    public static Optional<Part> read(String file, String text, Mistakes mistakes) {
        var growing = new Growing(file, mistakes);
        try {
            // Event by event: no call of a call of a call, however deep the text is nested.
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                if (!growing.take(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            mistakes.found(new Place(file, line), "not YAML: " + broken.getProblem());
            return Optional.empty();
        } catch (YamlEngineException broken) {
            mistakes.found(new Place(file, 1), "not YAML: " + broken.getMessage());
            return Optional.empty();
        }
        Optional<Part> root = growing.root();
        if (root.isEmpty()) {
            mistakes.found(new Place(file, 1), "the file is empty");
        }
        return root;
    }
}
