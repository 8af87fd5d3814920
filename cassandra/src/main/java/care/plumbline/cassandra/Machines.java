package care.plumbline.cassandra;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.metadata.NodeState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The machines of a cluster, each asked by itself: how it is set up, and what its clock says.
final class Machines {

    private static final String SETTINGS = "SELECT name, value FROM system_views.settings WHERE name IN"
            + " ('commitlog_sync', 'paxos_variant', 'paxos_state_purging')";
    private static final int ENOUGH_COPIES = 3;
    private static final int LOOKS = 2;

    private final CqlSession session;

    Machines(CqlSession session) {
        this.session = session;
    }

    /// @throws StoreFailed when a machine acknowledges before it has written, or counts votes in a way that loses some
    void refuseUnsafe() {
        for (Node node : running()) {
            Map<String, String> settings = settings(node);
            String sync = settings.getOrDefault("commitlog_sync", "");
            if (sync.equals("periodic")) {
                throw new StoreFailed(
                        Trouble.UNSAFE, shown(node) + " has commitlog_sync: periodic, expected batch or group");
            }
            String variant = settings.getOrDefault("paxos_variant", "v2");
            if (!variant.equals("v2")) {
                throw new StoreFailed(Trouble.UNSAFE, shown(node) + " has paxos_variant: " + variant + ", expected v2");
            }
        }
    }

    /// How far the clock of each machine is from ours.
    List<Duration> clocks() {
        List<Duration> all = new ArrayList<>();
        for (Node node : running()) {
            Instant before = Instant.now();
            Row row = ask(node, "SELECT toTimestamp(now()) FROM system.local").one();
            if (row != null && row.getInstant(0) != null) {
                all.add(Duration.between(before, row.getInstant(0)));
            }
        }
        return all;
    }

    /// What an operator has to know, a line each.
    List<String> concerns(Address address) {
        List<String> all = new ArrayList<>();
        for (Node node : nodes()) {
            if (node.getState() != NodeState.UP) {
                all.add(shown(node)
                        + " is not reached: start it; within three hours it catches up by itself, after that"
                        + " it needs nodetool repair");
            } else if (!settings(node)
                    .getOrDefault("paxos_state_purging", "repaired")
                    .equals("repaired")) {
                all.add(shown(node) + " keeps what its votes were for ever: paxos_state_purging: repaired");
            }
        }
        Tables.replication(session, address.keyspace())
                .ifPresent(replication -> all.addAll(copies(replication, address)));
        if (!session.checkSchemaAgreement()) {
            all.add("the machines do not agree on the tables: nodetool describecluster");
        }
        return all;
    }

    private static List<String> copies(Map<String, String> replication, Address address) {
        if (!replication.getOrDefault("class", "").endsWith("NetworkTopologyStrategy")) {
            return List.of("the keyspace does not know of datacenters: ALTER KEYSPACE to NetworkTopologyStrategy");
        }
        List<String> all = new ArrayList<>();
        replication.forEach((datacenter, copies) -> {
            if (!datacenter.equals("class") && Integer.parseInt(copies) < ENOUGH_COPIES) {
                all.add("an entry lies on " + copies + " machines in " + datacenter
                        + ": with fewer than 3 nobody writes while one is away");
            }
        });
        if (!replication.containsKey(address.datacenter())) {
            all.add("no entry lies in " + address.datacenter() + ", which the address names: ALTER KEYSPACE");
        }
        return all;
    }

    private Collection<Node> nodes() {
        return session.getMetadata().getNodes().values();
    }

    private List<Node> running() {
        return nodes().stream().filter(node -> node.getState() == NodeState.UP).toList();
    }

    private Map<String, String> settings(Node node) {
        for (int i = 0; i < LOOKS; i++) {
            try {
                Map<String, String> settings = new HashMap<>();
                ask(node, SETTINGS).forEach(row -> settings.put(row.getString(0), String.valueOf(row.getString(1))));
                return settings;
            } catch (DriverException lost) {
                // Once more: an answer may have been lost.
            }
        }
        // One that cannot answer cannot acknowledge, either.
        return Map.of();
    }

    private ResultSet ask(Node node, String statement) {
        return session.execute(SimpleStatement.newInstance(statement).setNode(node));
    }

    private static String shown(Node node) {
        return node.getEndPoint().toString();
    }
}
