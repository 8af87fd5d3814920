package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Ways through the pages that many tests need.
public final class Walks {

    private static final int LONGEST = 30;

    private Walks() {}

    /// Through the whole safety screen, with nothing wrong except the signs named.
    public static Visitor screened(Visitor visitor, Set<String> signs) {
        visitor.open("/").press("form[action=/begin-check] button", "country", "IE");
        for (int i = 0; i < LONGEST && visitor.page().selectFirst(".result") == null; i++) {
            answer(visitor, signs);
        }
        assertTrue(visitor.page().selectFirst(".result") != null, visitor::says);
        return visitor;
    }

    /// One page of the screen.
    public static void answer(Visitor visitor, Set<String> signs) {
        Element page = visitor.page();
        if (page.selectFirst(".btn.none") != null) {
            String[] ticked = page.select("input[type=checkbox]").stream()
                    .map(box -> box.attr("name"))
                    .filter(signs::contains)
                    .flatMap(name -> Stream.of(name, "yes"))
                    .toArray(String[]::new);
            visitor.press(ticked.length == 0 ? ".btn.none" : ".dock .btn.main", ticked);
        } else if (page.selectFirst("input[name=birth_date.about]") != null) {
            visitor.press(".dock .btn.main", "birth_date.about", "42", "baby_with_you", "home", "neuraxial", "none");
        } else if (page.selectFirst("button.choice") != null) {
            visitor.press("button.choice");
        } else {
            visitor.press(".pair button[value=no]");
        }
    }

    /// A woman with nothing wrong, six weeks after the birth, whose answers are kept.
    public static Visitor settled(Server server) {
        return screened(new Visitor(server), Set.of()).press("form[action=/begin] button");
    }
}
