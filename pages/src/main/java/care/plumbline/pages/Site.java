package care.plumbline.pages;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.checkin.CheckIn;
import care.plumbline.pages.checkin.WeeklyQuestions;
import care.plumbline.pages.coach.ShowMe;
import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.learn.Learn;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.load.Load;
import care.plumbline.pages.offline.Offline;
import care.plumbline.pages.outing.GoingOut;
import care.plumbline.pages.people.Calls;
import care.plumbline.pages.people.Care;
import care.plumbline.pages.people.Clinic;
import care.plumbline.pages.progress.Progression;
import care.plumbline.pages.progress.Summary;
import care.plumbline.pages.questions.Questions;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.session.Player;
import care.plumbline.pages.settings.Settings;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.smalltests.SmallTests;
import care.plumbline.pages.start.Screen;
import care.plumbline.pages.start.Start;
import care.plumbline.pages.today.Changes;
import care.plumbline.pages.today.Pregnant;
import care.plumbline.pages.today.Today;
import care.plumbline.pages.why.Why;

/// All pages there are.
public final class Site {

    private Site() {}

    /// Which page answers which address.
    ///
    /// @param worker the text of the service worker, without the addresses of this build
    /// @param sight where what looks through a camera lies
    public static Routes routes(Guide guide, Drawings drawings, Assets assets, String worker, ShowMe.Sight sight) {
        Routes routes = new Routes();
        new Start(guide, drawings).addTo(routes);
        new Screen(guide, drawings).addTo(routes);
        new Questions(guide).addTo(routes);
        new Why(guide, drawings).addTo(routes);
        new Today(drawings).addTo(routes);
        new Changes().addTo(routes);
        new Player(guide, drawings).addTo(routes);
        new CheckIn(guide).addTo(routes);
        new WeeklyQuestions(guide).addTo(routes);
        new Progression(guide).addTo(routes);
        new Summary(guide).addTo(routes);
        var library = new Library(guide);
        new Learn(library, drawings).addTo(routes);
        new ShowMe(library, drawings, sight).addTo(routes);
        new SmallTests(library, drawings).addTo(routes);
        new GoingOut(library, drawings).addTo(routes);
        new Clinic(library, drawings).addTo(routes);
        new Calls().addTo(routes);
        new Care().addTo(routes);
        new Load(guide, drawings).addTo(routes);
        new Settings(guide, drawings).addTo(routes);
        new Offline(assets, worker).addTo(routes);
        new Pregnant().addTo(routes);
        return routes;
    }
}
