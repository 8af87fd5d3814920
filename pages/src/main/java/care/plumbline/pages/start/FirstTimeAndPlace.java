package care.plumbline.pages.start;

import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long she has and where, as she tapped it; else the shortest usual time that holds enough for her
/// place.
///
/// @param saysMinutes whether the time is hers, and no usual one
record FirstTimeAndPlace(Minutes minutes, Setting setting, boolean saysMinutes) {

    private static final String MINUTES = "m";
    private static final String SETTING = "w";
    private static final String BEFORE = ".before";

    static FirstTimeAndPlace of(Form form, Recovery recovery) throws Refused {
        FirstRelief relief = recovery.facts().guide().relief();
        Optional<String> place = said(form, SETTING);
        Setting setting = Setting.of(place.orElse(Setting.ANY.code())).orElseThrow(() -> Refused.notOffered("where"));
        Optional<String> said = said(form, MINUTES);
        int minutes = said.isEmpty()
                ? usual(recovery, relief, setting)
                : relief.minutes().stream()
                        .filter(length -> Integer.toString(length).equals(said.get()))
                        .findFirst()
                        .orElseThrow(() -> Refused.notOffered("minutes"));
        return new FirstTimeAndPlace(new Minutes(minutes), setting, said.isPresent());
    }

    /// What she taps now, or tapped before.
    private static Optional<String> said(Form form, String name) {
        return form.one(name).or(() -> form.one(name + BEFORE));
    }

    /// What rides along of it.
    List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        if (saysMinutes) {
            kept.add(new Kept(MINUTES + BEFORE, Integer.toString(minutes.count())));
        }
        kept.add(new Kept(SETTING + BEFORE, setting.code()));
        return kept;
    }

    /// Both stay until she changes them: the next session is not longer because nobody asked.
    List<Entry> wishes(LocalDate today) {
        return List.of(
                new Entry.Answered(today, Handle.SESSION_MINUTES.id(), new Answer.Amount(minutes.count())),
                new Entry.Answered(today, Handle.SESSION_PLACE.id(), new Answer.One(setting.code())));
    }

    private static int usual(Recovery recovery, FirstRelief relief, Setting setting) {
        return relief.minutes().stream()
                .filter(length -> length >= relief.usual())
                .filter(length -> recovery.session(new Minutes(length), setting) instanceof Session.Chosen chosen
                        && chosen.items().size() >= relief.moves())
                .findFirst()
                .orElse(relief.usual());
    }
}
