package care.plumbline.journal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdTest {

    @Test
    void its_bytes_are_those_of_the_uuid_and_are_read_again() {
        for (UUID uuid : new UUID[] {new UUID(0, -1), new UUID(0x0123456789abcdefL, 0xfedcba9876543210L)}) {
            byte[] bytes = ByteBuffer.allocate(16)
                    .putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits())
                    .array();
            assertArrayEquals(bytes, new EntryId(uuid).bytes());
            assertEquals(new EntryId(uuid), EntryId.of(ByteBuffer.wrap(bytes)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "0F8FAD5B-d9cb-469f-a165-70867728950e",
                "0f8fad5bd9cb469fa16570867728950e",
                "0f8fad5b-d9cb-469f-a165-70867728950e ",
                "0f8fad5b-d9cb-469f-a165-70867728950g"
            })
    void another_way_to_write_it_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> EntryId.parse(text));
    }
}
