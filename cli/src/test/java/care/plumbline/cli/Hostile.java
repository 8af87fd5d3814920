package care.plumbline.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A file that is made to harm, or is merely strange.
///
/// @param shows the danger signs that an answer to it must show; nothing where it must be refused
/// @param open whether it may also be refused, or answered, for all we know
record Hostile(String name, byte[] bytes, Optional<List<String>> shows, boolean open) {

    /// It must be refused.
    static Hostile refused(String name, String text) {
        return new Hostile(name, bytes(text), Optional.empty(), false);
    }

    static Hostile refused(String name, byte[] bytes) {
        return new Hostile(name, bytes, Optional.empty(), false);
    }

    /// It must be answered, with these signs at least.
    static Hostile answered(String name, String text, String... signs) {
        return new Hostile(name, bytes(text), Optional.of(List.of(signs)), false);
    }

    /// Nobody knows beforehand; whatever can be read in it counts.
    static Hostile either(String name, byte[] bytes) {
        return new Hostile(name, bytes, Optional.empty(), true);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
