package care.plumbline.walk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Her phone, which is a home: one browser with its worker and its journal, and a hand on what may go wrong
/// with it.
final class HerPhone implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Walker she;
    private final CDPSession devtools;

    HerPhone(StaticHost host) {
        this.she = new Walker(host.address(), Device.PHONE);
        this.devtools = she.context().newCDPSession(she.page());
        devtools.send("ServiceWorker.enable");
    }

    Walker she() {
        return she;
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

    @Override
    public void close() {
        she.close();
    }
}
