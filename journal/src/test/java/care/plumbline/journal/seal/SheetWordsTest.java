package care.plumbline.journal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.testing.Any;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

    private static final List<String> LIST;

    static {
        try {
            LIST = Files.readAllLines(Path.of("src/main/resources/care/plumbline/journal/seal/sheet-words.txt"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final SheetWords WORDS = new SheetWords(LIST);

    private static byte[] secret(Any any) {
        byte[] secret = new byte[SheetWords.SECRET_BYTES];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) any.whole(0, 255);
        }
        return secret;
    }

    private static void reads(byte[] secret, String typed) {
        assertArrayEquals(
                secret,
                assertInstanceOf(SheetWords.Read.Secret.class, WORDS.read(typed))
                        .bytes());
    }

    @Test
    void there_are_1024_words_in_order_and_no_two_begin_with_the_same_four_letters() {
        assertEquals(1024, LIST.size());
        assertEquals(LIST.stream().sorted().toList(), LIST);
        assertEquals(
                1024,
                LIST.stream()
                        .map(word -> word.substring(0, Math.min(4, word.length())))
                        .distinct()
                        .count());
        assertTrue(LIST.stream().allMatch(word -> word.matches("[a-z]{3,7}")));
    }

    @Test
    void however_she_types_them_they_are_read() {
        Any.tries(500, any -> {
            byte[] secret = secret(any);
            List<String> words = WORDS.write(secret);
            assertEquals(SheetWords.COUNT, words.size());
            reads(secret, String.join(" ", words));
            reads(secret, String.join("\r\n", words).toUpperCase(Locale.ROOT));
            reads(secret, "  " + String.join("  ,\t ", words) + " . ");
            reads(
                    secret,
                    words.stream()
                            .map(word -> word.substring(0, Math.min(4, word.length())))
                            .collect(Collectors.joining(" ")));
            var numbered = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                numbered.append(i + 1).append(". ").append(words.get(i)).append(i % 2 == 0 ? "   " : "\n");
            }
            reads(secret, numbered.toString());
        });
    }

    @Test
    void a_word_that_is_none_is_named_with_those_it_may_be() {
        byte[] secret = new byte[SheetWords.SECRET_BYTES];
        var words = new ArrayList<>(WORDS.write(secret));
        words.set(6, "aple");
        var unknown = assertInstanceOf(SheetWords.Read.Unknown.class, WORDS.read(String.join(" ", words)));
        assertEquals(7, unknown.place());
        assertEquals("aple", unknown.found());
        assertTrue(unknown.near().contains("apple"), unknown::toString);
    }

    @Test
    void one_word_read_as_one_that_looks_like_it_is_nearly_always_found_and_never_opens() {
        var found = new HashSet<Integer>();
        var all = new HashSet<Integer>();
        Any.tries(400, any -> {
            List<String> words = new ArrayList<>(WORDS.write(secret(any)));
            int place = any.whole(0, SheetWords.COUNT - 1);
            String right = words.get(place);
            List<String> like = LIST.stream()
                    .filter(word -> word.length() == right.length() && !word.equals(right))
                    .filter(word -> differ(word, right) == 1)
                    .toList();
            if (like.isEmpty()) {
                return;
            }
            words.set(place, any.of(like));
            int now = all.size();
            all.add(now);
            SheetWords.Read read = WORDS.read(String.join(" ", words));
            var wrong = assertInstanceOf(SheetWords.Read.DoNotFit.class, read);
            if (wrong.likely()
                    .filter(one -> one.near().contains(right) && one.place() == place + 1)
                    .isPresent()) {
                found.add(now);
            }
        });
        assertTrue(all.size() > 100, () -> all.size() + " tries");
        assertTrue(found.size() > all.size() * 9 / 10, () -> found.size() + " of " + all.size());
    }

    private static int differ(String one, String other) {
        int differ = 0;
        for (int i = 0; i < one.length(); i++) {
            differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differ;
    }

    @Test
    void too_few_and_two_swapped_are_refused() {
        byte[] secret = new byte[SheetWords.SECRET_BYTES];
        secret[3] = 77;
        List<String> words = new ArrayList<>(WORDS.write(secret));
        assertEquals(new SheetWords.Read.Number(13), WORDS.read(String.join(" ", words.subList(0, 13))));
        assertEquals(new SheetWords.Read.Number(0), WORDS.read(""));
        String third = words.get(3);
        words.set(3, words.get(4));
        words.set(4, third);
        assertInstanceOf(SheetWords.Read.DoNotFit.class, WORDS.read(String.join(" ", words)));
    }
}
