package care.plumbline.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An object of JSON while its members are put down, in their order.
public final class Members {

    private final Map<String, Json> members = new LinkedHashMap<>();

    public Members put(String key, String text) {
        return put(key, new Json.Text(text));
    }

    public Members put(String key, boolean yes) {
        return put(key, new Json.Flag(yes));
    }

    public Members put(String key, long number) {
        return put(key, new Json.Number(Long.toString(number)));
    }

    /// @throws IllegalArgumentException when it is infinite or no number
    public Members put(String key, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("expected a finite number, found " + number);
        }
        return put(key, new Json.Number(Double.toString(number)));
    }

    public Members put(String key, Json value) {
        if (members.put(key, value) != null) {
            throw new IllegalArgumentException("expected each key once, found twice " + key);
        }
        return this;
    }

    /// An object under a key.
    public Members keys(String key, Consumer<Members> fill) {
        var inner = new Members();
        fill.accept(inner);
        return put(key, inner.done());
    }

    /// An array of texts.
    public Members texts(String key, Stream<String> texts) {
        return put(key, new Json.Items(texts.<Json>map(Json.Text::new).toList()));
    }

    /// An array of objects, one for each thing.
    public <T> Members each(String key, Collection<T> things, BiConsumer<Members, T> fill) {
        var items = new ArrayList<Json>();
        for (T thing : things) {
            var one = new Members();
            fill.accept(one, thing);
            items.add(one.done());
        }
        return put(key, new Json.Items(items));
    }

    public Json.Keys done() {
        return new Json.Keys(members);
    }
}
