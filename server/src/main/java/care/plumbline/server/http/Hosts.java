package care.plumbline.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// By which names a browser may reach this server. A page of a stranger can make its own name lead to an address
/// of ours and would then count as one of our pages; under a name we do not know, nothing is answered.
public final class Hosts {

    /// Whatever it is called.
    public static final Hosts ANY = new Hosts(Reach.ANYWHERE, Set.of());

    private enum Reach {
        /// This machine alone.
        HERE,
        /// A network of one's own, by addresses and by names that nobody can register: no page of a stranger
        /// has these.
        HOME,
        /// Behind a proxy, which lets in what is its own.
        ANYWHERE
    }

    private final Reach reach;
    private final Set<String> names;

    /// The last that was taken, letter for letter; nearly every request names the same.
    private volatile Optional<String> taken = Optional.empty();

    private Hosts(Reach reach, Set<String> names) {
        this.reach = reach;
        this.names = names;
    }

    /// What fits how the server is reached.
    ///
    /// @param listensOn the address it listens on
    /// @param names more names of this server; behind a proxy, once there are any, no other name counts
    /// @throws IllegalArgumentException when one of the names is none
    public static Hosts of(String listensOn, boolean behindProxy, List<String> names) {
        Set<String> known = names.stream()
                .map(name -> HostName.parse(name)
                        .orElseThrow(() -> new IllegalArgumentException(name))
                        .name())
                .collect(Collectors.toUnmodifiableSet());
        if (behindProxy) {
            return new Hosts(known.isEmpty() ? Reach.ANYWHERE : Reach.HOME, known);
        }
        return new Hosts(isLoopback(listensOn) ? Reach.HERE : Reach.HOME, known);
    }

    private static boolean isLoopback(String listensOn) {
        try {
            return InetAddress.getByName(listensOn).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /// Whether a request that names this host is answered.
    boolean take(Optional<String> host) {
        if (reach == Reach.ANYWHERE) {
            return true;
        }
        if (host.isPresent() && host.equals(taken)) {
            return true;
        }
        boolean isOurs = host.flatMap(HostName::parse)
                .filter(name -> name.isLoopback()
                        || names.contains(name.name())
                        || reach == Reach.HOME && (name.isAddress() || name.isAtHome()))
                .isPresent();
        if (isOurs) {
            taken = host;
        }
        return isOurs;
    }

    /// Whether one of our own pages sent this form.
    ///
    /// @param hosts what the request names as host; behind a proxy also what the proxy says was named
    static boolean isOurs(Optional<String> fetchSite, Optional<String> origin, List<String> hosts) {
        if (fetchSite.isPresent()) {
            return fetchSite.get().equals("same-origin");
        }
        return origin.isPresent()
                && hosts.stream()
                        .flatMap(host -> HostName.parse(host).stream())
                        .anyMatch(host -> host.isOrigin(origin.get()));
    }
}
