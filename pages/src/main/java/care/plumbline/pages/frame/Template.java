package care.plumbline.pages.frame;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/// A template as the build makes it: a method that takes the frame and what is shown, such as
/// `JtetodayGenerated::render`. What does not fit does not compile.
///
/// @param <T> what it shows
@FunctionalInterface
public interface Template<T> {

    void render(HtmlTemplateOutput output, HtmlInterceptor nobody, Frame frame, T it);

    /// The template with what it shows.
    default Filled with(T it) {
        return (output, frame) -> render(output, Nobody.LOOKS, frame, it);
    }

    /// A template with what it shows; only the frame is not there yet.
    @FunctionalInterface
    interface Filled {

        void onto(HtmlTemplateOutput output, Frame frame);

        /// The whole page, as HTML.
        default String html(Frame frame) {
            var html = new StringOutput();
            onto(new OwaspHtmlTemplateOutput(html), frame);
            return html.toString();
        }
    }

    /// The build's templates have a place for somebody who looks at each tag.
    enum Nobody implements HtmlInterceptor {
        LOOKS;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
