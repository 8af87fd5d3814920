package care.plumbline.app.web.settings;

import care.plumbline.app.web.Drawings;
import care.plumbline.app.web.Routes;
import care.plumbline.core.guide.Guide;

/// Wishes, export and erasing.
public final class Settings {

    public Settings(Guide guide, Drawings drawings) {}

    public void addTo(Routes routes) {}
}
