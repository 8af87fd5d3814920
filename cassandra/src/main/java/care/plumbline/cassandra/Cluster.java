package care.plumbline.cassandra;

import care.plumbline.server.store.StoreFailed;
import care.plumbline.server.store.Trouble;
import com.datastax.dse.driver.api.core.config.DseDriverOption;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;

/// How the driver is set up: every setting that the promise of the store hangs on stands here.
final class Cluster {

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger DRIVER = Logger.getLogger("com.datastax.oss.driver");

    /// Longer than a machine of the cluster itself tries (`cas_contention_timeout` and `write_request_timeout`), so
    /// that
    /// its answer is heard wherever there is one.
    private static final Duration REQUEST = Duration.ofSeconds(4);

    private Cluster() {}

    /// Connects.
    ///
    /// @throws StoreFailed when no machine answers
    static CqlSession connect(Address address) {
        // Every machine that goes or comes would be a line with a trace; what matters reaches the log as a failed call.
        DRIVER.setLevel(Level.OFF);
        CqlSessionBuilder builder = CqlSession.builder()
                .withConfigLoader(settings())
                .withLocalDatacenter(address.datacenter())
                .addContactPoints(address.hosts().stream()
                        .map(host -> new InetSocketAddress(host.getHostString(), host.getPort()))
                        .toList());
        address.login().ifPresent(login -> builder.withAuthCredentials(login.user(), login.password()));
        if (address.tls()) {
            builder.withSslContext(tls());
        }
        try {
            return builder.build();
        } catch (DriverException | IllegalArgumentException | IllegalStateException failed) {
            throw new StoreFailed(Trouble.UNREACHABLE, "could not open the database", failed);
        }
    }

    private static DriverConfigLoader settings() {
        return DriverConfigLoader.programmaticBuilder()
                // In version 5 the driver stumbles over what the server says of an outcome that is not known.
                .withString(DefaultDriverOption.PROTOCOL_VERSION, "V4")
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "QUORUM")
                .withString(DefaultDriverOption.REQUEST_SERIAL_CONSISTENCY, "SERIAL")
                // A statement sent twice by itself could be written twice; and what failed is settled by us.
                .withBoolean(DefaultDriverOption.REQUEST_DEFAULT_IDEMPOTENCE, false)
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, REQUEST)
                .withDuration(DefaultDriverOption.CONNECTION_CONNECT_TIMEOUT, Duration.ofSeconds(3))
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, Duration.ofSeconds(3))
                .withDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT, Duration.ofSeconds(5))
                .withDuration(DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT, Duration.ofSeconds(10))
                .withDuration(DefaultDriverOption.RECONNECTION_BASE_DELAY, Duration.ofMillis(250))
                .withDuration(DefaultDriverOption.RECONNECTION_MAX_DELAY, Duration.ofSeconds(5))
                // A machine without power sends no goodbye.
                .withDuration(DefaultDriverOption.HEARTBEAT_INTERVAL, Duration.ofSeconds(5))
                .withDuration(DefaultDriverOption.HEARTBEAT_TIMEOUT, Duration.ofSeconds(3))
                .withBoolean(DseDriverOption.MONITOR_REPORTING_ENABLED, false)
                .withString(DefaultDriverOption.METRICS_FACTORY_CLASS, "NoopMetricsFactory")
                .build();
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException none) {
            throw new StoreFailed(Trouble.BROKEN, "could not prepare TLS", none);
        }
    }
}
