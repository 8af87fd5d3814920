package care.plumbline.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A journal in which every place of a session is behind her once, whatever windows and taps did.
///
/// What came late stands in its own session, as if it had come in time. Said again, it counts once: the first
/// word about a place counts until she tries what hurt in an easier way.
final class OneRecordAMove {

    /// A session, and what of it is behind her.
    private record Session(List<Told> told, Set<Integer> behind) {

        private Session() {
            this(new ArrayList<>(), new LinkedHashSet<>());
        }

        private void add(Told told) {
            if (told.entry() instanceof Entry.Moved(var _, int place, var _, Went went)) {
                boolean counts = switch (went) {
                    case Went.Done _, Went.Skipped _, Went.Hurt _ -> behind.add(place);
                    case Went.TooHard _ -> {
                        behind.remove(place);
                        yield true;
                    }
                    case Went.TooEasy _ -> true;
                };
                if (!counts) {
                    return;
                }
            }
            this.told.add(told);
        }
    }

    private OneRecordAMove() {}

    /// @param standing without what she took back
    static List<Told> of(List<Told> standing) {
        var sessions = new LinkedHashMap<String, Session>();
        Session session = new Session();
        // Before the first session.
        sessions.put("", session);
        for (Told told : standing) {
            if (told.entry() instanceof Entry.Began) {
                session = new Session();
                sessions.put(told.name(), session);
            }
            if (told.entry() instanceof Entry.Late late) {
                inItsSession(sessions, told.name(), late);
            } else {
                session.add(told);
            }
        }
        return sessions.values().stream().flatMap(one -> one.told().stream()).toList();
    }

    /// Of a session she took back nothing is told.
    private static void inItsSession(Map<String, Session> sessions, String name, Entry.Late late) {
        Session its = sessions.get(late.session());
        if (its != null) {
            its.add(new Told(name, new Entry.Moved(late.on(), late.place(), late.movement(), new Went.Done())));
        }
    }
}
