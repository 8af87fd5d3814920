package care.plumbline.compiler.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A value written down: a header, a table of all texts, and the value itself.
///
/// The same value gives the same bytes on every machine. What equals something that was written before is a
/// number that points there: a guide says `Sanders-2005` hundreds of times.
final class Pressed {

    private final Shapes shapes;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<Class<?>, Map<Object, Integer>> written = new HashMap<>();
    private final Numbers out = new Numbers();

    private Pressed(Shapes shapes) {
        this.shapes = shapes;
    }

    /// @param kind says in the header what this is, such as `guide 3f2a`: a reader takes no other
    static byte[] of(Object value, Shape shape, Shapes shapes, String kind) {
        var pressed = new Pressed(shapes);
        pressed.write(value, shape);
        var head = new Numbers();
        head.bytes((kind + "\n").getBytes(StandardCharsets.UTF_8));
        pressed.table(head);
        head.bytes(pressed.out.bytes());
        return head.bytes();
    }

    /// In the order in which they are met, each with a zero at its end. What is near in the guide is near in
    /// the file, so it is compressed better.
    private void table(Numbers head) {
        head.count(numbers.size());
        for (String text : numbers.keySet()) {
            if (text.indexOf('\0') >= 0) {
                throw new IllegalStateException("expected a text without a zero, found " + text);
            }
            head.bytes((text + '\0').getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(Object value, Shape shape) {
        switch (shape) {
            case Shape.Flag _ -> out.count((Boolean) value ? 1 : 0);
            case Shape.Whole _ -> out.signed(((Number) value).longValue());
            case Shape.Decimal _ -> out.decimal((Double) value);
            case Shape.Word _ -> word((String) value);
            case Shape.Day _ -> out.signed(((LocalDate) value).toEpochDay());
            case Shape.Constant _ -> out.count(((Enum<?>) value).ordinal());
            case Shape.Maybe(var of) -> {
                var maybe = (Optional<?>) value;
                out.count(maybe.isPresent() ? 1 : 0);
                maybe.ifPresent(here -> write(here, of));
            }
            case Shape.MaybeWhole _ -> {
                var maybe = (OptionalInt) value;
                out.count(maybe.isPresent() ? 1 : 0);
                maybe.ifPresent(out::signed);
            }
            case Shape.Row(var of) -> row(List.copyOf((Collection<?>) value), of);
            case Shape.Heap(var of) -> row(sorted((Collection<?>) value), of);
            case Shape.Table(var key, var of) -> table((Map<?, ?>) value, key, of);
            case Shape.OneOf choice -> {
                int kind = Shapes.kind(choice, value);
                out.count(kind);
                write(value, choice.kinds().get(kind));
            }
            case Shape.Made(var type) -> made(value, type);
        }
    }

    /// Zero: the next text of the table. Else one that was met before, by its number.
    private void word(String text) {
        Integer before = numbers.putIfAbsent(text, numbers.size());
        out.count(before == null ? 0 : before + 1);
    }

    private void row(List<?> values, Shape of) {
        out.count(values.size());
        values.forEach(each -> write(each, of));
    }

    /// A map that keeps an order is written in it; one that keeps none, in the order of its keys.
    private void table(Map<?, ?> map, Shape key, Shape of) {
        var entries = new ArrayList<Map.Entry<?, ?>>(map.entrySet());
        if (map.getClass().getName().startsWith("java.util.ImmutableCollections") || map.getClass() == HashMap.class) {
            entries.sort(Comparator.comparing(entry -> order(entry.getKey())));
        }
        out.count(entries.size());
        for (Map.Entry<?, ?> entry : entries) {
            write(entry.getKey(), key);
            write(entry.getValue(), of);
        }
    }

    private static List<?> sorted(Collection<?> values) {
        return values.stream().sorted(Comparator.comparing(Pressed::order)).toList();
    }

    private static String order(Object value) {
        return value instanceof Enum<?> constant ? String.format("%04d", constant.ordinal()) : value.toString();
    }

    private void made(Object value, Class<?> type) {
        Map<Object, Integer> known = written.computeIfAbsent(type, _ -> new HashMap<>());
        Integer before = known.get(value);
        if (before != null) {
            out.count(before + 1);
            return;
        }
        out.count(0);
        shapes.parts(type).parts().forEach(part -> write(part.get().apply(value), shapes.of(part.type())));
        known.put(value, known.size());
    }

    /// Numbers as bytes: seven bits each, the lowest first, the eighth says that more follow.
    private static final class Numbers {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void count(long number) {
            long left = number;
            while ((left & ~0x7FL) != 0) {
                out.write((int) (left & 0x7F | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }

        void signed(long number) {
            count(number << 1 ^ number >> 63);
        }

        /// A whole number is itself, one with at most three decimals its thousandfold; any other is its eight
        /// bytes.
        void decimal(double number) {
            long whole = Math.round(number);
            long thousandfold = Math.round(number * 1000);
            if (thousandfold / 1000.0 == number
                    && Math.abs(thousandfold) < 1L << 40
                    && Double.doubleToLongBits(number) != Double.doubleToLongBits(-0.0)) {
                signed(whole == number ? whole << 2 : thousandfold << 2 | 2);
                return;
            }
            signed(1);
            long bits = Double.doubleToLongBits(number);
            for (int shift = 56; shift >= 0; shift -= 8) {
                out.write((int) (bits >>> shift));
            }
        }

        void bytes(byte[] bytes) {
            out.writeBytes(bytes);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
