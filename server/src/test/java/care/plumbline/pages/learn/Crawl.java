package care.plumbline.pages.learn;

import care.plumbline.server.Visitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Every page of the family that can be reached from its first, as one visitor sees it.
record Crawl(Map<String, Document> pages, Set<String> addresses, Map<String, Integer> dead) {

    static Crawl of(Visitor visitor) {
        var pages = new LinkedHashMap<String, Document>();
        var addresses = new LinkedHashSet<String>();
        var dead = new LinkedHashMap<String, Integer>();
        Deque<String> open = new ArrayDeque<>(Set.of("/learn"));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (pages.containsKey(path) || dead.containsKey(path)) {
                continue;
            }
            visitor.open(path);
            if (visitor.status() != 200 || !visitor.path().equals(path)) {
                dead.put(path, visitor.status());
                continue;
            }
            pages.put(path, visitor.page());
            for (Element one : visitor.page().select("[href], [src], [srcset], [action]")) {
                for (String attribute : Set.of("href", "src", "srcset", "action")) {
                    String address = one.attr(attribute);
                    if (!address.isEmpty()) {
                        addresses.add(address);
                        String target = address.split("#", 2)[0];
                        if (attribute.equals("href") && target.startsWith("/learn")) {
                            open.add(target);
                        }
                    }
                }
            }
        }
        return new Crawl(pages, addresses, dead);
    }
}
