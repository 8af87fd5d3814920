package care.plumbline.walk;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.SheetWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// What the words of a copy stand for, and what follows from it; worked out a second time, without the script of the
/// phone.
@SuppressWarnings("ArrayRecordComponent")
record CopySecret(byte[] bytes) {

    private static final int LONG = 32;

    static CopySecret of(String words) {
        try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("sheet-words.txt"))) {
            String list = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var sheet = new SheetWords(list.lines().toList());
            return new CopySecret(((SheetWords.Read.Secret) sheet.read(words)).bytes());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// The name of the copy, as the store has it.
    String name() {
        return Base64Text.of(derived("name", JournalId.BYTES));
    }

    byte[] derived(String use) {
        return derived(use, LONG);
    }

    private byte[] derived(String use, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(bytes)
                            .thenExpand(("plumbline copy 1 " + use).getBytes(StandardCharsets.US_ASCII), length));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
