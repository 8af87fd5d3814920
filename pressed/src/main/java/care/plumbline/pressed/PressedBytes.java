package care.plumbline.pressed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// The columns of a pressed file, each read from front to back.
final class PressedBytes {

    private final byte[] bytes;
    private final Column[] columns;
    private final List<String> met = new ArrayList<>();

    /// One column: where its next byte is, where it ends, and the texts it said.
    private static final class Column {
        private int at;
        private int end;
        private int texts;
        private int elsewhere;
        private final List<String> known = new ArrayList<>();
        private List<String> ahead = List.of();

        int next(byte[] bytes) {
            if (at >= end) {
                throw new PressedRefused("byte " + at + ": expected more of a column, found its end");
            }
            return bytes[at++] & 0xFF;
        }
    }

    private PressedBytes(byte[] bytes, int columns) {
        this.bytes = bytes;
        this.columns = new Column[columns];
        for (int i = 0; i < columns; i++) {
            this.columns[i] = new Column();
        }
    }

    /// @param kind what its first line must say
    /// @param columns how many it has
    static PressedBytes of(byte[] file, String kind, int columns) {
        var in = new PressedBytes(file, columns);
        var head = new Column();
        head.end = file.length;
        String found = line(file, kind.length(), head);
        if (!found.equals(kind)) {
            throw new PressedRefused("expected a file that begins with '" + kind + "', found '" + found + "'");
        }
        for (Column column : in.columns) {
            column.end = count(file, head);
        }
        for (Column column : in.columns) {
            column.texts = count(file, head);
        }
        for (Column column : in.columns) {
            column.ahead = texts(file, column.texts, head);
        }
        for (Column column : in.columns) {
            column.at = head.at;
            head.at += column.end;
            column.end = head.at;
        }
        if (head.at != file.length) {
            throw new PressedRefused("expected " + head.at + " bytes, found " + file.length);
        }
        return in;
    }

    private static String line(byte[] file, int most, Column head) {
        int end = 0;
        while (end < file.length && end <= most && file[end] != '\n') {
            end++;
        }
        head.at = end + 1;
        return new String(file, 0, end, StandardCharsets.UTF_8);
    }

    /// Texts in the order in which they are met, each with a zero at its end.
    private static List<String> texts(byte[] file, int size, Column head) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            int from = head.at;
            while (head.next(file) != 0) {
                // Its bytes are taken as one.
            }
            texts.add(new String(file, from, head.at - 1 - from, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static int count(byte[] bytes, Column column) {
        int number = 0;
        int shift = 0;
        int next = column.next(bytes);
        while (next >= 0x80) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = column.next(bytes);
        }
        return number | next << shift;
    }

    /// A number that is not negative.
    int count(int column) {
        return count(bytes, columns[column]);
    }

    long signed(int column) {
        Column from = columns[column];
        long number = 0;
        int shift = 0;
        int next = from.next(bytes);
        while (next >= 0x80) {
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = from.next(bytes);
        }
        number |= (long) next << shift;
        return number >>> 1 ^ -(number & 1);
    }

    boolean flag(int column) {
        return columns[column].next(bytes) != 0;
    }

    double decimal(int column) {
        long number = signed(column);
        if ((number & 1) == 0) {
            return (number & 2) == 0 ? number >> 2 : (number >> 2) / 1000.0;
        }
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | columns[column].next(bytes);
        }
        return Double.longBitsToDouble(bits);
    }

    /// The next of this column, one that another column said, or one that this column said before.
    String text(int column) {
        Column from = columns[column];
        int number = count(column);
        if (number > 1) {
            return at(from.known, number - 2, "a text");
        }
        String text;
        if (number == 1) {
            from.elsewhere += (int) signed(column);
            text = at(met, from.elsewhere, "a text");
        } else {
            text = at(from.ahead, from.ahead.size() - from.texts--, "a text");
            met.add(text);
        }
        from.known.add(text);
        return text;
    }

    <T> T at(List<T> all, int number, String what) {
        if (number < 0 || number >= all.size()) {
            throw wrong(what, number);
        }
        return all.get(number);
    }

    LocalDate day(int column) {
        return LocalDate.ofEpochDay(signed(column));
    }

    <T> T constant(int column, T[] all) {
        int number = count(column);
        if (number < 0 || number >= all.length) {
            throw wrong("a constant", number);
        }
        return all[number];
    }

    <T> Optional<T> maybe(int column, Supplier<T> each) {
        return flag(column) ? Optional.of(each.get()) : Optional.empty();
    }

    OptionalInt maybeWhole(int column) {
        return flag(column) ? OptionalInt.of((int) signed(column)) : OptionalInt.empty();
    }

    <T> List<T> row(int column, Supplier<? extends T> each) {
        int size = count(column);
        var row = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            row.add(each.get());
        }
        return row;
    }

    <T> Set<T> heap(int column, Supplier<? extends T> each) {
        return new LinkedHashSet<>(row(column, each));
    }

    <K, V> Map<K, V> table(int column, Supplier<? extends K> key, Supplier<? extends V> value) {
        int size = count(column);
        var table = new LinkedHashMap<K, V>();
        for (int i = 0; i < size; i++) {
            K name = key.get();
            table.put(name, value.get());
        }
        return table;
    }

    PressedRefused wrong(String expected, int found) {
        return new PressedRefused("expected " + expected + ", found " + found);
    }
}
