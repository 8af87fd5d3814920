package care.plumbline.core.guide;

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
final class YamlFile {

    /// A part of the tree.
    sealed interface Part {
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

    record Scalar(String text, Place place) implements Part {}

    record Items(List<Part> parts, Place place) implements Part {}

    record Keys(Map<String, Part> parts, Place place) implements Part {}

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .build();

    private YamlFile() {}

    /// The tree of a file, or the problem that keeps it from being read.
    static Optional<Part> read(String file, String text, List<Problem> problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.add(new Problem(new Place(file, 1), "the file is empty"));
                return Optional.empty();
            }
            return Optional.of(part(file, root.get(), problems));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Problem(new Place(file, line), "not YAML: " + broken.getProblem()));
            return Optional.empty();
        }
    }

    private static Part part(String file, Node node, List<Problem> problems) {
        Place place = new Place(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
        return switch (node) {
            case ScalarNode scalar -> new Scalar(scalar.getValue(), place);
            case SequenceNode sequence -> {
                var items = new ArrayList<Part>();
                for (Node item : sequence.getValue()) {
                    items.add(part(file, item, problems));
                }
                yield new Items(items, place);
            }
            case MappingNode mapping -> {
                var keys = new LinkedHashMap<String, Part>();
                for (NodeTuple tuple : mapping.getValue()) {
                    Part key = part(file, tuple.getKeyNode(), problems);
                    if (!(key instanceof Scalar(String name, Place _))) {
                        problems.add(new Problem(key.place(), "a key must be a word"));
                    } else if (keys.put(name, part(file, tuple.getValueNode(), problems)) != null) {
                        problems.add(new Problem(key.place(), name + " stands here twice"));
                    }
                }
                yield new Keys(keys, place);
            }
            default -> {
                problems.add(new Problem(place, "anchors and tags are not used in the guide"));
                yield new Scalar("", place);
            }
        };
    }
}
