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

/// The bytes of a pressed file, read from front to back.
final class PressedBytes {

    private final byte[] bytes;
    private int at;
    private int met;
    private List<String> texts = List.of();

    private PressedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param kind what its first line must say
    static PressedBytes of(byte[] file, String kind) {
        var in = new PressedBytes(file);
        String found = in.line(kind.length());
        if (!found.equals(kind)) {
            throw new PressedRefused("expected a file that begins with '" + kind + "', found '" + found + "'");
        }
        in.texts = in.table();
        return in;
    }

    private String line(int most) {
        int end = 0;
        while (end < bytes.length && end <= most && bytes[end] != '\n') {
            end++;
        }
        at = end + 1;
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    /// All texts in the order in which they are met, each with a zero at its end.
    private List<String> table() {
        int size = count();
        need(size);
        var all = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            int from = at;
            while (next() != 0) {
                // Its bytes are taken as one.
            }
            all.add(new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8));
        }
        return all;
    }

    private void need(int more) {
        if (more < 0 || at + more > bytes.length) {
            throw new PressedRefused("expected " + more + " more bytes, found " + (bytes.length - at));
        }
    }

    private int next() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    /// A number that is not negative.
    int count() {
        int number = 0;
        int shift = 0;
        int next = next();
        while (next >= 0x80) {
            number |= (next & 0x7F) << shift;
            shift += 7;
            next = next();
        }
        return number | next << shift;
    }

    long signed() {
        long number = 0;
        int shift = 0;
        int next = next();
        while (next >= 0x80) {
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
            next = next();
        }
        number |= (long) next << shift;
        return number >>> 1 ^ -(number & 1);
    }

    boolean flag() {
        return next() != 0;
    }

    double decimal() {
        long number = signed();
        if ((number & 1) == 0) {
            return (number & 2) == 0 ? number >> 2 : (number >> 2) / 1000.0;
        }
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | next();
        }
        return Double.longBitsToDouble(bits);
    }

    /// The next of the table, or one that was met before.
    String text() {
        int number = count();
        return at(texts, number == 0 ? met++ : number - 1, "a text");
    }

    <T> T at(List<T> all, int number, String what) {
        if (number < 0 || number >= all.size()) {
            throw wrong(what, number);
        }
        return all.get(number);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(signed());
    }

    <T> T constant(T[] all) {
        int number = count();
        if (number < 0 || number >= all.length) {
            throw wrong("a constant", number);
        }
        return all[number];
    }

    <T> Optional<T> maybe(Supplier<T> each) {
        return flag() ? Optional.of(each.get()) : Optional.empty();
    }

    OptionalInt maybeWhole() {
        return flag() ? OptionalInt.of((int) signed()) : OptionalInt.empty();
    }

    <T> List<T> row(Supplier<? extends T> each) {
        int size = count();
        var row = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            row.add(each.get());
        }
        return row;
    }

    <T> Set<T> heap(Supplier<? extends T> each) {
        return new LinkedHashSet<>(row(each));
    }

    <K, V> Map<K, V> table(Supplier<? extends K> key, Supplier<? extends V> value) {
        int size = count();
        var table = new LinkedHashMap<K, V>();
        for (int i = 0; i < size; i++) {
            K name = key.get();
            table.put(name, value.get());
        }
        return table;
    }

    PressedRefused wrong(String expected, int found) {
        return new PressedRefused("byte " + at + ": expected " + expected + ", found " + found);
    }
}
