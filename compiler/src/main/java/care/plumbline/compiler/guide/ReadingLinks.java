package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks that what can harm rests on something that was read: a danger sign, a restriction, a gate or a dose
/// has a source of which more than the abstract was open, or `sources.yaml` names it and says why it may do without.
final class ReadingLinks {

    /// How many there are, and how many of them rest on less.
    record Count(int weighty, int restingOnLess) {}

    private static final Set<String> BEYOND_THE_ABSTRACT = Set.of("full", "excerpts");

    private final Draft draft;
    /// By file and id, such as `danger-signs/fever`.
    private final Map<String, Provenance> weighty = new LinkedHashMap<>();

    ReadingLinks(Guide guide, Draft draft) {
        this.draft = draft;
        guide.dangerSigns().forEach(sign -> weighty.put("danger-signs/" + sign.id(), sign.provenance()));
        guide.restrictions().forEach(one -> weighty.put("restrictions/" + one.id(), one.provenance()));
        guide.stages()
                .forEach(stage -> stage.gates().forEach(gate -> weighty.put("stages/" + gate.id(), gate.provenance())));
        guide.trainings().forEach(one -> weighty.put("daily-training/" + one.id(), one.provenance()));
        guide.movements().values().forEach(one -> weighty.put("movements/" + one.id(), one.provenance()));
    }

    /// @param sources the file of the sources, whose `rests_on_less` names what may
    Count check(Section sources) {
        var named = new TreeSet<String>();
        for (Section group : sources.sections("rests_on_less")) {
            group.word("because");
            for (String what : group.words("what")) {
                check(what, group);
                if (!named.add(what)) {
                    draft.problem(group.placeOf("what"), what + " stands here twice");
                }
            }
            group.close();
        }
        weighty.forEach((what, provenance) -> {
            if (!isRead(provenance) && !named.contains(what)) {
                draft.problem(
                        provenance.place(),
                        what + " rests on no source read beyond its abstract: read one, or name it in sources.yaml");
            }
        });
        return new Count(weighty.size(), named.size());
    }

    private void check(String what, Section group) {
        Provenance provenance = weighty.get(what);
        if (provenance == null) {
            draft.problem(group.placeOf("what"), "no danger sign, restriction, gate or dose is called " + what);
        } else if (isRead(provenance)) {
            draft.problem(
                    group.placeOf("what"), what + " has a source read beyond its abstract: it stands here no more");
        }
    }

    private static boolean isRead(Provenance provenance) {
        return provenance.sources().stream().map(Source::read).anyMatch(BEYOND_THE_ABSTRACT::contains);
    }
}
