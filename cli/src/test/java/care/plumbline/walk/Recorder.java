package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Worker;
import com.microsoft.playwright.options.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// What is asked of a network, put by, or made of a picture while her camera runs: on the page, in the worker that
/// sees, and, of the network, by the service worker too.
final class Recorder {

    /// Each way by which something could leave a page or stay in it. It goes on as before, and is written down.
    private static final String WAYS = """
        window.kept = [];
        (() => {
          const video = () => document.getElementById("video");
          const runs = () => Boolean(video()?.srcObject);
          const notes = (name) => { if (runs()) window.kept.push(name); };
          const counted = (of, ...names) => {
            for (const name of names) {
              const was = of?.[name];
              if (was) of[name] = function (...given) { notes(name); return Reflect.apply(was, this, given); };
            }
          };
          const made = (...names) => {
            for (const name of names) {
              const was = window[name];
              if (was) window[name] = class extends was { constructor(...given) { notes(name); super(...given); } };
            }
          };
          counted(Storage.prototype, "setItem", "removeItem", "clear");
          counted(IDBFactory.prototype, "open", "deleteDatabase");
          counted(IDBObjectStore.prototype, "put", "add", "delete", "clear");
          counted(window.CacheStorage?.prototype, "open", "delete");
          counted(window.Cache?.prototype, "put", "add", "addAll");
          counted(window.CookieStore?.prototype, "set", "delete");
          counted(window.StorageManager?.prototype, "getDirectory", "persist");
          counted(window.FileSystemFileHandle?.prototype, "createWritable", "createSyncAccessHandle");
          counted(HTMLCanvasElement.prototype, "toDataURL", "toBlob", "captureStream", "transferControlToOffscreen");
          counted(CanvasRenderingContext2D.prototype, "getImageData", "drawImage");
          counted(window.OffscreenCanvas?.prototype, "convertToBlob", "transferToImageBitmap");
          counted(window.WebGLRenderingContext?.prototype, "readPixels");
          counted(window.WebGL2RenderingContext?.prototype, "readPixels");
          counted(HTMLVideoElement.prototype, "captureStream", "requestPictureInPicture");
          counted(Navigator.prototype, "sendBeacon", "share");
          counted(window, "fetch", "open", "showSaveFilePicker", "requestFileSystem", "webkitRequestFileSystem");
          counted(URL, "createObjectURL");
          counted(XMLHttpRequest.prototype, "send");
          counted(HTMLFormElement.prototype, "submit", "requestSubmit");
          made("MediaRecorder", "ImageCapture", "MediaStreamTrackProcessor", "RTCPeerConnection", "WebSocket", "WebTransport",
            "EventSource", "BroadcastChannel", "SharedWorker", "FileReader");
          const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
          Object.defineProperty(Document.prototype, "cookie", { ...cookie, set(to) { notes("cookie"); cookie.set.call(this, to); } });
        })();
        """;

    /// The same of the worker, and of what it says to the page: words and numbers.
    private static final String IN_THE_WORKER = """
        () => {
          if (self.kept) return;
          self.kept = [];
          const counted = (of, ...names) => {
            for (const name of names) {
              const was = of?.[name];
              if (was) of[name] = function (...given) { self.kept.push(name); return Reflect.apply(was, this, given); };
            }
          };
          counted(self.OffscreenCanvas?.prototype, "convertToBlob", "transferToImageBitmap");
          counted(self.OffscreenCanvasRenderingContext2D?.prototype, "getImageData");
          counted(self.FileSystemFileHandle?.prototype, "createSyncAccessHandle", "createWritable");
          counted(self.URL, "createObjectURL");
          counted(self, "webkitRequestFileSystemSync", "webkitRequestFileSystem");
          const plain = (value) => value === null || typeof value !== "object" || value instanceof Float32Array
            || (Array.isArray(value) || value.constructor === Object) && Object.values(value).every(plain);
          const says = self.postMessage;
          self.postMessage = function (message, ...more) {
            if (!plain(message)) self.kept.push("a message that is not words and numbers");
            return Reflect.apply(says, self, [message, ...more]);
          };
        }
        """;

    /// What the worker could send or put by with; all taken from it.
    static final List<String> TAKEN = List.of(
            "fetch",
            "XMLHttpRequest",
            "WebSocket",
            "WebTransport",
            "EventSource",
            "indexedDB",
            "caches",
            "BroadcastChannel",
            "Worker",
            "importScripts",
            "webkitRequestFileSystem",
            "webkitRequestFileSystemSync");

    /// @param heard when it was heard of, which is a little later than when it was asked
    private record Asked(Request request, long heard) {
        double at() {
            // A request without an answer has none.
            Timing timing = request.timing();
            return timing == null || timing.startTime <= 0 ? heard : timing.startTime;
        }
    }

    private final Walker she;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    Recorder(Walker she) {
        this.she = she;
        she.page().addInitScript(WAYS);
        // When the camera ran, by the clock of the machine.
        she.page().addInitScript("""
            window.ran = [];
            (() => {
              const opens = MediaDevices.prototype.getUserMedia;
              MediaDevices.prototype.getUserMedia = async function (...given) {
                const stream = await Reflect.apply(opens, this, given);
                window.ran.push([Date.now(), Infinity]);
                return stream;
              };
              const stops = MediaStreamTrack.prototype.stop;
              MediaStreamTrack.prototype.stop = function () {
                const last = window.ran.at(-1);
                if (last) last[1] = Math.min(last[1], Date.now());
                return Reflect.apply(stops, this, []);
              };
            })();
            """);
        she.context().onRequest(request -> asked.add(new Asked(request, System.currentTimeMillis())));
    }

    /// Once it has loaded what it sees with.
    void watchesTheWorker() {
        workers().forEach(worker -> worker.evaluate(IN_THE_WORKER));
    }

    private List<Worker> workers() {
        return she.page().workers().stream()
                .filter(worker -> worker.url().endsWith("watch.js"))
                .toList();
    }

    /// What was put by or carried off so far while the camera ran.
    List<String> kept() {
        List<?> onThePage = (List<?>) Objects.requireNonNull(she.page().evaluate("window.kept ?? []"));
        var all = new ArrayList<String>(onThePage.stream().map(String::valueOf).toList());
        for (Worker worker : workers()) {
            all.addAll(((List<?>) Objects.requireNonNull(worker.evaluate("self.kept ?? []")))
                    .stream().map(String::valueOf).toList());
        }
        return all;
    }

    /// What was asked of a network so far while the camera ran, by whomever.
    List<String> asked() {
        List<?> ran = (List<?>) Objects.requireNonNull(
                she.page().evaluate("(window.ran ?? []).map(([from, to]) => [from, Math.min(to, Date.now())])"));
        return asked.stream()
                .filter(one -> ran.stream()
                        .map(span -> (List<?>) span)
                        .anyMatch(span -> at(span, 0) <= one.at() && one.at() <= at(span, 1)))
                .map(one -> one.request().url())
                .toList();
    }

    /// What the worker could still send or put by with.
    List<String> stillThere(Worker worker) {
        return TAKEN.stream()
                .filter(way -> !"undefined".equals(worker.evaluate("way => typeof self[way]", way)))
                .toList();
    }

    /// What was done to see whether it is written down.
    void forget() {
        asked.clear();
        she.page().evaluate("window.kept.length = 0");
    }

    private static double at(List<?> span, int place) {
        return ((Number) Objects.requireNonNull(span.get(place))).doubleValue();
    }

    void sawNothing() {
        assertEquals(List.of(), asked(), "asked of a network while the camera ran");
        assertEquals(List.of(), kept(), "put by or carried off while the camera ran");
    }
}
