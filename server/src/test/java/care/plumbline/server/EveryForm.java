package care.plumbline.server;

import care.plumbline.core.guide.question.Chapter;
import care.plumbline.pages.show.Tag;
import care.plumbline.server.guides.GuideFolder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Every form of the product: those of a stranger on her way through the safety screen, and those of a woman
/// with a journal, found by following every link and walking every chapter, session and outing.
final class EveryForm {

    /// A form as it stands on a page.
    ///
    /// @param hers whether it takes a journal to see it
    /// @param page the address that shows it, or the form that led to it
    record Shown(String page, Element form, boolean hers) {

        String action() {
            String action = form.attr("action");
            return action.isEmpty() ? page : action;
        }

        boolean isPost() {
            return form.attr("method").equals("post") || form.selectFirst("button[formmethod=post]") != null;
        }

        @Override
        public String toString() {
            return action() + " on " + page;
        }
    }

    private final Map<String, Shown> forms = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private boolean hers;

    private EveryForm() {}

    static List<Shown> of(Server server) {
        var all = new EveryForm();
        all.stranger(new Visitor(server));
        all.woman(Strong.woman(server, "tests", "contact_person=Ana", "-pain_now"));
        return List.copyOf(all.forms.values());
    }

    private void stranger(Visitor she) {
        follow(she, "/");
        she.open("/safety/check");
        for (int i = 0; i < 30 && she.page().selectFirst(".result") == null; i++) {
            note(she, "screen " + i);
            Walks.answer(she, Set.of());
        }
        note(she, "result");
    }

    private void woman(Visitor she) {
        hers = true;
        follow(she, "/today");
        she.open("/safety/check");
        for (int i = 0; i < 30 && asks(she); i++) {
            note(she, "her screen " + i);
            Walks.answer(she, Set.of());
        }
        see(she, "/check-in/week");
        see(she, "/check-in");
        see(she, "/check-in/signs");
        she.press(".dock .btn.main", "ticked", she.find("input[name=ticked]").attr("value"));
        // A sign that is ticked holds back what loads her back until it is answered.
        for (int i = 0; i < 30 && asks(she); i++) {
            note(she, "signs of the check-in " + i);
            Walks.answer(she, Set.of());
        }
        she.open("/check-in/month");
        note(she, "month");
        for (Chapter chapter : GuideFolder.bundled().chapters()) {
            chapter.pages().forEach(page -> {
                see(she, "/questions/" + Tag.of("step", chapter.id() + "/" + page.id()));
                page.questions()
                        .forEach(question -> see(she, "/questions/" + Tag.of("step", "question/" + question.id())));
            });
        }
        she.open("/today").press("form[action=/session] button");
        note(she, "session");
        she.press("button[value=hurt]");
        note(she, "rest");
        she.press("button[value=stop]");
        note(she, "after a session");
        see(she, "/out/after?r=" + Tag.of("rung", "walk"));
    }

    private static boolean asks(Visitor she) {
        return she.page().selectFirst("form .btn.none, form button.choice, form button[name=right]") != null;
    }

    private void see(Visitor she, String path) {
        she.open(path);
        if (she.status() == 200) {
            note(she, she.path());
        }
    }

    /// Every page that links lead to; of Learn only the first few, because its pages are alike.
    private void follow(Visitor she, String first) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        int read = 0;
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!seen.add(first + path)
                    || path.equals("/settings/export")
                    || (path.startsWith("/learn/") && ++read > 5)) {
                continue;
            }
            she.open(path);
            if (she.status() != 200) {
                continue;
            }
            note(she, path);
            for (Element link : she.page().select("a[href^=/]:not([href^=/away])")) {
                open.add(link.attr("href").split("#", 2)[0]);
            }
        }
    }

    private void note(Visitor she, String page) {
        for (Element form : she.page().select("form")) {
            forms.putIfAbsent(
                    page + " " + form.attr("action") + " " + fields(form), new Shown(page, form.clone(), hers));
        }
    }

    private static List<String> fields(Element form) {
        var names = new ArrayList<String>();
        form.select("[name]:not([name=once])").forEach(field -> names.add(field.attr("name")));
        return names;
    }
}
