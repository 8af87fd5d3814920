package care.plumbline.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What Jazzer calls: `bench/fuzz/run` says with `-Dfuzz.target` which reader it is for.
public final class Fuzz {

    private static final Target TARGET = Target.valueOf(Objects.requireNonNull(System.getProperty("fuzz.target")));

    private Fuzz() {}

    /// What is read once for all tries is read before the first of them is timed.
    public static void fuzzerInitialize() {
        TARGET.read(TARGET.seed());
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.within(new String(bytes, StandardCharsets.UTF_8));
    }

    /// Says something this reader reads, to begin with.
    static void main() {
        System.out.print(TARGET.seed());
    }
}
