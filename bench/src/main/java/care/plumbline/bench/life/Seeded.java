package care.plumbline.bench.life;

import java.util.Random;
import java.util.SplittableRandom;

/// Randomness from a seed. Neighbouring seeds of [Random] begin alike, so they are stirred first.
final class Seeded {

    private Seeded() {}

    /// @param what tells apart what is drawn for the same woman
    static Random of(long woman, long what) {
        return new Random(new SplittableRandom(woman * 1_000_003 + what).nextLong());
    }
}
