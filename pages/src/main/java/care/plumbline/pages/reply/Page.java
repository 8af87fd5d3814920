package care.plumbline.pages.reply;

import care.plumbline.pages.form.Refused;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;

/// Answers one kind of request.
@FunctionalInterface
public interface Page {

    /// The answer to one visit.
    ///
    /// @throws Refused when a field of the form cannot be taken; nothing was written
    /// @throws Hindered when her journal does not do what it was asked
    /// @throws Visit.Gone when it needs a journal and there is none; she is sent to the start
    Reply on(Visit visit) throws Refused, Hindered, Visit.Gone;
}
