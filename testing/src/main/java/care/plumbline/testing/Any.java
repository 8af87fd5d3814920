package care.plumbline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// What a property is tried on: numbers, choices and words drawn from a seed.
///
/// A seed draws the same on any machine. Of every property the first try draws the least of everything and the
/// second the greatest; after these, one draw in sixteen is an edge. A try that fails names its seed and what
/// was drawn: `property.holds(new Any(17))` is that try alone.
public final class Any {

    private static final int LEAST = 0;
    private static final int GREATEST = 1;
    private static final int AN_EDGE_IN = 16;

    private final int seed;
    private final Random random;
    private final List<Object> drawn = new ArrayList<>();

    public Any(int seed) {
        this.seed = seed;
        // Neighbouring seeds begin alike; what is drawn first is thrown away.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    /// What must hold for anything that is drawn.
    @FunctionalInterface
    public interface Property {
        void holds(Any any) throws Exception;
    }

    /// Tries a property with so many seeds, from 0 on.
    public static void tries(int tries, Property property) {
        for (int seed = 0; seed < tries; seed++) {
            var any = new Any(seed);
            try {
                property.holds(any);
            } catch (Exception | AssertionError failed) {
                throw new AssertionError("seed " + seed + ", drawn " + any.drawn + ": " + failed.getMessage(), failed);
            }
        }
    }

    /// Both ends can be drawn.
    public double between(double from, double to) {
        return noted(
                switch (edge()) {
                    case FIRST -> from;
                    case LAST -> to;
                    case NONE -> from + random.nextDouble() * (to - from);
                });
    }

    /// Both ends can be drawn.
    public int whole(int from, int to) {
        return noted(
                switch (edge()) {
                    case FIRST -> from;
                    case LAST -> to;
                    case NONE -> (int) random.nextLong(from, to + 1L);
                });
    }

    /// Any number there is, of any size.
    public long number() {
        return noted(
                switch (edge()) {
                    case FIRST -> one(List.of(0L, Long.MIN_VALUE, -1L));
                    case LAST -> one(List.of(Long.MAX_VALUE, 1L));
                    case NONE -> random.nextLong() >> random.nextInt(64);
                });
    }

    /// Any finite decimal number.
    public double decimal() {
        return noted(
                switch (edge()) {
                    case FIRST -> one(List.of(0.0, -Double.MAX_VALUE, -0.0, Double.MIN_VALUE));
                    case LAST -> one(List.of(Double.MAX_VALUE, 1.0, 0.1));
                    case NONE -> random.nextGaussian() * Math.pow(10, random.nextInt(-9, 18));
                });
    }

    public boolean yes() {
        return of(false, true);
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    public <T> T of(List<T> choices) {
        return choices.get(whole(0, choices.size() - 1));
    }

    public <T> List<T> list(int atLeast, int atMost, Function<Any, T> each) {
        int size = whole(atLeast, atMost);
        var list = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            list.add(each.apply(this));
        }
        return List.copyOf(list);
    }

    /// Letters of any script, signs, controls, halves of pairs: whatever a text can hold.
    public String text(int atMost) {
        var text = new StringBuilder();
        int length = whole(0, atMost);
        while (text.length() < length) {
            switch (edge()) {
                case FIRST -> text.append('\0');
                case LAST -> text.append('\uffff');
                case NONE -> letter(text);
            }
        }
        return noted(text.toString());
    }

    private void letter(StringBuilder text) {
        switch (random.nextInt(4)) {
            case 0 -> text.append((char) random.nextInt(0x10000));
            case 1 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
            default -> text.append((char) random.nextInt(' ', '~' + 1));
        }
    }

    private enum Edge {
        FIRST,
        LAST,
        NONE
    }

    private Edge edge() {
        return switch (seed) {
            case LEAST -> Edge.FIRST;
            case GREATEST -> Edge.LAST;
            default ->
                switch (random.nextInt(2 * AN_EDGE_IN)) {
                    case 0 -> Edge.FIRST;
                    case 1 -> Edge.LAST;
                    default -> Edge.NONE;
                };
        };
    }

    private <T> T one(List<T> some) {
        return seed == LEAST || seed == GREATEST ? some.getFirst() : some.get(random.nextInt(some.size()));
    }

    private <T> T noted(T value) {
        drawn.add(value);
        return value;
    }
}
