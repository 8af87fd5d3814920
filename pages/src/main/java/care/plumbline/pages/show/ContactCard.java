package care.plumbline.pages.show;

import care.plumbline.core.guide.contact.Contacts;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.DueCall;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Optional;

/// A call that is suggested today, for `tag/contact.jte`.
///
/// @param call its tag
/// @param person whom she named; empty: nobody
public record ContactCard(String call, int week, String title, String person, List<String> say) {

    public ContactCard {
        say = List.copyOf(say);
    }

    /// The call of these days, if one is due.
    public static Optional<ContactCard> of(Visit visit) {
        Recovery recovery = visit.recovery();
        return DueCall.on(recovery.facts(), recovery.journal())
                .map(call -> new ContactCard(
                        tag(call), call.week(), visit.say(call.title()), person(visit), visit.say(call.say())));
    }

    public static String tag(Contacts.Call call) {
        return Tag.of("call", call.id()).letters();
    }

    /// The name she gave; empty: none.
    public static String person(Visit visit) {
        return visit.facts()
                .latest(Handle.CONTACT_PERSON.id())
                .map(Entry.Answered::answer)
                .flatMap(answer -> answer instanceof Answer.Words(String name) ? Optional.of(name) : Optional.empty())
                .orElse("");
    }
}
