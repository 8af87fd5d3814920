package care.plumbline.cassandra;

import care.plumbline.server.store.DatabaseKind;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Apache Cassandra 5, chosen by an address such as `cassandra://10.0.0.11,10.0.0.12/plumbline?datacenter=dc1`.
public final class Cassandra implements DatabaseKind {

    @Override
    public String scheme() {
        return Address.SCHEME;
    }

    @Override
    public String name() {
        return "Cassandra";
    }

    @Override
    public JournalStore open(String text) {
        Address address = Address.parse(text);
        CqlSession session = Cluster.connect(address);
        try {
            Tables.refuseOthers(session, address.keyspace());
            new Machines(session).refuseUnsafe();
            return new CassandraStore(session, address.keyspace());
        } catch (StoreFailed | DriverException failed) {
            session.close();
            throw failed instanceof StoreFailed known
                    ? known
                    : new StoreFailed(Trouble.UNREACHABLE, "could not open the database", failed);
        }
    }

    @Override
    public boolean isCurrent(String text) {
        Address address = Address.parse(text);
        try (CqlSession session = Cluster.connect(address)) {
            return Tables.version(session, address.keyspace())
                            .orElseThrow(() -> new StoreFailed(
                                    Trouble.NO_TABLES, "could not open the keyspace " + address.keyspace()))
                    == Tables.VERSION;
        }
    }

    @Override
    public void makeTables(String text, int copies) {
        Address address = Address.parse(text);
        try (CqlSession session = Cluster.connect(address)) {
            Tables.make(session, address, copies);
        }
    }

    @Override
    public Instant now(String text) {
        try (CqlSession session = Cluster.connect(Address.parse(text))) {
            Instant here = Instant.now();
            Duration furthest = Duration.ZERO;
            for (Duration apart : new Machines(session).clocks()) {
                furthest = apart.abs().compareTo(furthest.abs()) > 0 ? apart : furthest;
            }
            return here.plus(furthest);
        } catch (DriverException failed) {
            throw new StoreFailed(Trouble.UNREACHABLE, "could not ask the database for its time", failed);
        }
    }

    @Override
    public List<String> concerns(String text) {
        Address address = Address.parse(text);
        try (CqlSession session = Cluster.connect(address)) {
            return new Machines(session).concerns(address);
        }
    }
}
