package care.plumbline.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Her phone, which is a home: one browser with its worker and its journal, and a hand on what may go wrong
/// with it.
final class HerPhone implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static String begun = "";

    private final StaticHost host;
    private final Walker she;
    private final CDPSession devtools;

    HerPhone(StaticHost host) {
        this.host = host;
        this.she = new Walker(host.address(), Device.PHONE);
        this.devtools = she.context().newCDPSession(she.page());
        devtools.send("ServiceWorker.enable");
    }

    Walker she() {
        return she;
    }

    /// With a journal begun a moment ago: by the usual way for the first phone of a run, by its copy for those
    /// after.
    HerPhone withAJournal() {
        if (begun.isEmpty()) {
            Way.toAJournal(she);
            begun = export();
        } else {
            she.open("/keeping");
            MortalWorker.answers(she);
            bring(begun);
            she.page().waitForURL("**/today");
        }
        return this;
    }

    /// Gives the page of keeping a copy.
    void bring(String copy) {
        she.page()
                .locator("#bring")
                .setInputFiles(
                        new FilePayload("plumbline.json", "application/json", copy.getBytes(StandardCharsets.UTF_8)));
    }

    /// As the system does with a worker that has nothing to do, or when it needs the memory.
    HerPhone stopWorker() {
        devtools.send("ServiceWorker.stopAllWorkers");
        return this;
    }

    /// All that this browser may keep for this site.
    void room(long bytes) {
        var quota = new JsonObject();
        quota.addProperty("origin", she.address());
        quota.addProperty("quotaSize", bytes);
        devtools.send("Storage.overrideQuotaForOrigin", quota);
    }

    void roomAsUsual() {
        var quota = new JsonObject();
        quota.addProperty("origin", she.address());
        devtools.send("Storage.overrideQuotaForOrigin", quota);
    }

    /// From now on every request, of pages and worker alike, that is not answered on the phone itself; that
    /// the browser asks by itself whether there is a new version is left out.
    List<String> tried() {
        List<String> tried = new CopyOnWriteArrayList<>();
        she.context().onRequestFailed(request -> note(tried, request));
        she.context().onResponse(answer -> {
            if (!answer.fromServiceWorker()) {
                note(tried, answer.request());
            }
        });
        return tried;
    }

    private void note(List<String> tried, Request request) {
        if (!request.url().equals(she.address() + "/sw.js")) {
            tried.add(request.method() + " " + request.url());
        }
    }

    /// The file she can save.
    String export() {
        return (String) Objects.requireNonNull(
                she.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
    }

    /// The entries of her journal, as the file she can save holds them.
    List<String> entries() {
        return entries(export());
    }

    static List<String> entries(String export) {
        return StreamSupport.stream(JSON.readTree(export).get("entries").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    /// Every letter this browser keeps for the site, but for the files of the published folder itself.
    String everythingKept() {
        return everythingKept(she.page());
    }

    /// The same, as another page of hers finds it.
    String everythingKept(Page page) {
        return (String) Objects.requireNonNull(page.evaluate("""
                async (published) => {
                  const out = [];
                  const letters = (value) => {
                    if (value instanceof ArrayBuffer) value = new Uint8Array(value);
                    if (ArrayBuffer.isView(value)) return new TextDecoder("latin1").decode(value) + new TextDecoder().decode(value);
                    if (value && typeof value === "object") return Object.entries(value).map(([name, one]) => name + "=" + letters(one)).join(" ");
                    return String(value);
                  };
                  for (const { name } of await indexedDB.databases()) {
                    const base = await new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result); });
                    for (const store of base.objectStoreNames) {
                      const all = (what) => new Promise((done) => { const asked = base.transaction(store).objectStore(store)[what](); asked.onsuccess = () => done(asked.result); });
                      for (const one of [...await all("getAllKeys"), ...await all("getAll")]) out.push(letters(one));
                    }
                    base.close();
                  }
                  for (const name of await caches.keys()) {
                    for (const request of await (await caches.open(name)).keys()) {
                      const path = new URL(request.url).pathname;
                      if (!published.includes(path)) out.push(path, await (await caches.match(request)).text());
                    }
                  }
                  for (const box of [localStorage, sessionStorage]) out.push(JSON.stringify(box));
                  return out.join("\\n");
                }""", host.paths()));
    }

    /// What she said, in the words it is kept with: names of questions, answers, whole sentences of her pages.
    List<String> words() {
        return Stream.concat(
                        entries().stream()
                                .flatMap(entry -> Pattern.compile("\"question\":\"([a-z_0-9]{6,})\"")
                                        .matcher(entry)
                                        .results())
                                .map(match -> match.group(1)),
                        Stream.of(
                                "answered",
                                "recorded",
                                "Good morning",
                                "Good evening",
                                "One kindness",
                                "<main",
                                "doctype",
                                "Rib breathing",
                                "Why it",
                                "danger",
                                "Today"))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        she.close();
    }
}
