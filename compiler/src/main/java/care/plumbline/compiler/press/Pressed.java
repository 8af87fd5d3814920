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

/// A value written down: a header, how long each column is, all texts, and the columns.
///
/// The same value gives the same bytes on every machine. What equals something that was written before is a
/// number that points there: a guide says `Sanders-2005` hundreds of times.
final class Pressed {

    private final Shapes shapes;
    private final Columns columns;
    private final List<Column> written = new ArrayList<>();
    private final Map<String, Integer> met = new LinkedHashMap<>();
    private final Map<Class<?>, Map<Object, Integer>> made = new HashMap<>();
    private String here = "";

    private Pressed(Shapes shapes, Columns columns) {
        this.shapes = shapes;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            written.add(new Column());
        }
    }

    /// @param columns of the reader
    /// @param kind says in the header what this is, such as `guide 3f2a`: a reader takes no other
    static byte[] of(Object value, Shape shape, Shapes shapes, Columns columns, String kind) {
        var pressed = new Pressed(shapes, columns);
        pressed.write(value, shape, "");
        var file = new Column();
        file.bytes((kind + "\n").getBytes(StandardCharsets.UTF_8));
        pressed.written.forEach(column -> file.count(column.size()));
        pressed.written.forEach(column -> file.count(column.texts.size()));
        pressed.written.forEach(column -> column.texts.forEach(text -> file.bytes(zeroed(text))));
        pressed.written.forEach(column -> file.bytes(column.bytes()));
        return file.bytes();
    }

    private static byte[] zeroed(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalStateException("expected a text without a zero, found " + text);
        }
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    private Column at(String path) {
        return written.get(columns.of(path));
    }

    /// @param path of the columns it stands in, as [ReaderSource] says it
    private void write(Object value, Shape shape, String path) {
        switch (shape) {
            case Shape.Flag _ -> at(path).count((Boolean) value ? 1 : 0);
            case Shape.Whole _ -> at(path).signed(((Number) value).longValue());
            case Shape.Decimal _ -> at(path).decimal((Double) value);
            case Shape.Word _ -> word((String) value, at(path.startsWith(Columns.HERE) ? here : path));
            case Shape.Day _ -> at(path).signed(((LocalDate) value).toEpochDay());
            case Shape.Constant _ -> at(path).count(((Enum<?>) value).ordinal());
            case Shape.Maybe(var of) -> {
                var maybe = (Optional<?>) value;
                at(path + "?").count(maybe.isPresent() ? 1 : 0);
                maybe.ifPresent(there -> write(there, of, path));
            }
            case Shape.MaybeWhole _ -> {
                var maybe = (OptionalInt) value;
                at(path).count(maybe.isPresent() ? 1 : 0);
                maybe.ifPresent(at(path)::signed);
            }
            case Shape.Row(var of) -> row(List.copyOf((Collection<?>) value), of, path);
            case Shape.Heap(var of) -> row(sorted((Collection<?>) value), of, path);
            case Shape.Table(var key, var of) -> table((Map<?, ?>) value, key, of, path);
            case Shape.OneOf choice -> {
                int kind = Shapes.kind(choice, value);
                at(path).count(kind);
                kind(value, choice, choice.kinds().get(kind), path + "+");
            }
            case Shape.Made(var type) -> made(value, type, path);
        }
    }

    /// @param path for what is made of parts; whatever else a choice holds has columns of the choice
    private void kind(Object value, Shape.OneOf choice, Shape kind, String path) {
        write(value, kind, kind instanceof Shape.Made ? path : choice.path(kind));
    }

    /// Zero: the next text of this column. One: a text of another column, by how far it is behind the one that
    /// was taken there last. Else one that this column said before.
    private void word(String text, Column column) {
        Integer before = column.known.putIfAbsent(text, column.known.size());
        if (before != null) {
            column.count(before + 2);
            return;
        }
        Integer elsewhere = met.putIfAbsent(text, met.size());
        column.count(elsewhere == null ? 0 : 1);
        if (elsewhere == null) {
            column.texts.add(text);
        } else {
            column.signed(elsewhere - column.elsewhere);
            column.elsewhere = elsewhere;
        }
    }

    private void row(List<?> values, Shape of, String path) {
        at(path + "#").count(values.size());
        values.forEach(each -> write(each, of, path + "[]"));
    }

    /// A map that keeps an order is written in it; one that keeps none, in the order of its keys.
    private void table(Map<?, ?> map, Shape key, Shape of, String path) {
        var entries = new ArrayList<Map.Entry<?, ?>>(map.entrySet());
        if (map.getClass().getName().startsWith("java.util.ImmutableCollections") || map.getClass() == HashMap.class) {
            entries.sort(Comparator.comparing(entry -> order(entry.getKey())));
        }
        at(path + "#").count(entries.size());
        for (Map.Entry<?, ?> entry : entries) {
            write(entry.getKey(), key, path + ".key");
            write(entry.getValue(), of, path + ".value");
        }
    }

    private static List<?> sorted(Collection<?> values) {
        return values.stream().sorted(Comparator.comparing(Pressed::order)).toList();
    }

    private static String order(Object value) {
        return value instanceof Enum<?> constant ? String.format("%04d", constant.ordinal()) : value.toString();
    }

    private void made(Object value, Class<?> type, String path) {
        Parts parts = shapes.parts(type);
        if (parts.here()) {
            here = path;
            parts.parts().forEach(part -> write(part.get().apply(value), shapes.of(part.type()), part.path(type)));
            return;
        }
        Map<Object, Integer> known = made.computeIfAbsent(type, _ -> new HashMap<>());
        Integer before = known.get(value);
        at(path).count(before == null ? 0 : before + 1);
        if (before == null) {
            parts.parts().forEach(part -> write(part.get().apply(value), shapes.of(part.type()), part.path(type)));
            known.put(value, known.size());
        }
    }

    /// Numbers as bytes: seven bits each, the lowest first, the eighth says that more follow.
    private static final class Column {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Integer> known = new HashMap<>();
        private int elsewhere;

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

        int size() {
            return out.size();
        }
    }
}
