package care.plumbline.body.exact;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Maps and sets that cannot change and keep the order in which they were put together. Those of the JDK have
/// another order with every start, and a browser's again another.
public final class InOrder {

    private InOrder() {}

    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> of) {
        var copy = new LinkedHashMap<K, V>();
        of.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }

    public static <T> Set<T> set(Collection<? extends T> of) {
        var copy = new LinkedHashSet<T>();
        of.forEach(one -> copy.add(Objects.requireNonNull(one)));
        return Collections.unmodifiableSet(copy);
    }

    @SafeVarargs
    public static <T> Set<T> set(T... of) {
        return set(Arrays.asList(of));
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return Collectors.collectingAndThen(Collectors.toList(), InOrder::set);
    }

    /// Each key stands once.
    public static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
        return Collectors.collectingAndThen(Collectors.toList(), all -> {
            var map = new LinkedHashMap<K, V>();
            for (T one : all) {
                K its = key.apply(one);
                if (map.put(its, value.apply(one)) != null) {
                    throw new IllegalStateException("expected each key once, found twice " + its);
                }
            }
            return Collections.unmodifiableMap(map);
        });
    }
}
