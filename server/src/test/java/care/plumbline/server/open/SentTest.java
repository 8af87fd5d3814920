package care.plumbline.server.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.journal.text.Written;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Sent;
import care.plumbline.server.Companion;
import care.plumbline.server.Phone;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.Walks;
import care.plumbline.server.Web;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import care.plumbline.testing.Any;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same form sent again counts once; a changed one is a later answer, and none is ever thrown away.
class SentTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Companion.NOON;
    private static final String SIGN = "breathless_chest";

    private static Sent says(UUID once, String what, Instant at) {
        return new Sent(
                once, what, List.of(new Entry.Answered(TODAY, SIGN, new Answer.YesNo(what.contains("yes")))), at);
    }

    private static List<Boolean> kept(Shelf.Open open) {
        return open.contents().entries().stream()
                .map(Written::entry)
                .map(entry -> ((Entry.Answered) entry).answer().equals(new Answer.YesNo(true)))
                .toList();
    }

    /// Whatever is sent in whatever order under whichever of two names: what stands last is what she sent last,
    /// and a sending is left out only when the one before it, under the same name, said the same.
    @Test
    void what_she_sent_last_stands_last() {
        Any.tries(40, any -> {
            List<Sending> sendings = sendings(any);
            Path folder = Files.createTempDirectory("plumbline-sent");
            try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
                var shelf = new Shelf(journals, GUIDE);
                Shelf.Begun hers = shelf.begin(UUID.randomUUID());
                UUID first = UUID.randomUUID();
                UUID second = UUID.randomUUID();
                var last = new HashMap<Boolean, Boolean>();
                var expected = new ArrayList<Boolean>();
                Instant now = NOON;
                for (Sending sending : sendings) {
                    now = now.plusSeconds(10);
                    Sent sent = says(sending.first() ? first : second, sending.yes() ? "yes" : "no", now);
                    // From what was open at the beginning, as a second server would.
                    Shelf.Open open =
                            shelf.append(hers.device(), hers.open(), sent).orElseThrow();
                    if (!Boolean.valueOf(sending.yes()).equals(last.put(sending.first(), sending.yes()))) {
                        expected.add(sending.yes());
                    }
                    assertEquals(expected, kept(open));
                }
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
        });
    }

    /// @param first under the first of two names
    record Sending(boolean first, boolean yes) {}

    private static List<Sending> sendings(Any any) {
        return any.list(0, 12, each -> new Sending(each.yes(), each.yes()));
    }

    @Test
    void of_two_that_came_at_once_the_yes_counts_whichever_was_first(@TempDir Path folder) throws Exception {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            var shelf = new Shelf(journals, GUIDE);
            for (List<String> order : List.of(List.of("no", "yes"), List.of("yes", "no"))) {
                Shelf.Begun hers = shelf.begin(UUID.randomUUID());
                UUID once = UUID.randomUUID();
                Shelf.Open open = hers.open();
                for (String what : order) {
                    open = shelf.append(hers.device(), open, says(once, what, NOON))
                            .orElseThrow();
                }
                assertTrue(kept(open).getLast(), order.toString());
                assertTrue(kept(open).contains(false), "both are written: " + order);
                Shelf.Open later = shelf.append(hers.device(), open, says(once, "no", NOON.plusSeconds(30)))
                        .orElseThrow();
                assertFalse(kept(later).getLast(), "taking it back a moment later is her answer");
            }
        }
    }

    private static List<Integer> atOnce(List<Callable<Integer>> sends) throws Exception {
        var barrier = new CyclicBarrier(sends.size());
        try (ExecutorService pool = Executors.newFixedThreadPool(sends.size())) {
            var waiting = new ArrayList<Future<Integer>>();
            for (var send : sends) {
                waiting.add(pool.submit(() -> {
                    barrier.await();
                    return send.call();
                }));
            }
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> one : waiting) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }

    /// Two taps on a slow network, over two connections at the same moment.
    @Test
    void none_of_these_and_a_tick_at_the_same_moment_is_a_yes_that_leads() {
        try (Server server = Server.inTheMorning()) {
            Visitor she = Walks.settled(server);
            for (int round = 0; round < 12; round++) {
                server.passes(Duration.ofMinutes(5));
                Visitor screen = she.twin().open("/safety/check");
                while (screen.page().selectFirst("input[name=" + SIGN + "]") == null) {
                    Walks.answer(screen, Set.of());
                }
                Element form = Objects.requireNonNull(screen.find(".btn.none").closest("form"));
                List<String[]> held = new ArrayList<>();
                form.select("input[type=hidden]")
                        .forEach(input -> held.add(new String[] {input.attr("name"), input.attr("value")}));
                Element none = screen.find(".btn.none");
                var statuses = atOnceUnchecked(List.of(
                        () -> send(she.twin(), held, none.attr("name"), none.attr("value")),
                        () -> send(she.twin(), held, SIGN, "yes")));
                assertEquals(List.of(200, 200), statuses);
                Visitor after = she.twin().open("/safety/result");
                assertTrue(
                        after.page().selectFirst(".result.call-now") != null, "round " + round + ": " + after.says());
                // For the next round it is over again.
                Visitor over = she.twin().open("/safety/check");
                for (int i = 0; i < 30 && over.page().selectFirst(".result") == null; i++) {
                    Walks.answer(over, Set.of());
                }
            }
        }
    }

    private static List<Integer> atOnceUnchecked(List<Callable<Integer>> sends) {
        try {
            return atOnce(sends);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static int send(Visitor visitor, List<String[]> held, String name, String value) {
        var fields = new ArrayList<String>();
        held.forEach(pair -> fields.addAll(List.of(pair[0], pair[1])));
        fields.addAll(List.of(name, value));
        return visitor.post("/safety/check", fields.toArray(String[]::new)).status();
    }

    @Test
    void a_journal_begun_twice_at_the_same_moment_is_one_and_holds_both_answers(@TempDir Path folder) throws Exception {
        try (Companion companion = new Companion(folder)) {
            for (int round = 0; round < 10; round++) {
                String once = UUID.randomUUID().toString();
                Phone one = companion.phone();
                Phone two = companion.phone();
                assertEquals(
                        List.of(303, 303),
                        atOnce(List.of(
                                () -> one.post("/begin", "once", once, "k." + SIGN, "no")
                                        .statusCode(),
                                () -> two.post("/begin", "once", once, "k." + SIGN, "yes")
                                        .statusCode())));
                assertEquals(one.cookie(Phone.DEVICE), two.cookie(Phone.DEVICE), "one journal");
                String copy = one.get("/settings/export.json").body();
                assertTrue(copy.contains("{\"yes\":true}") && copy.contains("{\"yes\":false}"), copy);
                assertTrue(copy.lastIndexOf("{\"yes\":true}") > copy.lastIndexOf("{\"yes\":false}"), copy);
            }
        }
    }

    @Test
    void a_begin_form_sent_again_after_erasing_begins_anew(@TempDir Path folder) throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone phone = companion.phone();
            String once = UUID.randomUUID().toString();
            phone.post("/begin", "once", once, "k." + SIGN, "no");
            String first = phone.cookie(Phone.DEVICE);
            phone.post("/settings/erase", "sure", "yes");
            phone.post("/begin", "once", once, "k." + SIGN, "no");
            assertTrue(!phone.cookie(Phone.DEVICE).isEmpty()
                    && !phone.cookie(Phone.DEVICE).equals(first));
            assertEquals(1, entries(phone.get("/settings/export.json").body()));
        }
    }

    /// Routes that write nothing into a journal, or take it away.
    private static final Set<String> OTHER = Set.of("/settings/erase", "/view", "/zone", "/begin", "/look", "/leave");

    /// Every form on every page of a journal in use: sent twice it grows by nothing, changed it is not swallowed.
    @Test
    void every_form_of_the_product_counts_once_and_is_taken_when_changed() {
        var figures = GuideFolder.figures();
        List<String> pages = Web.routes(GUIDE, AssetFiles.read(), new Drawings(figures, GUIDE.version())).all().stream()
                .filter(route ->
                        route.method() == Routes.Method.GET && !route.pattern().contains("{"))
                .map(Routes.Route::pattern)
                // While she still may: what this test answers later shuts the session.
                .sorted(Comparator.comparing(page -> !page.equals("/session")))
                .toList();
        var sent = new LinkedHashMap<String, Integer>();
        try (Server server = Server.withSixWeeks()) {
            Visitor she = new Visitor(server).open(server.opens());
            she.twin().open("/today").press("form[action=/session] button");
            for (String page : pages) {
                int forms = formsOf(she, page).size();
                for (int form = 0; form < forms; form++) {
                    if (tried(server, she, page, form)) {
                        sent.merge(page, 1, Integer::sum);
                    }
                }
            }
        }
        for (String page : List.of("/check-in", "/safety/check", "/load", "/session", "/settings")) {
            assertTrue(sent.containsKey(page), page + " among " + sent);
        }
        assertTrue(sent.size() >= 8, sent.toString());
    }

    private static List<Element> formsOf(Visitor she, String page) {
        return she.twin().open(page).page().select("form[method=post]").stream()
                .filter(form -> form.selectFirst("input[name=once]") != null && !OTHER.contains(form.attr("action")))
                .toList();
    }

    private static boolean tried(Server server, Visitor she, String page, int number) {
        List<Element> forms = formsOf(she, page);
        if (number >= forms.size()) {
            return false;
        }
        Element form = forms.get(number);
        String action = form.attr("action").isEmpty() ? page : form.attr("action");
        String[] once = {
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString()
        };
        var growing = new Growing(server, she, action, entries(copy(she)));
        int first = growing.by(filled(form, once[0], false));
        assertEquals(0, growing.by(filled(form, once[0], false)), "sent again: " + page + " " + action);
        int changed = growing.by(filled(form, once[0], true));
        growing.by(filled(form, once[1], false));
        int fresh = growing.by(filled(form, once[2], true));
        boolean differs = !List.of(filled(form, "", true)).equals(List.of(filled(form, "", false)));
        assertEquals(differs && fresh > 0, changed > 0, "changed: " + page + " " + action);
        return first > 0 || changed > 0;
    }

    /// Her journal, which one form makes grow.
    private static final class Growing {
        private final Server server;
        private final Visitor she;
        private final String action;
        private int entries;

        Growing(Server server, Visitor she, String action, int entries) {
            this.server = server;
            this.she = she;
            this.action = action;
            this.entries = entries;
        }

        /// By how many entries it grows when the form is sent so.
        int by(String[] fields) {
            server.passes(Duration.ofSeconds(10));
            int status = she.twin().post(action, fields).status();
            assertTrue(status < 500, action + " " + status);
            int before = entries;
            entries = entries(copy(she));
            return entries - before;
        }
    }

    private static String copy(Visitor she) {
        return she.twin().text("/settings/export.json");
    }

    private static int entries(String copy) {
        return (int) Pattern.compile("\"id\":\"").matcher(copy).results().count();
    }

    /// A form filled in, in one of two ways.
    private static String[] filled(Element form, String once, boolean other) {
        var pairs = new ArrayList<String>();
        Map<String, List<Element>> named = form.select("input[name], select[name], textarea[name]").stream()
                .collect(Collectors.groupingBy(input -> input.attr("name"), LinkedHashMap::new, Collectors.toList()));
        named.forEach((name, inputs) -> {
            Element one = other ? inputs.getLast() : inputs.getFirst();
            switch (one.tagName() + one.attr("type")) {
                case "inputhidden" ->
                    inputs.forEach(
                            input -> pairs.addAll(List.of(name, name.equals("once") ? once : input.attr("value"))));
                case "inputcheckbox" -> {
                    if (other) {
                        pairs.addAll(List.of(name, one.attr("value")));
                    }
                }
                case "inputradio" -> pairs.addAll(List.of(name, one.attr("value")));
                case "select" -> {
                    List<Element> options = one.select("option");
                    pairs.addAll(List.of(name, (other ? options.getLast() : options.getFirst()).attr("value")));
                }
                case "inputnumber", "inputrange" ->
                    pairs.addAll(List.of(
                            name, one.attr(other ? "max" : "min").isEmpty() ? "1" : one.attr(other ? "max" : "min")));
                default -> pairs.addAll(List.of(name, other ? "7" : "5"));
            }
        });
        List<Element> buttons = form.select("button[name]").stream()
                .filter(button -> !Set.of("back", "skip").contains(button.attr("name")))
                .toList();
        boolean ticks = form.selectFirst(".btn.none") != null;
        if (!buttons.isEmpty() && !(ticks && other)) {
            Element button = other ? buttons.getLast() : buttons.getFirst();
            pairs.addAll(List.of(button.attr("name"), button.attr("value")));
        }
        return pairs.toArray(String[]::new);
    }
}
