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
        Companion.Answered right = checks(words(), word(0), word(1).toUpperCase(Locale.ROOT));
        assertEquals("/settings/copy", right.location());
        assertEquals("keep " + Base64Text.of(SECRET), right.copy());
        assertEquals("", asks("GET", "/settings/copy").copy(), "once");
    }

    @Test
    void it_says_when_it_was_copied_and_what_waits() {
        long minutes = NOW.getEpochSecond() / 60 - 60;
        String says = page(asks("GET", "/settings/copy?on=1&waiting=3&at=" + minutes + "&why=away"))
                .text();
        assertTrue(says.contains("30 November 2026, 10:42"), says);
        assertTrue(says.contains("3 entries are still to be copied"), says);
        assertTrue(says.contains("could not be reached"), says);
        assertTrue(page(asks("GET", "/settings/copy?on=1&waiting=1")).text().contains("1 entry is still"));
        assertTrue(page(asks("GET", "/settings/copy?gone=1")).text().contains("no longer there"));
        assertTrue(page(asks("GET", "/settings/copy?changed=1")).text().contains("Somebody changed"));
    }

    @Test
    void erasing_asks_whether_the_copy_goes_too_only_where_there_is_one() {
        assertTrue(page(asks("GET", "/settings/erase")).select("[name=copy]").isEmpty());
        assertFalse(page(asks("GET", "/settings/erase?copy=1"))
                .select("[name=copy]")
                .isEmpty());
    }

    @Test
    void a_journal_is_brought_by_its_words_where_none_is() {
        String words = words();
        assertEquals(
                "/bring",
                asks("POST", "/bring/words", "once", UUID.randomUUID().toString(), "words", words)
                        .location());
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
    }

    @Test
    void without_a_server_beside_it_none_is_offered() throws IOException {
        phone = Companion.of(guide, figures, AssetFiles.read().ofEveryHome());
        journal(true);
        assertTrue(page(asks("GET", "/settings/copy")).text().contains("keeps no copies"));
        assertEquals(422, asks("POST", "/settings/copy", "do", "make").status());
    }
}
