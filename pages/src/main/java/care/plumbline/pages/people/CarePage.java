package care.plumbline.pages.people;

import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import java.util.List;
import java.util.Optional;

/// Who can help, and how to find one.
///
/// @param lead what has to be looked at first; empty: nothing is known of her, or there is nothing
/// @param about what the page is for
/// @param exam what a visit to a physio is like
/// @param baby what a visit for the baby is; empty: nothing is said of one
public record CarePage(
        String title,
        Optional<Lead> lead,
        String about,
        List<Profession> who,
        List<String> find,
        List<String> ask,
        List<String> exam,
        List<String> check,
        List<String> plan,
        List<String> baby,
        Nearby nearby,
        Cited cited) {

    /// Who is near.
    ///
    /// @param listed whether anybody is listed at all
    /// @param place she named; empty: none yet
    public record Nearby(boolean listed, String place, List<Found> found) {
        public Nearby {
            found = List.copyOf(found);
        }
    }

    /// One who gives care.
    ///
    /// @param where how far, and in which place
    /// @param phone and `web`, `note`: empty: none
    public record Found(String name, String profession, String where, String phone, String web, String note) {}

    /// A kind of clinician: what one does, when to choose one, what studies say.
    public record Profession(String name, String does, String choose, String proof, Cited cited) {}

    public CarePage {
        who = List.copyOf(who);
        find = List.copyOf(find);
        ask = List.copyOf(ask);
        exam = List.copyOf(exam);
        check = List.copyOf(check);
        plan = List.copyOf(plan);
        baby = List.copyOf(baby);
    }
}
