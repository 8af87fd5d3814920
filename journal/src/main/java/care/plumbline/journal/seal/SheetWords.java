package care.plumbline.journal.seal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The secret of a sheet as words to print, and read again as a tired hand types them.
///
/// 16 bytes and 12 bits that check them, ten bits a word. No two words begin with the same four letters, so
/// that four are enough.
public final class SheetWords {

    /// How many words a sheet has.
    public static final int COUNT = 14;

    public static final int SECRET_BYTES = 16;

    private static final int BITS = 10;
    private static final int CHECK_BITS = COUNT * BITS - SECRET_BYTES * 8;
    private static final int ENOUGH = 4;
    private static final int CLOSE = 2;
    private static final byte[] LABEL = "plumbline sheet 1".getBytes(StandardCharsets.US_ASCII);

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    /// @param words 1,024 of them, in their order
    public SheetWords(List<String> words) {
        this.words = List.copyOf(words);
        for (int i = 0; i < words.size(); i++) {
            places.put(start(words.get(i)), i);
        }
        if (places.size() != 1 << BITS) {
            throw new IllegalArgumentException(
                    "expected " + (1 << BITS) + " words that differ, found " + places.size());
        }
    }

    private static String start(String word) {
        return word.substring(0, Math.min(word.length(), ENOUGH));
    }

    /// What a sheet says.
    public sealed interface Read {

        @SuppressWarnings("ArrayRecordComponent")
        record Secret(byte[] bytes) implements Read {}

        /// Too many or too few.
        record Number(int found) implements Read {}

        /// No word of any sheet.
        ///
        /// @param place from 1
        /// @param near those it may be
        record Unknown(int place, String found, List<String> near) implements Read {
            public Unknown {
                near = List.copyOf(near);
            }
        }

        /// Words of a sheet, and not of this one: at least one is another.
        ///
        /// @param likely the word that would make all of them fit; empty: no single one does
        record DoNotFit(Optional<Unknown> likely) implements Read {}
    }

    /// The words of a secret.
    public List<String> write(byte[] secret) {
        int[] numbers = new int[COUNT];
        byte[] all = Arrays.copyOf(secret, SECRET_BYTES + 2);
        int check = check(secret);
        all[SECRET_BYTES] = (byte) (check >> CHECK_BITS - 8);
        all[SECRET_BYTES + 1] = (byte) (check << 16 - CHECK_BITS);
        for (int i = 0; i < COUNT * BITS; i++) {
            numbers[i / BITS] = numbers[i / BITS] << 1 | (all[i / 8] >> 7 - i % 8 & 1);
        }
        return Arrays.stream(numbers).mapToObj(words::get).toList();
    }

    private static int check(byte[] secret) {
        byte[] both = Arrays.copyOf(LABEL, LABEL.length + SECRET_BYTES);
        System.arraycopy(secret, 0, both, LABEL.length, SECRET_BYTES);
        byte[] print = Fingerprint.of(both);
        return ((print[0] & 0xff) << 8 | print[1] & 0xff) >> 16 - CHECK_BITS;
    }

    /// Reads words however they are written: in capitals, on lines, with numbers before them, by their first four
    /// letters.
    public Read read(String typed) {
        List<String> found = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i < found.size() && i < COUNT; i++) {
            if (!places.containsKey(start(found.get(i)))) {
                return new Read.Unknown(i + 1, found.get(i), near(found.get(i)));
            }
        }
        if (found.size() != COUNT) {
            return new Read.Number(found.size());
        }
        int[] numbers = found.stream()
                .mapToInt(word -> places.getOrDefault(start(word), 0))
                .toArray();
        Optional<byte[]> secret = secret(numbers);
        return secret.<Read>map(Read.Secret::new).orElseGet(() -> new Read.DoNotFit(likely(numbers)));
    }

    private static Optional<byte[]> secret(int[] numbers) {
        byte[] all = new byte[SECRET_BYTES + 2];
        for (int i = 0; i < COUNT * BITS; i++) {
            int bit = numbers[i / BITS] >> BITS - 1 - i % BITS & 1;
            all[i / 8] |= (byte) (bit << 7 - i % 8);
        }
        byte[] secret = Arrays.copyOf(all, SECRET_BYTES);
        int check = ((all[SECRET_BYTES] & 0xff) << 8 | all[SECRET_BYTES + 1] & 0xff) >> 16 - CHECK_BITS;
        return check == check(secret) ? Optional.of(secret) : Optional.empty();
    }

    /// The one word that was likely misread: of all that look like what was typed, the only one that fits.
    private Optional<Read.Unknown> likely(int[] numbers) {
        List<Read.Unknown> fits = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String typed = words.get(numbers[i]);
            for (String near : near(typed)) {
                int[] other = numbers.clone();
                other[i] = places.getOrDefault(start(near), 0);
                if (secret(other).isPresent()) {
                    fits.add(new Read.Unknown(i + 1, typed, List.of(near)));
                }
            }
        }
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }

    private List<String> near(String typed) {
        return words.stream()
                .filter(word -> !word.equals(typed) && distance(word, typed) <= CLOSE)
                .sorted((one, other) -> Integer.compare(distance(one, typed), distance(other, typed)))
                .toList();
    }

    /// How many letters have to be put in, taken out or changed.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[other.length()];
    }
}
