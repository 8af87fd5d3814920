package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A phone of hers, with what is kept in it.
record SharingPhone(Walker she) implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    /// A phone that was never here.
    static SharingPhone at(String address) {
        Walker she = new Walker(address, Device.PHONE);
        she.open("/phone/");
        MortalWorker.answers(she);
        return new SharingPhone(she);
    }

    /// The woman of six weeks.
    static SharingPhone withAJournal(String address) {
        return having(address, Known.saved());
    }

    /// Somebody else, who said the same: no entry of hers has a name of the other's.
    static SharingPhone withAnotherJournal(String address) {
        return having(address, Known.saved().replaceAll("(\"id\":\")[0-9a-f]{8}", "$1ffffffff"));
    }

    private static SharingPhone having(String address, String saved) {
        SharingPhone hers = at(address);
        hers.she.open("/phone/keeping");
        hers.page()
                .locator("#bring")
                .setInputFiles(
                        new FilePayload("plumbline.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
        hers.page().waitForURL("**/phone/today");
        return hers;
    }

    Page page() {
        return she.page();
    }

    /// She switches it on; the words she wrote down.
    String switchesOn() {
        she.open("/phone/settings/copy");
        page().locator("button[value=make]").click();
        page().locator(".sheet-words li").first().waitFor();
        String words = typesTwoBack(page());
        page().locator("[data-copy=on]").waitFor();
        return words;
    }

    /// On the page with fresh words: those that are asked. All of them, as she wrote them down.
    static String typesTwoBack(Page page) {
        List<String> words = page.locator(".sheet-words li").allInnerTexts();
        for (var field : page.locator("input[id^=word]").all()) {
            int place = Integer.parseInt(
                    Objects.requireNonNull(field.getAttribute("id")).substring(4));
            field.fill(words.get(place - 1).toUpperCase(Locale.ROOT));
        }
        page.locator("button[value=check]").click();
        return String.join(" ", words);
    }

    /// On a phone without a journal: the words of a copy, as she types them.
    SharingPhone types(String words) {
        she.open("/phone/bring");
        page().locator("#words").fill(words);
        page().locator("form:has(#words) .btn").click();
        return this;
    }

    /// On a phone that has the journal: the words of a copy that another one made of it.
    SharingPhone joins(String words) {
        she.open("/phone/bring/words");
        page().locator("#words").fill(words);
        page().locator("form:has(#words) .btn").click();
        return this;
    }

    /// On the page of the copy: takes it away, and says so once more.
    void erasesTheCopy() {
        she.open("/phone/settings/copy");
        she.follow(() -> page().locator("button[value=erase]").click());
        page().locator("button[name=sure]").click();
        page().locator("[data-copy=erased]").waitFor();
    }

    SharingPhone brings(String words) {
        types(words);
        page().waitForURL("**/phone/today");
        return this;
    }

    SharingPhone copiesNow() {
        she.open("/phone/settings/copy");
        she.follow(() -> page().locator("button[value=now]").click());
        // It may still be at it when its page is shown.
        long until = System.currentTimeMillis() + PATIENCE;
        while (!she.has("[data-waiting='0']")) {
            assertTrue(
                    System.currentTimeMillis() < until,
                    () -> page().locator("main").innerText());
            page().waitForTimeout(500);
            she.open("/phone/settings/copy");
        }
        return this;
    }

    /// Says how she is, from 0 to 10.
    SharingPhone says(int pain) {
        she.open("/phone/check-in");
        page().locator(".scale label").nth(pain).click();
        she.follow(() -> page().locator(".dock .main").click());
        return this;
    }

    String export() {
        return (String) Objects.requireNonNull(
                page().evaluate("() => fetch('/phone/settings/export.json').then(answer => answer.text())"));
    }

    List<String> entries() {
        return HerPhone.entries(export());
    }

    String today() {
        return she.open("/phone/today").page().locator("main").innerText();
    }

    void offline(boolean yes) {
        she.context().setOffline(yes);
    }

    /// As a browser does with what was not opened for long: everything kept for this site is gone, the worker too.
    void clearsTheStorage() {
        var all = new JsonObject();
        all.addProperty("origin", she.address());
        all.addProperty("storageTypes", "all");
        CDPSession devtools = she.context().newCDPSession(page());
        devtools.send("Storage.clearDataForOrigin", all);
        devtools.detach();
    }

    void stopWorker() {
        CDPSession devtools = she.context().newCDPSession(page());
        devtools.send("ServiceWorker.enable");
        devtools.send("ServiceWorker.stopAllWorkers");
        devtools.detach();
    }

    /// That there is no such copy, or that a clock is wrong, is an answer, and the browser calls it an error.
    @Override
    public void close() {
        assertEquals(
                List.of(),
                she.leave().stream()
                        .filter(said -> !said.matches("40[34] for " + she.address() + "/copies"))
                        .toList());
    }
}
