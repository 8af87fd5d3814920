package care.plumbline.journal.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The SHA-256 of a text, as FIPS 180-4 says it. The browser has it only behind a promise, and a page cannot
/// wait.
public final class Fingerprint {

    private static final int BLOCK = 64;

    /// The first bits of the broken part of the cube roots of the first 64 primes.
    private static final int[] ROUND = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private Fingerprint() {}

    /// @return 32 bytes
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @return 32 bytes
    static byte[] of(byte[] bytes) {
        byte[] padded = Arrays.copyOf(bytes, (bytes.length + 8) / BLOCK * BLOCK + BLOCK);
        padded[bytes.length] = (byte) 0x80;
        for (int i = 0; i < Long.BYTES; i++) {
            padded[padded.length - 1 - i] = (byte) (8L * bytes.length >>> 8 * i);
        }
        int[] state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
        for (int block = 0; block < padded.length; block += BLOCK) {
            mix(state, schedule(padded, block));
        }
        byte[] print = new byte[32];
        for (int i = 0; i < print.length; i++) {
            print[i] = (byte) (state[i / 4] >>> 24 - 8 * (i % 4));
        }
        return print;
    }

    /// The first eight bytes of it, in hexadecimal.
    public static String half(String text) {
        byte[] print = of(text);
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < Long.BYTES; i++) {
            half.append(Character.forDigit(print[i] >> 4 & 15, 16)).append(Character.forDigit(print[i] & 15, 16));
        }
        return half.toString();
    }

    private static int[] schedule(byte[] padded, int block) {
        int[] words = new int[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            if (i < 16) {
                for (int at = 0; at < 4; at++) {
                    words[i] = words[i] << 8 | padded[block + 4 * i + at] & 0xff;
                }
            } else {
                int early = words[i - 15];
                int late = words[i - 2];
                words[i] = words[i - 16]
                        + words[i - 7]
                        + (turned(early, 7) ^ turned(early, 18) ^ early >>> 3)
                        + (turned(late, 17) ^ turned(late, 19) ^ late >>> 10);
            }
        }
        return words;
    }

    private static void mix(int[] state, int[] words) {
        int[] s = state.clone();
        for (int i = 0; i < BLOCK; i++) {
            int first = s[7]
                    + (turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25))
                    + (s[4] & s[5] ^ ~s[4] & s[6])
                    + ROUND[i]
                    + words[i];
            int second =
                    (turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)) + (s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]);
            System.arraycopy(s, 0, s, 1, 7);
            s[4] += first;
            s[0] = first + second;
        }
        for (int i = 0; i < state.length; i++) {
            state[i] += s[i];
        }
    }

    private static int turned(int word, int by) {
        return word >>> by | word << 32 - by;
    }
}
