package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Visit;
import java.util.Set;

/// What is otherwise where her journal lives on her phone: who can read it and how it may be lost. Only that
/// home adds it.
public final class OnPhone {

    private OnPhone() {}

    /// Takes the place of the page on privacy, which speaks of a server.
    public static Routes addTo(Routes routes) {
        SealedCopies.addTo(routes);
        return routes.whenever(_ -> true, OnPhone::show, Set.of("/settings/privacy"))
                .on(ANYWAY, "/keeping", OnPhone::show)
                .on(ANYWAY, "/settings/pin", Pin::page)
                .on(TAKING, "/settings/pin", Pin::take)
                .on(ANYWAY, "/locked", Pin::locked);
    }

    private static Reply show(Visit visit) {
        return Reply.Shown.ok(
                JtephoneGenerated::render,
                new OnPhonePage(Numbers.of(visit), visit.home().beside()),
                Title.MORE,
                Tab.MORE);
    }
}
