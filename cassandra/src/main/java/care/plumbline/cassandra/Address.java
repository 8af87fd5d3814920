package care.plumbline.cassandra;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a cluster is, as an operator writes it:
/// `cassandra://user:password@host:9042,host/keyspace?datacenter=dc1&tls=true`.
///
/// @param datacenter the one whose machines are asked first
record Address(List<InetSocketAddress> hosts, String keyspace, String datacenter, Optional<Login> login, boolean tls) {

    static final String SCHEME = "cassandra:";

    private static final int PORT = 9042;
    private static final String USUAL_DATACENTER = "datacenter1";
    private static final Pattern FORM =
            Pattern.compile("cassandra://(?:([^@/]*)@)?([^@/?]+)/([a-z][a-z0-9_]{0,47})(?:\\?(.*))?");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9.-]+)(?::([0-9]{1,5}))?");
    private static final Pattern DATACENTER = Pattern.compile("[A-Za-z0-9_.-]+");

    /// Who asks.
    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /// @throws StoreFailed when it cannot be read; the message repeats nothing of it
    static Address parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw unreadable("expected cassandra://host,host/keyspace?datacenter=name");
        }
        Map<String, String> query = query(Optional.ofNullable(form.group(4)).orElse(""));
        String datacenter = query.getOrDefault("datacenter", USUAL_DATACENTER);
        String tls = query.getOrDefault("tls", "false");
        query.keySet().removeAll(List.of("datacenter", "tls"));
        if (!query.isEmpty() || !DATACENTER.matcher(datacenter).matches() || !tls.matches("true|false")) {
            throw unreadable("after the ? expected datacenter=name and tls=true");
        }
        return new Address(
                hosts(form.group(2)),
                form.group(3),
                datacenter,
                Optional.ofNullable(form.group(1)).map(Address::login),
                tls.equals("true"));
    }

    private static List<InetSocketAddress> hosts(String text) {
        List<InetSocketAddress> hosts = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            Matcher host = HOST.matcher(each);
            int port = host.matches() && host.group(2) != null ? Integer.parseInt(host.group(2)) : PORT;
            if (!host.matches() || port > 65_535) {
                throw unreadable("expected hosts such as 10.0.0.11:9042, with a comma between them");
            }
            hosts.add(InetSocketAddress.createUnresolved(host.group(1), port));
        }
        return List.copyOf(hosts);
    }

    private static Login login(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw unreadable("expected user:password before the @");
        }
        return new Login(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1)));
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        for (String each : text.split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                query.put(each.substring(0, equals), decoded(each.substring(equals + 1)));
            } else if (!each.isEmpty()) {
                query.put(each, "");
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            // A plus is a plus in a password.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw unreadable("expected two digits after each %");
        }
    }

    private static StoreFailed unreadable(String expected) {
        return new StoreFailed(Trouble.UNREACHABLE, "could not read the address of the database, " + expected);
    }
}
