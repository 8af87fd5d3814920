package care.plumbline.pages.start;

import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Conclusion;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.ShownSign;
import care.plumbline.pages.danger.WhomToCall;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.Tag;
import java.util.List;
import java.util.Optional;

/// What the safety screen says.
///
/// @param kind the colour of it
/// @param pregnant what comes first while she is pregnant again; empty: she is not
/// @param whom to call, in this order
/// @param unitAsk asks for the number of her own unit
/// @param told what she ticked and has not yet said more about
/// @param seen what somebody has looked at already
/// @param open how many questions are not answered
/// @param later whether there are questions that may wait until now
/// @param asked how many danger signs were weighed
/// @param kept her answers, while they are stored nowhere
/// @param locked whether she has a journal that is locked: nothing is offered to be kept beside it
/// @param rules behind each sign and each restriction; none of a sign of which others are to learn nothing
public record ResultPage(
        Conclusion kind,
        String headline,
        List<String> pregnant,
        List<ShownSign> found,
        Optional<Lead> told,
        List<Looked> seen,
        List<String> limits,
        Numbers numbers,
        WhomToCall whom,
        String unitAsk,
        int open,
        boolean later,
        int asked,
        List<Kept> kept,
        boolean hasJournal,
        boolean locked,
        Rules rules) {

    public ResultPage {
        pregnant = List.copyOf(pregnant);
        found = List.copyOf(found);
        seen = List.copyOf(seen);
        limits = List.copyOf(limits);
        kept = List.copyOf(kept);
    }

    /// Whether what she ticked leads: then what to say of a finding stands with it, and not beside the number to call.
    public boolean tells() {
        return told.filter(Lead::tells).isPresent();
    }

    /// A danger sign that somebody has looked at.
    ///
    /// @param waits whether she was told to wait with exercise
    public record Looked(Tag tag, String name, String on, boolean waits) {}

    /// The findings that are as urgent as the first: shown in full, the others folded.
    public List<ShownSign> first() {
        return found.stream()
                .filter(one -> one.kind() == found.getFirst().kind())
                .toList();
    }

    /// Those of them whose sentence for the telephone stands beside the number: of what is discreet only where nothing
    /// else is as urgent.
    public List<ShownSign> toSay() {
        List<ShownSign> plain = first().stream().filter(one -> !one.discreet()).toList();
        return plain.isEmpty() ? first().subList(0, 1) : plain;
    }

    /// Whether each of them can be named with what she said: more than two would push the numbers down.
    public boolean areFew() {
        return first().size() <= 2;
    }

    public List<ShownSign> others() {
        return found.subList(first().size(), found.size());
    }

    /// Whether there is nothing to do before going on.
    public boolean mayGoOn() {
        return switch (kind) {
            case CALL_NOW, SAME_DAY, OPEN -> false;
            case SOON, AT_A_VISIT, WAIT, GO_ON -> true;
        };
    }
}
