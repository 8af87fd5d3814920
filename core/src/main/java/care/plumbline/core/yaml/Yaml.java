package care.plumbline.core.yaml;

import care.plumbline.core.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One YAML file as a tree that remembers its lines.
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

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .build();

    private Yaml() {}

    /// The tree of a file, or the problem that keeps it from being read.
    public static Optional<Part> read(String file, String text, Mistakes mistakes) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                mistakes.found(new Place(file, 1), "the file is empty");
                return Optional.empty();
            }
            return Optional.of(part(file, root.get(), mistakes));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            mistakes.found(new Place(file, line), "not YAML: " + broken.getProblem());
            return Optional.empty();
        }
    }

    private static Part part(String file, Node node, Mistakes mistakes) {
        Place place = new Place(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
        return switch (node) {
            case ScalarNode scalar -> new Scalar(scalar.getValue(), place);
            case SequenceNode sequence -> {
                var items = new ArrayList<Part>();
                for (Node item : sequence.getValue()) {
                    items.add(part(file, item, mistakes));
                }
                yield new Items(items, place);
            }
            case MappingNode mapping -> {
                var keys = new LinkedHashMap<String, Part>();
                for (NodeTuple tuple : mapping.getValue()) {
                    Part key = part(file, tuple.getKeyNode(), mistakes);
                    if (!(key instanceof Scalar(String name, Place _))) {
                        mistakes.found(key.place(), "a key must be a word");
                    } else if (keys.put(name, part(file, tuple.getValueNode(), mistakes)) != null) {
                        mistakes.found(key.place(), name + " stands here twice");
                    }
                }
                yield new Keys(keys, place);
            }
            default -> {
                mistakes.found(place, "anchors and tags are not used in the guide");
                yield new Scalar("", place);
            }
        };
    }
}
