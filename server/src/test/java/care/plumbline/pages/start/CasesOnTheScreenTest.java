package care.plumbline.pages.start;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.compiler.cases.Ran;
import care.plumbline.compiler.guide.Case;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.Tier;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.pages.danger.Conclusion;
import care.plumbline.pages.words.SafetyWords;
import care.plumbline.pages.words.Words;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.guides.GuideFolder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every woman of the cases walks through the real pages, answers truthfully what each shows her, and is told
/// what her case must bring.
class CasesOnTheScreenTest {

    private static final String ASKS = "input[name=shown], button[name=right]";
    private static final int LONGEST = 40;
    private static final Guide GUIDE = GuideFolder.bundled();
    private static final SafetyWords SAY =
            new Words(GUIDE.phrases().in(care.plumbline.core.guide.words.Language.ENGLISH)).safety();
    private static final Server SERVER = Server.inTheMorning();

    @AfterAll
    static void close() {
        SERVER.close();
    }

    static Stream<Ran> each() {
        try {
            return Ran.all(GUIDE, Cases.read(GuideFolder.bundledFiles(), GUIDE, GUIDE.released())).stream();
        } catch (GuideRefused refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_woman_is_told_on_the_pages_what_her_case_must_bring(Ran ran) {
        var her = new Her(ran);
        her.walk();
        assertTrue(
                ran.told().must().tiers().contains(her.told()),
                () -> ran.told().id() + " was told " + her.told() + " after " + her.shown + ": " + her.visitor.says());
    }

    private static final class Her {

        private final Visitor visitor = new Visitor(SERVER);
        private final Case told;
        private final Map<String, Answer> truth = new HashMap<>();
        private final List<String> shown = new ArrayList<>();

        Her(Ran ran) {
            told = ran.told();
            ran.journal().entries().forEach(entry -> {
                var answered = (Entry.Answered) entry;
                truth.put(answered.question(), answered.answer());
            });
        }

        void walk() {
            visitor.open("/").press(".dock .btn.main", "pain_zones", "low-back");
            answers();
            if (visitor.page().selectFirst(".relief") != null) {
                // Nothing that needs care first: she keeps her answers, and Today asks what may wait.
                visitor.press("[formaction=/begin]:not([name])");
                later();
            } else if (visitor.page().selectFirst("button[name=more]") != null) {
                // The result is said; then what may wait until then is asked.
                visitor.press("button[name=more]");
                answers();
            }
        }

        /// The way that Today leads, as long as it leads there; then what all of it came to.
        private void later() {
            for (int time = 0; time < LONGEST; time++) {
                Element more = visitor.open("/today").page().selectFirst("a[href^=/safety/check?more]");
                if (more == null) {
                    visitor.open("/safety/result");
                    return;
                }
                visitor.open(more.attr("href"));
                answers();
                if (visitor.page().selectFirst(".result") != null) {
                    return;
                }
            }
            throw new AssertionError(told.id() + " is asked without an end: " + shown);
        }

        /// Page after page, until one asks nothing.
        private void answers() {
            for (int page = 0; page < LONGEST && visitor.page().selectFirst(ASKS) != null; page++) {
                if (visitor.page().selectFirst("button[name=right]") != null) {
                    // A line that fits, and nothing behind it does: what her case tells of has passed.
                    visitor.press("button[value=mistake]");
                } else {
                    answer();
                }
            }
        }

        private void answer() {
            List<String> asked = visitor.page().select("input[name=shown]").eachAttr("value");
            shown.addAll(asked);
            if (visitor.page().selectFirst(".btn.none") != null) {
                ticks(asked);
            } else if (asked.size() > 1) {
                together(asked);
            } else {
                one(asked.getFirst());
            }
        }

        private void ticks(List<String> asked) {
            String[] told = asked.stream().flatMap(this::ticked).toArray(String[]::new);
            visitor.press(asked.stream().noneMatch(this::isYes) ? ".btn.none" : ".dock .btn.main", told);
        }

        private boolean isYes(String question) {
            return new Answer.YesNo(true).equals(truth.get(question));
        }

        /// A page with several questions, each with its own answers.
        private void together(List<String> asked) {
            visitor.press(".dock .btn.main", asked.stream().flatMap(this::said).toArray(String[]::new));
        }

        private Stream<String> said(String question) {
            return truth.get(question) instanceof Answer.Day ? birthday(question) : ticked(question);
        }

        private Stream<String> ticked(String question) {
            return switch (truth.get(question)) {
                case Answer.YesNo(boolean yes) when yes -> Stream.of(question, "yes");
                case Answer.One(String code)
                when !visitor.page().select("[name=" + question + "]").isEmpty() -> Stream.of(question, code);
                case null, default -> Stream.empty();
            };
        }

        private void one(String question) {
            switch (truth.get(question)) {
                case Answer.Day _ -> birth(question);
                case Answer.One(String code) -> visitor.press("button.choice[value=" + code + "]");
                case Answer.YesNo(boolean yes) -> visitor.press(".pair button[value=" + (yes ? "yes" : "no") + "]");
                case Answer.Several(Set<String> codes) -> several(question, codes);
                case null, default -> unsaid(question);
            }
        }

        private void birth(String question) {
            visitor.press(".dock .btn.main", birthday(question).toArray(String[]::new));
        }

        private Stream<String> birthday(String question) {
            LocalDate day = LocalDate.ofInstant(Server.MORNING, ZoneOffset.UTC).minusDays(told.daysSinceBirth());
            return Stream.of(
                    question + ".day",
                    Integer.toString(day.getDayOfMonth()),
                    question + ".month",
                    Integer.toString(day.getMonthValue()),
                    question + ".year",
                    Integer.toString(day.getYear()));
        }

        private void several(String question, Set<String> codes) {
            Stream<String> ticked = codes.isEmpty() ? Stream.of("none-of-these") : codes.stream();
            visitor.press(
                    ".dock .btn.main",
                    ticked.flatMap(code -> Stream.of(question, code)).toArray(String[]::new));
        }

        /// What her case does not speak of: no, none, or passed over.
        private void unsaid(String question) {
            Element page = visitor.page();
            if (page.selectFirst(".pair button[value=no]") != null) {
                visitor.press(".pair button[value=no]");
            } else if (page.selectFirst("input[type=checkbox][value=none-of-these]") != null) {
                several(question, Set.of());
            } else {
                visitor.press("button[name=skip]");
            }
        }

        Tier told() {
            if (visitor.page().selectFirst(".result") == null) {
                throw new AssertionError(told.id() + " is stuck at " + shown + ": " + visitor.says());
            }
            Element result = visitor.find(".result");
            for (Conclusion kind : Conclusion.values()) {
                if (kind.chip(SAY).equals(result.select(".chip").text())) {
                    return switch (kind) {
                        case CALL_NOW -> Tier.CALL_NOW;
                        case SAME_DAY -> Tier.SAME_DAY;
                        case SOON -> Tier.WITHIN_DAYS;
                        case AT_A_VISIT, OPEN, WAIT, GO_ON -> Tier.NONE;
                    };
                }
            }
            throw new AssertionError("no tier on the page: " + visitor.says());
        }
    }
}
