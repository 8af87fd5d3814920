package care.plumbline.compiler.guide;

import java.util.function.Supplier;

/// What a part of a file says, or, where it cannot stand, any that does, so that reading goes on to the next
/// problem.
final class Stands {

    private Stands() {}

    static <T> T orElse(Section part, Supplier<T> read, T instead) {
        try {
            return read.get();
        } catch (IllegalArgumentException wrong) {
            part.draft().problem(part.place(), String.valueOf(wrong.getMessage()));
            return instead;
        }
    }
}
