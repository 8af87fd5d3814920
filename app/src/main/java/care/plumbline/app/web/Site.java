package care.plumbline.app.web;

import care.plumbline.app.web.checkin.Again;
import care.plumbline.app.web.checkin.CheckIn;
import care.plumbline.app.web.learn.Learn;
import care.plumbline.app.web.load.Load;
import care.plumbline.app.web.offline.Offline;
import care.plumbline.app.web.out.Out;
import care.plumbline.app.web.people.Calls;
import care.plumbline.app.web.people.Clinic;
import care.plumbline.app.web.progress.Progression;
import care.plumbline.app.web.progress.Summary;
import care.plumbline.app.web.questions.Questions;
import care.plumbline.app.web.ready.Ready;
import care.plumbline.app.web.session.Player;
import care.plumbline.app.web.settings.Settings;
import care.plumbline.app.web.start.Screen;
import care.plumbline.app.web.start.Start;
import care.plumbline.app.web.today.Changes;
import care.plumbline.app.web.today.Pregnant;
import care.plumbline.app.web.today.Today;
import care.plumbline.app.web.why.Why;
import care.plumbline.core.guide.Guide;

/// All pages there are.
public final class Site {

    private Site() {}

    /// Which page answers which address.
    ///
    /// @param worker the text of the service worker, without the addresses of this build
    public static Routes routes(Guide guide, Drawings drawings, Assets assets, String worker) {
        Routes routes = new Routes();
        new Start(guide, drawings).addTo(routes);
        new Screen(guide).addTo(routes);
        new Questions(guide).addTo(routes);
        new Why(guide).addTo(routes);
        new Today(drawings).addTo(routes);
        new Changes().addTo(routes);
        new Player(guide, drawings).addTo(routes);
        new CheckIn(guide).addTo(routes);
        new Again(guide).addTo(routes);
        new Progression(guide).addTo(routes);
        new Summary(guide).addTo(routes);
        var learn = new Learn(guide, drawings);
        learn.addTo(routes);
        new Ready(learn, drawings).addTo(routes);
        new Out(learn, drawings).addTo(routes);
        new Clinic().addTo(routes);
        new Calls().addTo(routes);
        new Load(guide, drawings).addTo(routes);
        new Settings(guide, drawings).addTo(routes);
        new Offline(assets, worker).addTo(routes);
        new Pregnant().addTo(routes);
        return routes;
    }
}
