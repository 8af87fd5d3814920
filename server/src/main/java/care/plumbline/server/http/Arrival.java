package care.plumbline.server.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a request came: over which connection, and from where. Behind a proxy the proxy says so in
/// `X-Forwarded-Proto` and `X-Forwarded-For`; without one these headers are anybody's and are not looked at.
/// `Forwarded` is never looked at: the usual proxies pass on a visitor's own.
///
/// @param behindProxy whether our own proxy wrote the headers
record Arrival(boolean behindProxy) {

    private static final int NETWORK_BYTES = 8;

    /// Whether her browser's own connection is private. Browsers treat this very machine as private, too.
    ///
    /// @param protos every `X-Forwarded-Proto`; of a list the first is her browser's
    boolean isSecure(Optional<String> host, List<String> protos) {
        if (behindProxy) {
            String first = String.join(",", protos).split(",", 2)[0];
            return first.strip().toLowerCase(Locale.ROOT).equals("https");
        }
        return host.flatMap(HostName::parse).filter(HostName::isLoopback).isPresent();
    }

    /// Under what a visitor's requests are counted: an IPv4 address, or the first half of an IPv6 address,
    /// since every home has the second half to itself.
    ///
    /// @param peer who opened the connection
    /// @param forwarded every `X-Forwarded-For`, in order
    String address(String peer, List<String> forwarded) {
        if (!behindProxy || forwarded.isEmpty()) {
            return counted(peer).orElse(peer);
        }
        // The last one of the last line was written by our own proxy; those before it anybody may have sent.
        String line = forwarded.getLast();
        return counted(line.substring(line.lastIndexOf(',') + 1))
                .orElseGet(() -> counted(peer).orElse(peer));
    }

    private static Optional<String> counted(String text) {
        try {
            InetAddress address = InetAddress.ofLiteral(bare(text.strip()));
            // The Java machine gives an IPv4 address that is written within IPv6 as what it is.
            return Optional.of(
                    address instanceof Inet6Address six ? network(six.getAddress()) : address.getHostAddress());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Without quotes, brackets, port and the name of a network card.
    private static String bare(String text) {
        String address = text.replace("\"", "");
        if (address.startsWith("[")) {
            address = address.substring(1).split("]", 2)[0];
        } else if (address.indexOf(':') == address.lastIndexOf(':') && address.indexOf(':') > 0) {
            address = address.split(":", 2)[0];
        }
        return address.split("%", 2)[0];
    }

    private static String network(byte[] address) {
        var text = new StringBuilder();
        for (int i = 0; i < NETWORK_BYTES; i += 2) {
            text.append(Integer.toHexString((address[i] & 0xff) << 8 | address[i + 1] & 0xff))
                    .append(':');
        }
        return text.append(":/").append(NETWORK_BYTES * 8).toString();
    }
}
