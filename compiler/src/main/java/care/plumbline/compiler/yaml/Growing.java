package care.plumbline.compiler.yaml;

import care.plumbline.compiler.yaml.Yaml.Part;
import care.plumbline.core.rule.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;

/// A tree while the events of its file come in.
final class Growing {

    private static final int DEEPEST = 50;

    /// A list or keys whose end has not come.
    private sealed interface Open {
        Part whole();
    }

    private record OpenItems(List<Part> parts, Place place) implements Open {
        @Override
        public Part whole() {
            return new Yaml.Items(parts, place);
        }
    }

    private static final class OpenKeys implements Open {
        private final Map<String, Part> parts = new LinkedHashMap<>();
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final Place place;
        /// The key whose value comes next.
        private @Nullable Part key;

        OpenKeys(Place place) {
            this.place = place;
        }

        @Override
        public Part whole() {
            return new Yaml.Keys(parts, place);
        }
    }

    private final String file;
    private final Yaml.Mistakes mistakes;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Part root;
    private int documents;

    Growing(String file, Yaml.Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    Optional<Part> root() {
        return Optional.ofNullable(root);
    }

    /// Takes the next event; false where it keeps the file from being read on.
    boolean take(Event event) {
        Place place = place(event);
        if (event instanceof NodeEvent node && isMarked(node)) {
            mistakes.found(place, "anchors, aliases and tags (&, *, !) are not used here");
            return false;
        }
        switch (event) {
            case DocumentStartEvent _ -> {
                if (++documents > 1) {
                    mistakes.found(place, "a second document begins here");
                    return false;
                }
            }
            case ScalarEvent scalar -> put(new Yaml.Scalar(scalar.getValue(), place));
            case CollectionStartEvent start -> {
                if (open.size() == DEEPEST) {
                    mistakes.found(place, "nested more than " + DEEPEST + " deep");
                    return false;
                }
                open.push(
                        start instanceof MappingStartEvent
                                ? new OpenKeys(place)
                                : new OpenItems(new ArrayList<>(), place));
            }
            case SequenceEndEvent _, MappingEndEvent _ -> put(open.pop().whole());
            default -> {}
        }
        return true;
    }

    private static boolean isMarked(NodeEvent node) {
        return node instanceof AliasEvent
                || node.getAnchor().isPresent()
                || (node instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (node instanceof CollectionStartEvent start && start.getTag().isPresent());
    }

    private void put(Part part) {
        switch (open.peek()) {
            case null -> root = part;
            case OpenItems items -> items.parts().add(part);
            case OpenKeys keys -> {
                Part key = keys.key;
                if (key == null) {
                    keys.key = part;
                } else {
                    keys.key = null;
                    put(keys, key, part);
                }
            }
        }
    }

    private void put(OpenKeys keys, Part key, Part value) {
        if (!(key instanceof Yaml.Scalar(String name, Place _))) {
            mistakes.found(key.place(), "a key must be a word");
            return;
        }
        Place first = keys.places.putIfAbsent(name, key.place());
        if (first != null) {
            mistakes.found(key.place(), name + " stands here twice, first in line " + first.line());
            return;
        }
        keys.parts.put(name, value);
    }

    private Place place(Event event) {
        return new Place(
                file, event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }
}
