package care.plumbline.pages.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.journal.seal.SheetWords;
import care.plumbline.phone.Companion;
import care.plumbline.pressed.Bundled;
import care.plumbline.server.http.AssetFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Promise: the pages of a sealed copy say how it stands, count only words that she has, and name the word that is
/// wrong.
class SealedCopyPagesTest {

    private static final byte[] SECRET = "sixteen letters.".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-30T10:42:00Z");

    private final Guide guide = Bundled.guide();
    private final Figures figures = Bundled.figures();
    private Companion phone;

    @BeforeEach
    void with_a_journal() throws IOException {
        phone = Companion.of(guide, figures, AssetFiles.read().ofEveryHome(), "/../start");
        phone.words(list());
        journal(true);
    }

    private void journal(boolean there) {
        phone.journal(there);
        if (there) {
            phone.entry(
                    new Leaf(
                            new EntryId(new UUID(1, 1)),
                            "{\"format\":1,\"kind\":\"answered\",\"recorded\":\"2026-11-29T08:00:00Z\",\"on\":\"2026-11-29\",\"question\":\"activity_1\",\"answer\":{\"words\":\"stairs\"}}"));
        }
    }

    private static String list() throws IOException {
        try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream("sheet-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Companion.Answered asks(String method, String address, String... fields) {
        List<String> body = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return phone.answer(new Companion.Request(
                method, address, String.join("&", body), "", "", "+01:00", NOW.toEpochMilli(), ""));
    }

    private static Document page(Companion.Answered answered) {
        return Jsoup.parse(answered.text());
    }

    private Document made() {
        return page(asks("POST", "/settings/copy", "do", "make", "fresh", Base64Text.of(SECRET)));
    }

    private String words() {
        return String.join(" ", made().select(".sheet-words li").eachText());
    }

    private Companion.Answered checks(String words, String first, String second) {
        List<String> asked = made().select("input[id^=word]").eachAttr("name");
        return asks("POST", "/settings/copy", "do", "check", "words", words, asked.get(0), first, asked.get(1), second);
    }

    private String word(int which) {
        int place = Integer.parseInt(
                made().select("input[id^=word]").eachAttr("name").get(which).substring(4));
        return words().split(" ")[place - 1];
    }

    @Test
    void words_count_once_two_of_them_were_typed_back() {
        assertEquals(SheetWords.COUNT, words().split(" ").length);
        Companion.Answered wrong = checks(words(), word(0), "zebra");
        assertEquals(422, wrong.status());
        assertEquals("", wrong.copy(), "nothing is switched on");
        assertTrue(page(wrong).text().contains("on your sheet is another one"), wrong.text());
        String empty = page(checks(words(), word(0), "  ")).text();
        assertTrue(empty.contains("is empty."), empty);
        assertFalse(empty.contains("is another one"), empty);
        Companion.Answered right = checks(words(), word(0), word(1).toUpperCase(Locale.ROOT));
        assertEquals("/settings/copy", right.location());
        assertEquals("keep " + Base64Text.of(SECRET), right.copy());
        assertEquals("", asks("GET", "/settings/copy").copy(), "once");
    }

    @Test
    void on_paper_the_words_say_where_they_are_typed_and_when_they_were_made() {
        Companion.Answered made = asks(
                "POST",
                "/settings/copy",
                "do",
                "make",
                "fresh",
                Base64Text.of(SECRET),
                "place",
                "https://plumbline.example/phone");
        String says = page(made).text();
        assertTrue(says.contains("go to https://plumbline.example/phone/bring and type these words"), says);
        assertTrue(says.contains("Plumbline · 30 November 2026"), says);
        assertEquals(
                0,
                page(made)
                        .select(".no-print:contains(https://plumbline.example)")
                        .size());
    }

    @Test
    void words_that_brought_nothing_stand_in_their_field_again_whyever_they_did() {
        journal(false);
        for (String why : List.of("none", "away", "changed", "old", "other", "on")) {
            Document page = page(asks("GET", "/bring/words?why=" + why, "words", words()));
            assertEquals(words(), page.expectFirst("#words").text(), why);
        }
    }

    @Test
    void words_to_which_no_copy_belongs_may_be_those_of_a_sheet_and_the_page_leads_there() {
        journal(false);
        Document page = page(asks("GET", "/bring/words?why=none"));
        assertEquals("/../open", page.expectFirst("[data-wrong=words] a").attr("href"));
        assertTrue(page(asks("GET", "/bring/words?why=away"))
                .select("[data-wrong=words] a")
                .isEmpty());
    }

    @Test
    void the_button_that_prints_the_words_stands_in_no_sentence() {
        assertEquals("Print", made().select("p:has([data-print])").text());
    }

    @Test
    void it_says_when_it_was_copied_and_what_waits() {
        long minutes = NOW.getEpochSecond() / 60 - 60;
        String says = page(asks("GET", "/settings/copy?copy=on&waiting=3&at=" + minutes + "&why=away"))
                .text();
        assertTrue(says.contains("30 November 2026, 10:42"), says);
        assertTrue(says.contains("3 entries are still to be copied"), says);
        assertTrue(says.contains("could not be reached"), says);
        assertTrue(page(asks("GET", "/settings/copy?copy=on&asked=1&waiting=1"))
                .text()
                .contains("1 entry is still"));
        assertTrue(page(asks("GET", "/settings/copy?copy=gone")).text().contains("no longer there"));
        assertTrue(page(asks("GET", "/settings/copy?copy=changed")).text().contains("Somebody changed"));
    }

    @Test
    void erasing_asks_whether_the_copy_goes_too_only_where_there_is_one() {
        assertTrue(page(asks("GET", "/settings/erase")).select("[name=copy]").isEmpty());
        assertFalse(page(asks("GET", "/settings/erase?copy=on&asked=1"))
                .select("[name=copy]")
                .isEmpty());
    }

    @Test
    void all_is_said_to_be_in_it_only_where_the_server_said_so_just_now() {
        String all = "All that you said is in it";
        String back = "bring your journal back";
        assertTrue(says("copy", "copy=on&asked=1&waiting=0&at=1").contains(all));
        assertFalse(says("copy", "copy=on&waiting=0&at=1&why=away").contains(all));
        assertTrue(says("erase", "copy=on&asked=1&waiting=0&at=1").contains(back));
        assertTrue(says("erase", "copy=on&waiting=0&at=1").contains("could not be asked just now"));
        assertFalse(says("erase", "copy=on&asked=1&waiting=3").contains(back), "nothing is copied so far");
        assertTrue(says("erase", "copy=on&asked=1&waiting=3&at=1").contains("3 entries are still to be copied"));
        assertTrue(says("pin", "copy=on&asked=1&at=1").contains("words of your sealed copy bring it back"));
        assertTrue(says("pin", "copy=on&at=1").contains("could not be asked just now"));
        assertTrue(says("pin", "copy=gone&at=1").contains("A saved file is the only way back"));
    }

    private String says(String page, String stands) {
        return page(asks("GET", "/settings/" + page + "?" + stands)).text();
    }

    @Test
    void erasing_on_a_phone_speaks_of_this_phone_alone() {
        String says = says("erase", "");
        assertFalse(says.contains("every phone"), says);
        assertTrue(says.contains("gone on this phone alone"), says);
    }

    @Test
    void where_a_copy_is_on_it_says_what_to_do_when_its_words_are_lost() {
        String lost = "If you lose the words, erase the copy and make a new one";
        assertTrue(says("copy", "copy=on&asked=1&at=1").contains(lost));
        assertFalse(says("copy", "copy=gone").contains(lost), "there is nothing to lose any more");
    }

    @Test
    void digits_with_blanks_between_them_are_digits_and_no_page_says_that_they_still_stand_in_their_field() {
        assertEquals(
                303,
                asks("POST", "/settings/pin", "pin", "482 915", "again", "482915 ")
                        .status());
        Companion.Answered wrong = asks("POST", "/settings/pin", "pin", "482 915", "again", "482 916");
        assertEquals(422, wrong.status());
        assertFalse(page(wrong).text().contains("still here"), wrong.text());
        assertEquals(1, page(wrong).select("#wrong-again").size());
    }

    @Test
    void erasing_the_copy_is_asked_before_it_is_done() {
        Companion.Answered asked = asks("POST", "/settings/copy", "do", "erase");
        assertEquals("", asked.copy());
        assertFalse(page(asked).select("[data-copy=asks]").isEmpty());
        assertEquals(
                "erase",
                asks("POST", "/settings/copy", "do", "erase", "sure", "yes").copy());
        assertTrue(says("copy", "erased=1").contains("The copy is erased"));
    }

    @Test
    void a_journal_is_brought_by_its_words_where_none_is() {
        String words = words();
        Companion.Answered joins =
                asks("POST", "/bring/words", "once", UUID.randomUUID().toString(), "words", words);
        assertEquals("/settings/copy", joins.location(), "whether it is the same journal the worker sees");
        journal(false);
        Companion.Answered brought =
                asks("POST", "/bring/words", "once", UUID.randomUUID().toString(), "words", words);
        assertEquals("bring " + Base64Text.of(SECRET), brought.copy());
        assertEquals(List.of(), brought.written(), "what stands in it the worker reads");
        Companion.Answered wrong = asks(
                "POST",
                "/bring/words",
                "once",
                UUID.randomUUID().toString(),
                "words",
                words.replaceFirst("^\\w+", "qqqq"));
        assertEquals(422, wrong.status());
        assertTrue(page(wrong).text().contains("Word 1"), wrong.text());
        Companion.Answered swapped = asks(
                "POST",
                "/bring/words",
                "once",
                UUID.randomUUID().toString(),
                "words",
                words.replaceFirst("^(\\w+) (\\w+)", "$2 $1"));
        assertTrue(page(swapped).text().contains("or two stand in another order"), swapped.text());
    }

    @Test
    void an_address_of_nothing_says_whether_anything_is_kept_here() {
        assertTrue(says("nowhere", "").contains("It may be an old one"));
        journal(false);
        assertTrue(says("nowhere", "").contains("this browser keeps no journal here"));
        assertEquals(
                1, page(asks("GET", "/nowhere")).select("main a[href=/bring]").size());
    }

    @Test
    void without_a_server_beside_it_none_is_offered() throws IOException {
        phone = Companion.of(guide, figures, AssetFiles.read().ofEveryHome());
        journal(true);
        assertTrue(page(asks("GET", "/settings/copy")).text().contains("keeps no copies"));
        assertEquals(422, asks("POST", "/settings/copy", "do", "make").status());
    }
}
