package care.plumbline.server.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Head;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.Position;
import care.plumbline.journal.seal.SealedPage;
import care.plumbline.journal.seal.Sheaf;
import care.plumbline.journal.seal.Tampered;
import care.plumbline.walk.Tab;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Promise: one form of sealed pages in both homes. What one seals the other opens with the same key, and what
/// was changed neither does.
class SealInTheBrowserTest {

    private static final String OPEN = """
            async ({ raw, number, journal, head, pages }) => {
              const key = { key: await crypto.subtle.importKey("raw", unletter(raw), "AES-GCM", false, ["encrypt", "decrypt"]),
                            number: unletter(number) };
              const given = pages.map(({ position, id, sealed }) => ({ position, id, sealed: unletter(sealed) }));
              const last = { position: pages.length, sealed: unletter(head) };
              try {
                const opened = await openAll(journal, key, await start(journal), last, given);
                return opened.entries.map(({ id, text }) => id + " " + text);
              } catch (tampered) {
                return [tampered.constructor.name];
              }
            }""";

    private static final String SEAL = """
            async ({ raw, number, journal, entries }) => {
              const key = { key: await crypto.subtle.importKey("raw", unletter(raw), "AES-GCM", false, ["encrypt", "decrypt"]),
                            number: unletter(number) };
              const { pages, head } = await sealAll(journal, key, await start(journal), entries);
              return { head: letters(head.sealed), pages: pages.map(({ id, sealed }) => [id, letters(sealed)]) };
            }""";

    private final JournalId journal = JournalId.random(new SecureRandom());
    private final byte[] raw = raw();
    private final KeysetHandle keyset = keyset(raw);
    private final Seal seal = new Seal(journal, new DataKey(keyset));

    SealInTheBrowserTest() throws GeneralSecurityException {}

    @Test
    void what_the_server_seals_the_browser_opens() {
        List<Leaf> written = written();
        Sheaf sheaf = seal.seal(Head.start(journal), written).sheaf();
        try (Tab tab = Tab.with("seal.js")) {
            assertEquals(words(written), tab.run(OPEN, told(sheaf.pages(), sheaf.head())));
        }
    }

    @Test
    void what_the_browser_seals_the_server_opens() throws Tampered {
        List<Leaf> written = written();
        try (Tab tab = Tab.with("seal.js")) {
            Map<String, Object> given = key();
            given.put(
                    "entries",
                    written.stream()
                            .map(page -> Map.of("id", page.id().toString(), "text", page.text()))
                            .toList());
            var sealed = (Map<?, ?>) tab.run(SEAL, given);
            var pages = new ArrayList<SealedPage>();
            for (Object one : (List<?>) Objects.requireNonNull(sealed.get("pages"))) {
                var pair = (List<?>) one;
                pages.add(new SealedPage(
                        new Position(pages.size() + 1), EntryId.parse((String) pair.get(0)), (String) pair.get(1)));
            }
            var sheaf =
                    new Sheaf(new Position(pages.size()), (String) Objects.requireNonNull(sealed.get("head")), pages);
            assertEquals(written, seal.open(Head.start(journal), sheaf).pages());
        }
    }

    @Test
    void a_page_changed_moved_replayed_or_taken_away_opens_in_neither() {
        Sheaf sheaf = seal.seal(Head.start(journal), written()).sheaf();
        List<SealedPage> pages = sheaf.pages();
        Sheaf other = seal.seal(Head.start(journal), written()).sheaf();
        try (Tab tab = Tab.with("seal.js")) {
            refused(tab, with(pages, 3, changed(pages.get(3).sealed())), sheaf.head());
            refused(tab, with(pages, 3, pages.get(4).sealed()), sheaf.head());
            refused(tab, with(pages, 3, other.pages().get(3).sealed()), sheaf.head());
            refused(tab, pages.subList(0, pages.size() - 1), sheaf.head());
            refused(tab, pages, other.head());
            refused(tab, pages, changed(sheaf.head()));
        }
    }

    private void refused(Tab tab, List<SealedPage> pages, String head) {
        assertEquals(List.of("Tampered"), tab.run(OPEN, told(pages, head)));
        var sheaf = new Sheaf(new Position(pages.size()), head, pages);
        assertThrows(Tampered.class, () -> seal.open(Head.start(journal), sheaf));
    }

    private static List<SealedPage> with(List<SealedPage> pages, int at, String sealed) {
        var changed = new ArrayList<>(pages);
        changed.set(at, new SealedPage(pages.get(at).position(), pages.get(at).id(), sealed));
        return changed;
    }

    private static String changed(String letters) {
        byte[] bytes = Base64Text.bytes(letters);
        bytes[bytes.length / 2] ^= 1;
        return Base64Text.of(bytes);
    }

    private Map<String, Object> key() {
        var given = new HashMap<String, Object>();
        given.put("raw", Base64Text.of(raw));
        given.put(
                "number",
                Base64Text.of(ByteBuffer.allocate(4)
                        .putInt(keyset.getPrimary().getId())
                        .array()));
        given.put("journal", journal.text());
        return given;
    }

    private Map<String, Object> told(List<SealedPage> pages, String head) {
        Map<String, Object> given = key();
        given.put("head", head);
        given.put(
                "pages",
                pages.stream()
                        .map(page -> Map.of(
                                "position", (int) page.position().number(),
                                "id", page.id().toString(),
                                "sealed", page.sealed()))
                        .toList());
        return given;
    }

    /// Of every length around a step of the padding, and in letters of more than one byte.
    private static List<Leaf> written() {
        var random = new Random(7);
        var pages = new ArrayList<Leaf>();
        for (int length : new int[] {0, 1, 40, 203, 204, 205, 255, 256, 257, 1000, 5000}) {
            var text = new StringBuilder();
            while (text.length() < length) {
                text.append(List.of("a", "ä", "€", "😀", "\"", "\n").get(random.nextInt(6)));
            }
            pages.add(new Leaf(new EntryId(new UUID(random.nextLong(), random.nextLong())), text.toString()));
        }
        return pages;
    }

    private static List<String> words(List<Leaf> pages) {
        return pages.stream().map(page -> page.id() + " " + page.text()).toList();
    }

    private static byte[] raw() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// As [DataKey#fresh] makes them, with a key the test knows.
    private static KeysetHandle keyset(byte[] raw) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        int number = 0x7a01b2c3;
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(raw, InsecureSecretKeyAccess.get()))
                .setIdRequirement(number)
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).makePrimary())
                .build();
    }
}
