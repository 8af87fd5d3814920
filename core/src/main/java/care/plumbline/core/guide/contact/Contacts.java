package care.plumbline.core.guide.contact;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// A person beside the program: the calls it suggests, with words she may use, and how to find care.
///
/// @param anyone who it may be; nobody too
/// @param waitDays how long *later* waits
public record Contacts(
        Text why,
        Text anyone,
        Text privacy,
        int waitDays,
        List<Call> calls,
        Physio physio,
        Care care,
        Provenance provenance) {

    /// One call.
    ///
    /// @param week of use it belongs to
    /// @param question holds whether she did it
    /// @param fromDay and `toDay`: days of use on which it is suggested, counted from 0
    /// @param say lines she may read out
    public record Call(
            Id id,
            int week,
            String question,
            int fromDay,
            int toDay,
            Text title,
            List<Text> say,
            List<Text> ask,
            Provenance provenance) {
        public Call {
            say = List.copyOf(say);
            ask = List.copyOf(ask);
        }
    }

    /// How to find a physio, what to ask, and what an examination is like.
    public record Physio(List<Text> find, List<Text> ask, List<Text> exam, Provenance provenance) {
        public Physio {
            find = List.copyOf(find);
            ask = List.copyOf(ask);
            exam = List.copyOf(exam);
        }
    }

    /// Who does what, how to see that somebody is trained, and what a good plan is.
    ///
    /// @param baby what a visit for the baby is
    public record Care(
            Text title,
            Text lead,
            List<Profession> who,
            List<Text> check,
            List<Text> plan,
            List<Text> baby,
            Provenance provenance) {
        public Care {
            who = List.copyOf(who);
            check = List.copyOf(check);
            plan = List.copyOf(plan);
            baby = List.copyOf(baby);
        }
    }

    /// A kind of clinician.
    ///
    /// @param choose when to choose one
    /// @param proof what studies say
    public record Profession(Text name, Text does, Text choose, Text proof, Provenance provenance) {}

    public Contacts {
        calls = List.copyOf(calls);
    }
}
