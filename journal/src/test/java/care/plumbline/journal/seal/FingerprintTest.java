package care.plumbline.journal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void a_text_of_any_length_has_the_print_the_jdk_works_out() throws NoSuchAlgorithmException {
        MessageDigest jdk = MessageDigest.getInstance("SHA-256");
        for (int length = 0; length < 300; length++) {
            String text = "aé–🙂 "
                    .repeat(length)
                    .substring(0, length)
                    .replace("\ud83d", "?")
                    .replace("\ude42", "!");
            assertArrayEquals(jdk.digest(text.getBytes(StandardCharsets.UTF_8)), Fingerprint.of(text), text);
        }
    }

    @Test
    void the_standard_says_it_of_abc() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(Fingerprint.of("abc")));
    }
}
