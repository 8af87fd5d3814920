package care.plumbline.server;

import care.plumbline.pages.reply.Routes;
import care.plumbline.server.http.Door;
import java.util.LinkedHashMap;
import java.util.Map;

/// What answers requests: the door and the pages behind it, made from one state of the material.
record Rooms(Door door, Map<String, Routes.Route> routes) {

    static Rooms of(Door door, Routes routes) {
        var byAddress = new LinkedHashMap<String, Routes.Route>();
        routes.all().forEach(route -> byAddress.put(address(route), route));
        return new Rooms(door, byAddress);
    }

    /// The same route here as another in other rooms; the addresses are those of the program, whatever the guide.
    Routes.Route same(Routes.Route other) {
        return routes.getOrDefault(address(other), other);
    }

    private static String address(Routes.Route route) {
        return route.method() + " " + route.pattern();
    }
}
