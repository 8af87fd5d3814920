package care.plumbline.pages.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What she shows by links, where a home can answer those who hold one.
public interface Showing {

    /// All links of the journal that is open, the newest last.
    List<Held> links() throws Hindered;

    /// A link as a list shows it.
    ///
    /// @param tag names it in a form, and says nothing else
    /// @param place what her browser knows it by
    /// @param over the last day it opens
    /// @param state how it stands
    /// @param wrongCodes how many were typed
    /// @param answer what came, sealed in the browser it came from; empty: nothing
    /// @param read whether she has read that
    record Held(
            String tag,
            String place,
            String name,
            LocalDate over,
            State state,
            boolean asksCode,
            int wrongCodes,
            boolean mayAnswer,
            String answer,
            boolean read,
            List<Look> looks) {

        public Held {
            looks = List.copyOf(looks);
        }
    }

    enum State {
        OPEN,
        OVER,
        /// Too many wrong codes.
        SHUT
    }

    /// @param who as he called himself
    record Look(String who, Instant when) {}

    /// Keeps a link as her browser made it.
    ///
    /// @param id its name, drawn in her browser
    /// @param code empty: none is asked
    /// @param over the last day it opens
    /// @param ends the moment
    record Wished(
            String id,
            String name,
            Optional<String> code,
            boolean mayAnswer,
            LocalDate made,
            LocalDate over,
            Instant ends,
            List<Sealed> files) {

        public Wished {
            files = List.copyOf(files);
        }
    }

    /// A file that her browser sealed.
    ///
    /// @param type what it is once it was opened
    record Sealed(String type, String jwe) {}

    /// False when there are too many, or the journal is gone.
    boolean show(Wished wished) throws Hindered;

    /// False when it was gone.
    boolean takeBack(String tag) throws Hindered;

    /// She has read the answer.
    boolean read(String tag) throws Hindered;

    /// Whether an answer waits for her. Where nobody can tell just now, no.
    boolean hasNews();
}
