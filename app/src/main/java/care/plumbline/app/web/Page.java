package care.plumbline.app.web;

import care.plumbline.app.seal.Tampered;

/// Answers one kind of request.
@FunctionalInterface
public interface Page {

    /// The answer to one visit.
    ///
    /// @throws Refused when a field of the form cannot be taken; nothing was written
    /// @throws Tampered when somebody changed what was stored
    /// @throws Visit.Gone when it needs a journal and there is none; she is sent to the start
    Reply on(Visit visit) throws Refused, Tampered, Visit.Gone;
}
