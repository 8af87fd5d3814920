package care.plumbline.compiler.press;

import java.util.HashMap;
import java.util.Map;

/// The columns of a pressed file. What stands in one place of a record, such as the dose of every movement,
/// stands together: what is alike is near, and takes little room when it is compressed.
final class Columns {

    /// Begins the path of what is part of a type that is written where it is used: its texts stand in the
    /// column of whoever uses it.
    static final String HERE = "~";

    private final Map<String, Integer> numbers = new HashMap<>();

    /// The number of the column of a path such as `Movement.aims[]`; given when it is first asked for.
    int of(String path) {
        return numbers.computeIfAbsent(path, _ -> numbers.size());
    }

    /// The number of a column right behind which a second one stands.
    int pairOf(String path) {
        int first = of(path);
        of(path + "+");
        return first;
    }

    int size() {
        return numbers.size();
    }
}
