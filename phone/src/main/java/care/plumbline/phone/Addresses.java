package care.plumbline.phone;

import care.plumbline.pages.reply.Routes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the route of an address. One that names every part goes before one that leaves some open.
final class Addresses {

    private final List<Pattern> patterns = new ArrayList<>();

    private record Pattern(Routes.Route route, String[] parts) {}

    /// A route, and the parts of the path that it leaves open.
    record Found(Routes.Route route, Map<String, String> parts) {}

    Addresses(Routes routes) {
        routes.all()
                .forEach(
                        route -> patterns.add(new Pattern(route, route.pattern().split("/", -1))));
    }

    Optional<Found> find(Routes.Method method, String path) {
        String[] asked = path.split("/", -1);
        Optional<Found> open = Optional.empty();
        for (Pattern pattern : patterns) {
            if (pattern.route().method() == method && fits(pattern.parts(), asked)) {
                Map<String, String> parts = parts(pattern.parts(), asked);
                if (parts.isEmpty()) {
                    return Optional.of(new Found(pattern.route(), parts));
                }
                open = open.or(() -> Optional.of(new Found(pattern.route(), parts)));
            }
        }
        return open;
    }

    private static boolean fits(String[] expected, String[] asked) {
        boolean fits = expected.length == asked.length;
        for (int i = 0; fits && i < expected.length; i++) {
            fits = isOpen(expected[i]) ? !asked[i].isEmpty() : expected[i].equals(asked[i]);
        }
        return fits;
    }

    private static boolean isOpen(String part) {
        return part.startsWith("{");
    }

    private static Map<String, String> parts(String[] expected, String[] asked) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i++) {
            if (isOpen(expected[i])) {
                parts.put(
                        expected[i].substring(1, expected[i].length() - 1),
                        URLDecoder.decode(asked[i].replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
