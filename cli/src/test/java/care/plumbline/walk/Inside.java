package care.plumbline.walk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// A hand inside the worker of her phone, by way of the browser's debugger: another clock, a store without room,
/// and every request the worker tries. The worker's own script stays as it was published.
///
/// A worker that is watched so does not fall asleep by itself; a stopped one takes what was done to it along.
final class Inside implements AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 20_000;
    private static final int A_MOMENT = 5;

    private final Page page;
    private final String home;
    private final CDPSession browser = Chromium.shared().newBrowserCDPSession();
    private final CDPSession tab;
    private final String context;
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private String session = "";
    private int asked;

    Inside(Walker she) {
        this(she, "");
    }

    /// @param base the path its home stands under
    Inside(Walker she, String base) {
        this.home = she.address() + base;
        this.page = she.page();
        this.tab = she.context().newCDPSession(page);
        tab.send("ServiceWorker.enable");
        this.context = tab.send("Target.getTargetInfo")
                .getAsJsonObject("targetInfo")
                .get("browserContextId")
                .getAsString();
        browser.on("Target.receivedMessageFromTarget", this::heard);
    }

    /// The worker is stopped and started anew, and held by the hand from before it is asked anything.
    Inside startAnew() {
        tab.send("ServiceWorker.stopAllWorkers");
        var scope = new JsonObject();
        scope.addProperty("scopeURL", home + "/");
        tab.send("ServiceWorker.startWorker", scope);
        return enter();
    }

    /// Into the worker that is running.
    Inside enter() {
        var target = new JsonObject();
        target.addProperty("targetId", worker());
        session = browser.send("Target.attachToTarget", target).get("sessionId").getAsString();
        ask("Network.enable", new JsonObject());
        return this;
    }

    private String worker() {
        for (int waited = 0; waited < PATIENCE_MILLISECONDS; waited += A_MOMENT) {
            JsonArray all = browser.send("Target.getTargets").getAsJsonArray("targetInfos");
            for (JsonElement one : all) {
                JsonObject target = one.getAsJsonObject();
                if (target.get("type").getAsString().equals("service_worker")
                        && target.get("url").getAsString().equals(home + "/sw.js")
                        && target.get("browserContextId").getAsString().equals(context)) {
                    return target.get("targetId").getAsString();
                }
            }
            page.waitForTimeout(A_MOMENT);
        }
        throw new AssertionError("no worker of " + home + " is running");
    }

    /// The worker's clock goes ahead by so many days; the day of the page follows from it.
    Inside daysAhead(long days) {
        evaluate("""
                { const Real = self.RealDate ??= Date;
                  const ahead = %d * 86400000;
                  self.Date = class extends Real {
                    constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + ahead); }
                    static now() { return Real.now() + ahead; }
                  };
                } 0""".formatted(days));
        return this;
    }

    /// The version that answers.
    String version() {
        return evaluate("config.version").getAsString();
    }

    /// What an expression comes to inside the worker.
    JsonElement evaluate(String expression) {
        var what = new JsonObject();
        what.addProperty("expression", expression);
        what.addProperty("awaitPromise", true);
        what.addProperty("returnByValue", true);
        JsonObject result = ask("Runtime.evaluate", what);
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return Objects.requireNonNullElse(result.getAsJsonObject("result").get("value"), new JsonObject());
    }

    /// Every address the worker tried to fetch.
    List<String> tried() {
        return List.copyOf(tried);
    }

    private JsonObject ask(String method, JsonObject what) {
        int id = ++asked;
        var message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", what);
        var sent = new JsonObject();
        sent.addProperty("sessionId", session);
        sent.addProperty("message", message.toString());
        browser.send("Target.sendMessageToTarget", sent);
        for (int waited = 0; waited < PATIENCE_MILLISECONDS && !answers.containsKey(id); waited += A_MOMENT) {
            page.waitForTimeout(A_MOMENT);
        }
        JsonObject answer = answers.remove(id);
        if (answer == null || !answer.has("result")) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.getAsJsonObject("result");
    }

    private void heard(JsonObject event) {
        if (!event.get("sessionId").getAsString().equals(session)) {
            return;
        }
        JsonObject message =
                JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject();
        if (message.has("id")) {
            answers.put(message.get("id").getAsInt(), message);
        } else if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
            tried.add(message.getAsJsonObject("params")
                    .getAsJsonObject("request")
                    .get("url")
                    .getAsString());
        }
    }

    @Override
    public void close() {
        browser.detach();
        tab.detach();
    }
}
