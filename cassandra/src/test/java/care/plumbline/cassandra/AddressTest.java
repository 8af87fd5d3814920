package care.plumbline.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void hosts_keyspace_datacenter_and_who_asks_are_read() {
        Address address = Address.parse("cassandra://a%40b:c+%3Ad@10.0.0.11,[::1]:9999,db.example.org:9043/plumbline"
                + "?datacenter=dc1&tls=true");
        assertEquals(
                List.of("10.0.0.11:9042", "[::1]:9999", "db.example.org:9043"),
                address.hosts().stream()
                        .map(host -> host.getHostString() + ":" + host.getPort())
                        .toList());
        assertEquals("plumbline", address.keyspace());
        assertEquals("dc1", address.datacenter());
        assertEquals(Optional.of(new Address.Login("a@b", "c+:d")), address.login());
        assertEquals(true, address.tls());
        assertEquals(
                new Address(Address.parse("cassandra://h/k").hosts(), "k", "datacenter1", Optional.empty(), false),
                Address.parse("cassandra://h/k"));
    }

    @Test
    void what_is_no_address_is_refused_in_a_line_that_repeats_nothing_of_it() {
        for (String wrong : List.of(
                "cassandra:",
                "cassandra://",
                "cassandra://secret",
                "cassandra://secret/",
                "cassandra://secret/Upper",
                "cassandra://secret:99999/k",
                "cassandra://secret:x/k",
                "cassandra://secret,/k",
                "cassandra://secret@h/k",
                "cassandra://u:secret%zz@h/k",
                "cassandra://h/k?secret=1",
                "cassandra://h/k?tls=secret",
                "cassandra://h/k?datacenter=sec'ret",
                "cassandra://h/k;DROP secret")) {
            var refused = assertThrows(StoreFailed.class, () -> Address.parse(wrong), wrong);
            assertEquals(Trouble.UNREACHABLE, refused.trouble(), wrong);
            assertFalse(String.valueOf(refused.getMessage()).contains("sec"), wrong + ": " + refused.getMessage());
        }
    }
}
