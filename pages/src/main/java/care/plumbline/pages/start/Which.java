package care.plumbline.pages.start;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// She ticked a line and then said none of what stands behind it: one of the two is not so, or our questions
/// miss what she has. Only she knows, so she is asked.
record Which(Ticked ticked) {

    /// The field of her word on it.
    static final String RIGHT = "right";

    private static final String LINE = "line";
    private static final String AGAIN = "again";
    static final String UNNAMED = "unnamed";
    private static final String MISTAKE = "mistake";

    static Reply page(Visit visit, Recovery recovery, List<Kept> kept) {
        Ticked ticked = recovery.safety().denied().orElseThrow();
        var wording = new Wording(recovery.facts(), visit.language());
        var fields = new ArrayList<>(kept);
        fields.add(new Kept(LINE, tag(ticked)));
        var page = new WhichPage(
                Alert.of(visit, recovery),
                wording.of(ticked.line().says()),
                ticked.line().behind().stream()
                        .map(question -> wording.of(question.ask()))
                        .filter(says -> !says.isBlank())
                        .toList(),
                fields);
        return Reply.Shown.ok(JtewhichGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    /// The one she was asked about, unless that is settled meanwhile.
    static Optional<Which> asked(Visit visit, Recovery recovery) throws Refused {
        String line = visit.form().need(LINE);
        return recovery.safety().ticked().stream()
                .filter(Ticked::isDenied)
                .filter(one -> tag(one).equals(line))
                .findFirst()
                .map(Which::new);
    }

    /// What her word says; empty: something is there that none of our questions names, and the line stands.
    Optional<Entry> answer(Visit visit, Facts facts) throws Refused {
        return switch (visit.form().need(RIGHT)) {
            case AGAIN -> Optional.of(ticked.line().toldAgain(facts));
            case UNNAMED -> Optional.empty();
            case MISTAKE -> Optional.of(ticked.line().takenBack(facts));
            default -> throw Refused.notOffered(RIGHT);
        };
    }

    private static String tag(Ticked ticked) {
        return Tag.of(LINE, ticked.line().id()).letters();
    }
}
