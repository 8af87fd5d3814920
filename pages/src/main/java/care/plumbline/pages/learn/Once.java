package care.plumbline.pages.learn;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made when somebody first asks for it, and then kept: a start, on a server as on a phone that has
/// just woken, waits for nothing that the first page does not show. Safe for all threads, as long as what it
/// keeps is.
final class Once<T extends Object> {

    private final Supplier<T> make;
    private @Nullable T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    synchronized T get() {
        T now = made;
        if (now == null) {
            now = make.get();
            made = now;
        }
        return now;
    }
}
