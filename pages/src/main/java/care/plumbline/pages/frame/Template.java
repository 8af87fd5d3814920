package care.plumbline.pages.frame;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/// A template as the build makes it: a method that takes the frame and what is shown, such as
/// `JtetodayGenerated::render`. What does not fit does not compile.
///
/// @param <T> what it shows
@FunctionalInterface
public interface Template<T> {

    void render(HtmlTemplateOutput output, @Nullable HtmlInterceptor nobody, Frame frame, T it);

    /// The template with what it shows.
    default Filled with(T it) {
        return (output, frame) -> render(output, null, frame, it);
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
}
