package care.plumbline.server.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.Harm;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.journal.seal.Tampered;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class LockTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JournalId journal = JournalId.random(RANDOM);
    private final DeviceSecret device = DeviceSecret.random(journal, RANDOM);
    private final DataKey key = DataKey.fresh();
    private final WrappedKey wrapped = WrappedKey.of(key, device);

    private static String use(DataKey key) throws Exception {
        return new String(
                key.open(key.seal("hers".getBytes(StandardCharsets.UTF_8), new byte[0]), new byte[0]),
                StandardCharsets.UTF_8);
    }

    @Test
    void the_device_that_locked_a_key_opens_it() throws Exception {
        byte[] sealed = key.seal("hers".getBytes(StandardCharsets.UTF_8), new byte[] {1});
        DataKey again = wrapped.open(DeviceSecret.parse(device.cookie()));
        assertEquals("hers", new String(again.open(sealed, new byte[] {1}), StandardCharsets.UTF_8));
    }

    @Test
    void two_devices_open_the_same_key_each_with_its_own_lock() throws Exception {
        DeviceSecret tablet = DeviceSecret.random(journal, RANDOM);
        WrappedKey second = WrappedKey.of(wrapped.open(device), tablet);
        byte[] sealed = key.seal(new byte[] {7}, new byte[0]);
        assertEquals(7, second.open(tablet).open(sealed, new byte[0])[0]);
        assertNotEquals(wrapped.lock(), second.lock());
        assertThrows(Tampered.class, () -> second.open(device));
    }

    @Test
    void a_wrapped_key_brought_to_another_journal_or_lock_does_not_open() throws Exception {
        JournalId other = JournalId.random(RANDOM);
        DeviceSecret hers = DeviceSecret.random(other, RANDOM);
        var moved = new WrappedKey(other, hers.id(), "device", wrapped.wrapped());
        var tampered = assertThrows(Tampered.class, () -> moved.open(hers));
        assertEquals(Harm.ALTERED, tampered.what());
        assertThrows(
                Tampered.class, () -> new WrappedKey(journal, device.id(), "person", wrapped.wrapped()).open(device));
        assertThrows(Tampered.class, () -> new WrappedKey(journal, device.id(), "device", "?").open(device));
        assertEquals("hers", use(wrapped.open(device)));
    }

    @Test
    void what_is_stored_of_a_lock_holds_no_part_of_its_secret() {
        byte[] secret = device.secret();
        for (String stored : List.of(wrapped.lock().text(), wrapped.wrapped())) {
            byte[] bytes = Base64Text.bytes(stored);
            for (int from = 0; from + 8 <= secret.length; from++) {
                byte[] part = Arrays.copyOfRange(secret, from, from + 8);
                for (int at = 0; at + 8 <= bytes.length; at++) {
                    assertFalse(Arrays.equals(part, 0, 8, bytes, at, at + 8));
                }
            }
        }
    }

    @Test
    void the_id_of_a_lock_is_always_the_same_and_bound_to_its_journal() {
        assertEquals(device.id(), DeviceSecret.parse(device.cookie()).id());
        byte[] both = Base64Text.bytes(device.cookie());
        both[0] ^= 1;
        assertNotEquals(device.id(), DeviceSecret.parse(Base64Text.of(both)).id());
    }

    @Test
    void a_cookie_is_read_back_and_a_broken_one_refused_without_repeating_it() {
        assertEquals(device, DeviceSecret.parse(device.cookie()));
        assertTrue(device.cookie().matches("[A-Za-z0-9_-]{64}"));
        String broken = device.cookie().substring(1);
        var refused = assertThrows(IllegalArgumentException.class, () -> DeviceSecret.parse(broken));
        assertFalse(refused.toString().contains(broken));
        assertThrows(IllegalArgumentException.class, () -> DeviceSecret.parse(""));
    }

    @Test
    void secrets_and_keys_are_not_printed_by_accident() {
        assertFalse(device.toString().contains(device.cookie().substring(30)));
        assertEquals("a data key", key.toString());
    }

    @Test
    void changing_the_copy_of_a_secret_changes_nothing() {
        Arrays.fill(device.secret(), (byte) 0);
        assertEquals(wrapped.lock(), device.id());
    }

    /// The id is stored in the clear, so it must be of no use to open what is stored beside it.
    @Test
    void the_id_of_a_lock_is_not_the_key_that_wraps() throws Exception {
        byte[] sealed = Wrapping.of(device).aead().encrypt(new byte[] {7}, new byte[0]);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Base64Text.bytes(device.id().text()), "AES"),
                new GCMParameterSpec(128, sealed, 0, 12));
        assertThrows(AEADBadTagException.class, () -> cipher.doFinal(sealed, 12, sealed.length - 12));
    }
}
