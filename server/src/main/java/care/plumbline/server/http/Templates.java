package care.plumbline.server.http;

import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.frame.Frame;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Visit;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns a page into HTML. The templates are Java classes made by the build; a wrong field fails there.
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;

    public Templates(Assets assets) {
        this.assets = assets;
    }

    byte[] html(Visit visit, Reply.Shown shown) {
        var out = new Utf8ByteOutput();
        engine.render(shown.template(), Map.of("frame", Frame.of(visit, shown, assets), "it", shown.model()), out);
        return out.toByteArray();
    }
}
