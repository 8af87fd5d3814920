package care.plumbline.pages.reply;

import care.plumbline.pages.danger.InOneLine;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.frame.Frame;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.frame.Top;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// What a page answers.
public sealed interface Reply {

    /// A page made from a template.
    ///
    /// @param filled the template with what it shows
    /// @param title of the window: neutral, because it shows among the open windows of a phone
    /// @param note a word beside the brand, such as her weeks; empty: none
    record Shown(Status status, Template.Filled filled, Title title, Tab tab, String note) implements Reply {

        public <T> Shown(Status status, Template<T> template, T it, Title title, Tab tab, String note) {
            this(status, template.with(it), title, tab, note);
        }

        public Shown with(Status other) {
            return new Shown(other, filled, title, tab, note);
        }

        public static <T> Shown ok(Template<T> template, T it, Title title, Tab tab) {
            return new Shown(Status.OK, template, it, title, tab, "");
        }

        /// The whole page, as HTML.
        public String html(Visit visit, Assets assets) {
            // What broke may be her journal: then nothing is asked of it.
            boolean broken = status == Status.BROKEN;
            return filled.html(Frame.of(
                    visit, new Top(title, tab, note, broken), broken ? Optional.empty() : InOneLine.of(visit), assets));
        }
    }

    /// Go and look there; after a form was taken.
    record GoTo(String path, List<Cookie> cookies) implements Reply {
        public GoTo {
            cookies = List.copyOf(cookies);
        }

        public static GoTo path(String path) {
            return new GoTo(path, List.of());
        }
    }

    /// Bytes of another kind: a picture, a file to keep.
    ///
    /// @param forEver whether what stands at this address never changes
    /// @param fileName under which a browser saves it; empty: it is shown
    record Bytes(Content content, String type, boolean forEver, Optional<String> fileName) implements Reply {}

    /// Taken, nothing to show: the answer to a script.
    record Taken(List<Cookie> cookies) implements Reply {
        public Taken {
            cookies = List.copyOf(cookies);
        }

        public Taken() {
            this(List.of());
        }
    }

    /// Everything is erased: go and look there, and let the browser throw away all it keeps of this site.
    record Erased(String path, List<Cookie> cookies) implements Reply {
        public Erased {
            cookies = List.copyOf(cookies);
        }
    }

    /// She left: this page, and in place of every other one too, until she opens us herself.
    record Left(Shown page) implements Reply {}

    /// She opened us herself: pages are shown again, and she is brought to the first.
    record Returned() implements Reply {}

    /// The statuses pages use.
    enum Status {
        OK(200),
        WRONG(422),
        /// Her journal is not open where this was sent: nothing was taken, and it may be sent once it is.
        SHUT(403),
        NOT_FOUND(404),
        TOO_MUCH(429),
        BROKEN(500),
        NOT_NOW(503);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
