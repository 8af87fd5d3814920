package care.plumbline.cli;

import care.plumbline.body.coach.Coach;
import care.plumbline.body.coach.Sighting;
import care.plumbline.body.coach.Unseen;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.json.Members;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much of a recording could be judged: the same for every check.
///
/// @param unseen how many pictures could not be judged, by the reason
record Looked(Coaching coaching, int pictures, Map<Unseen, Integer> unseen) {

    /// Shows a coach every picture.
    static Looked at(List<Sighting> sightings, Coach coach, Coaching coaching) {
        Map<Unseen, Integer> unseen = new EnumMap<>(Unseen.class);
        sightings.forEach(one -> coach.see(one).ifPresent(why -> unseen.merge(why, 1, Integer::sum)));
        return new Looked(coaching, sightings.size(), unseen);
    }

    /// @param what it came to, beside how many pictures there were
    StringBuilder page(String what) {
        var page = new StringBuilder();
        line(page, "%d pictures, %s", pictures, what);
        unseen.forEach((why, times) ->
                line(page, "%d not judged: %s", times, coaching.help(why).says().english()));
        return page;
    }

    Members json(String check) {
        var root = new Members();
        root.put("check", check);
        root.put("pictures", pictures);
        root.keys("notJudged", not -> unseen.forEach((why, times) -> not.put(word(why), times)));
        return root;
    }

    static void line(StringBuilder page, String form, Object... parts) {
        page.append(String.format(Locale.ROOT, form, parts)).append(System.lineSeparator());
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
