package care.plumbline.server.http;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// A host as a browser names it, in one spelling: small letters, umlauts as DNS writes them, IPv6 in full.
///
/// @param name a name, an IPv4 address, or an IPv6 address in brackets
/// @param port -1: none was said
public record HostName(String name, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Reads what stands in a `Host` header; empty when that is no host.
    public static Optional<HostName> parse(String text) {
        String whole = text.strip();
        int end = whole.startsWith("[") ? whole.indexOf(']') + 1 : whole.lastIndexOf(':');
        if (whole.startsWith("[") && end == 0) {
            return Optional.empty();
        }
        String name = end < 0 ? whole : whole.substring(0, end);
        String rest = end < 0 ? "" : whole.substring(end);
        return port(rest).flatMap(port -> spelled(name).map(same -> new HostName(same, port)));
    }

    private static Optional<Integer> port(String rest) {
        if (rest.isEmpty() || rest.equals(":")) {
            return Optional.of(-1);
        }
        boolean digits = rest.startsWith(":")
                && rest.length() <= 6
                && rest.chars().skip(1).allMatch(letter -> letter >= '0' && letter <= '9');
        return digits
                ? Optional.of(Integer.parseInt(rest.substring(1))).filter(port -> port <= 65_535)
                : Optional.empty();
    }

    private static Optional<String> spelled(String name) {
        try {
            if (name.startsWith("[")) {
                String inner = name.substring(1, name.length() - 1);
                return inner.indexOf(':') < 0 || inner.indexOf('%') >= 0
                        ? Optional.empty()
                        : Optional.of('[' + InetAddress.ofLiteral(inner).getHostAddress() + ']');
            }
            String small = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
            boolean plain = !bare.isEmpty()
                    && bare.chars()
                            .allMatch(letter -> letter >= 'a' && letter <= 'z'
                                    || letter >= '0' && letter <= '9'
                                    || letter == '-'
                                    || letter == '.'
                                    || letter == '_');
            return plain ? Optional.of(bare) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /// Whether an `Origin` means this host. A browser leaves out the port its scheme has anyway; a proxy may not.
    public boolean isOrigin(String origin) {
        try {
            URI said = URI.create(origin.strip());
            String scheme = String.valueOf(said.getScheme()).toLowerCase(Locale.ROOT);
            int usual = scheme.equals("https") ? HTTPS : scheme.equals("http") ? HTTP : -1;
            String authority = said.getRawAuthority();
            if (usual < 0
                    || authority == null
                    || !String.valueOf(said.getRawPath()).isEmpty()) {
                return false;
            }
            return parse(authority)
                    .filter(other -> other.name.equals(name) && other.portOr(usual) == portOr(usual))
                    .isPresent();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    /// How a browser names it: without the port its scheme has anyway, which a proxy may say.
    String origin(boolean https) {
        int usual = https ? HTTPS : HTTP;
        return (https ? "https://" : "http://") + name + (portOr(usual) == usual ? "" : ":" + port);
    }

    private int portOr(int usual) {
        return port < 0 ? usual : port;
    }

    /// Whether it is this very machine, by a name or address nobody else can have.
    boolean isLoopback() {
        return name.equals("localhost") || isAddress() && literal().isLoopbackAddress();
    }

    /// Whether it is an address rather than a name.
    boolean isAddress() {
        return name.startsWith("[") || isFourNumbers();
    }

    private boolean isFourNumbers() {
        String[] parts = name.split("\\.", -1);
        boolean four = parts.length == 4;
        for (String part : parts) {
            four = four
                    && part.length() <= 3
                    && !part.isEmpty()
                    && part.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                    && Integer.parseInt(part) <= 255;
        }
        return four;
    }

    private InetAddress literal() {
        return InetAddress.ofLiteral(name.startsWith("[") ? name.substring(1, name.length() - 1) : name);
    }

    /// Whether a name that only a network of one's own gives out, and nobody can register.
    boolean isAtHome() {
        return !isAddress()
                && (name.indexOf('.') < 0
                        || name.endsWith(".local")
                        || name.endsWith(".lan")
                        || name.endsWith(".home.arpa")
                        || name.endsWith(".internal"));
    }

    /// An address as a browser wants it in a link: IPv6 in brackets.
    static String inLink(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? '[' + shortened(text) + ']' : text;
    }

    /// With the first longest row of zeros left out.
    private static String shortened(String address) {
        for (int zeros = 8; zeros > 1; zeros--) {
            String row = ":0".repeat(zeros) + ":";
            int at = (':' + address + ':').indexOf(row);
            if (at >= 0) {
                String around = ':' + address + ':';
                String before = around.substring(0, at);
                String after = around.substring(at + row.length());
                return (before.isEmpty() ? "" : before.substring(1)) + "::"
                        + (after.isEmpty() ? "" : after.substring(0, after.length() - 1));
            }
        }
        return address;
    }
}
