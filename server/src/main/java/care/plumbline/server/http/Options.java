package care.plumbline.server.http;

import care.plumbline.pages.visit.Directory;
import care.plumbline.server.limits.Allowance;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/// How a server is set up.
///
/// @param host the address it listens on
/// @param port 0 for any free one
/// @param folder where the journals lie when there is no database
/// @param database a PostgreSQL address that begins with `jdbc:postgresql:`
/// @param behindProxy whether a proxy before it ends TLS and says so in `X-Forwarded-Proto` and `-For`
/// @param zone where days begin for a visitor whose device has not told its own zone
/// @param allowance how much one visitor may ask for
/// @param demo whether its journals are made up: its cookies then have names of their own, because browsers do
///     not keep two ports of one machine apart, and a look at the demo must never cost a woman her own journal
/// @param hosts by which names browsers may reach it
/// @param directory who gives care nearby; none: nobody listed it
/// @param subdomains whether browsers are told that all subdomains are private, too
public record Options(
        String host,
        int port,
        Path folder,
        Optional<String> database,
        boolean behindProxy,
        ZoneId zone,
        Allowance allowance,
        boolean demo,
        Hosts hosts,
        boolean subdomains,
        Directory directory) {

    /// A server for real journals that answers under any name.
    public Options(
            String host,
            int port,
            Path folder,
            Optional<String> database,
            boolean behindProxy,
            ZoneId zone,
            Allowance allowance) {
        this(host, port, folder, database, behindProxy, zone, allowance, false, Hosts.ANY, false, Directory.NONE);
    }
}
