package care.plumbline.phone;

import care.plumbline.core.figure.Figures;
import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Leaf;
import care.plumbline.pressed.Pressed;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int8Array;

/// What the worker calls, by these names. It holds one companion, because a worker serves one woman.
public final class Program {

    private static Optional<Companion> companion = Optional.empty();
    private static Optional<Bundled> bundled = Optional.empty();

    private Program() {}

    public static void main(String[] none) {}

    private record Bundled(Guide guide, Figures figures) {}

    /// Takes guide and figures. Then comes [#open]: between the two the worker answers whatever else was asked.
    @JSExport
    public static void read(Int8Array guide, Int8Array figures) {
        bundled = Optional.of(new Bundled(Pressed.guide(bytes(guide)), Pressed.figures(bytes(figures))));
    }

    /// Puts the pages up, with the addresses of the assets (`name=address`, a line each).
    ///
    /// @param server where the home with a server begins that stands beside this; empty: there is none
    @JSExport
    public static void open(String assets, String server) {
        Bundled all = bundled.orElseThrow();
        companion = Optional.of(Companion.of(all.guide(), all.figures(), assets, server));
        bundled = Optional.empty();
    }

    /// Forgets the journal it knew.
    ///
    /// @param there whether she has one, whose entries follow
    @JSExport
    public static void journal(boolean there) {
        companion.orElseThrow().journal(there);
    }

    /// Whether she has a journal that is locked just now.
    @JSExport
    public static void locked(boolean now) {
        companion.orElseThrow().locked(now);
    }

    /// Whether entries of another phone may be among hers.
    @JSExport
    public static void joined(boolean now) {
        companion.orElseThrow().joined(now);
    }

    /// The words that sheets are made of, a line each.
    @JSExport
    public static void words(String lines) {
        companion.orElseThrow().words(lines);
    }

    /// One entry after those before.
    @JSExport
    public static void entry(String id, String text) {
        companion.orElseThrow().entry(new Leaf(EntryId.parse(id), text));
    }

    /// What a page answers; what it wrote is in the answer, and kept nowhere yet.
    @JSExport
    public static Answer answer(
            String method,
            String address,
            String body,
            String view,
            String region,
            String zone,
            double now,
            String trouble) {
        Companion.Answered answered = companion
                .orElseThrow()
                .answer(new Companion.Request(method, address, body, view, region, zone, (long) now, trouble));
        Answer answer = empty();
        answer.setStatus(answered.status());
        answer.setType(answered.type());
        answer.setHtml(answered.text());
        answer.setLocation(answered.location());
        answer.setView(answered.view());
        answer.setFile(answered.file());
        answer.setBegun(answered.begun());
        answer.setErased(answered.erased());
        answer.setCopy(answered.copy());
        var ids = new JSArray<JSString>();
        var texts = new JSArray<JSString>();
        answered.written().forEach(page -> {
            ids.push(JSString.valueOf(page.id().toString()));
            texts.push(JSString.valueOf(page.text()));
        });
        answer.setIds(ids);
        answer.setTexts(texts);
        return answer;
    }

    private static byte[] bytes(Int8Array given) {
        byte[] bytes = new byte[given.getLength()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = given.get(i);
        }
        return bytes;
    }

    @JSBody(script = "return {};")
    private static native Answer empty();

    /// A plain object of JavaScript.
    public interface Answer extends JSObject {
        @JSProperty
        void setStatus(int status);

        @JSProperty
        void setType(String type);

        @JSProperty
        void setHtml(String html);

        @JSProperty
        void setLocation(String location);

        @JSProperty
        void setView(String view);

        @JSProperty
        void setFile(String file);

        @JSProperty
        void setBegun(boolean begun);

        @JSProperty
        void setErased(boolean erased);

        @JSProperty
        void setCopy(String copy);

        @JSProperty
        void setIds(JSArray<JSString> ids);

        @JSProperty
        void setTexts(JSArray<JSString> texts);
    }
}
