package care.plumbline.body.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<String> WORDS =
            IntStream.range(0, 100).mapToObj(i -> "w" + i * 37 % 100).toList();

    @Test
    void the_order_is_that_in_which_it_was_put_together() {
        var map = new LinkedHashMap<String, Integer>();
        WORDS.forEach(word -> map.put(word, word.length()));
        assertEquals(WORDS, List.copyOf(InOrder.map(map).keySet()));
        assertEquals(WORDS, new ArrayList<>(InOrder.set(WORDS)));
        assertEquals(WORDS, new ArrayList<>(InOrder.set(WORDS.toArray(String[]::new))));
        assertEquals(WORDS, new ArrayList<>(WORDS.stream().collect(InOrder.toSet())));
        assertEquals(
                WORDS,
                new ArrayList<>(WORDS.stream()
                        .collect(InOrder.toMap(word -> word, String::length))
                        .keySet()));
    }

    @Test
    void it_is_a_copy_and_cannot_change() {
        var words = new ArrayList<>(WORDS);
        var copy = InOrder.set(words);
        words.clear();
        assertEquals(100, copy.size());
        assertThrows(UnsupportedOperationException.class, copy::clear);
        assertThrows(UnsupportedOperationException.class, InOrder.map(new LinkedHashMap<>())::clear);
    }

    @Test
    void it_holds_nothing_that_is_null_and_each_key_once() {
        assertThrows(NullPointerException.class, () -> InOrder.set(Collections.nCopies(1, null)));
        assertThrows(
                IllegalStateException.class, () -> WORDS.stream().collect(InOrder.toMap(String::length, word -> word)));
    }
}
