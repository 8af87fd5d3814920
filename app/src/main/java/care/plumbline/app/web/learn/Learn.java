package care.plumbline.app.web.learn;

import care.plumbline.app.web.Drawings;
import care.plumbline.app.web.Routes;
import care.plumbline.core.guide.Guide;

/// The guide as pages to read.
public final class Learn {

    public Learn(Guide guide, Drawings drawings) {}

    public void addTo(Routes routes) {}
}
