package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.server.guides.GuideFolder;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Ways through the pages that many tests need.
public final class Walks {

    private static final int LONGEST = 30;
    private static final Guide GUIDE = GuideFolder.bundled();

    private Walks() {}

    /// Through the whole safety screen, with nothing wrong except the signs named.
    public static Visitor screened(Visitor visitor, Set<String> signs) {
        visitor.post("/view", "wish", "country", "value", "IE", "to", "/");
        visitor.press(".dock .btn.main", "pain_zones", "low-back");
        for (int i = 0; i < LONGEST && visitor.page().selectFirst(".result") == null; i++) {
            answer(visitor, signs);
        }
        assertTrue(visitor.page().selectFirst(".result") != null, visitor::says);
        return visitor;
    }

    /// One page of the screen.
    public static void answer(Visitor visitor, Set<String> signs) {
        Element page = visitor.page();
        if (page.selectFirst("button[name=right]") != null) {
            visitor.press("button[value=mistake]");
        } else if (page.selectFirst("button[name=none]") != null) {
            String[] ticked = page.select("input[type=checkbox]").stream()
                    .map(box -> box.attr("name"))
                    .filter(name -> isTicked(name, signs))
                    .flatMap(name -> Stream.of(name, "yes"))
                    .toArray(String[]::new);
            visitor.press(ticked.length == 0 ? "button[name=none]" : ".dock .btn.main", ticked);
        } else if (page.selectFirst("input[name=birth_date.about]") != null) {
            visitor.press(".dock .btn.main", "birth_date.about", "42", "baby_with_you", "home", "neuraxial", "none");
        } else if (page.selectFirst("input[value=none-of-these]") != null) {
            visitor.press(
                    ".dock .btn.main",
                    visitor.find("input[value=none-of-these]").attr("name"),
                    "none-of-these");
        } else if (page.selectFirst("button.choice") != null) {
            visitor.press("button.choice");
        } else {
            visitor.press(".pair button[value=no]");
        }
    }

    /// A sign she has, or the line it stands behind.
    private static boolean isTicked(String name, Set<String> signs) {
        return signs.contains(name)
                || GUIDE.questions()
                        .filter(question -> signs.contains(question.id()))
                        .flatMap(question -> question.openedBy().stream())
                        .anyMatch(line -> line.id().equals(name));
    }

    /// A woman with nothing wrong, six weeks after the birth, whose answers are kept; she has none of the slower
    /// signs either.
    public static Visitor settled(Server server) {
        Visitor she = screened(new Visitor(server), Set.of()).press("[formaction=/begin]:not([name])");
        Visitor later = she.twin().open("/safety/check?more=1");
        if (!later.page().select("input[name=past_cancer]").isEmpty()) {
            answer(later, Set.of());
        }
        return she;
    }
}
