package care.plumbline.pages.start;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a run of the safety screen is for: all of it, or a sign that she may take back, or what may wait, or only
/// what is open.
///
/// Its form or its address says so, and so it rides along from page to page.
record Purpose(Visit visit) {

    private static final String SIGN = "sign";
    private static final String LATER = "more";
    private static final String OPEN = "rest";

    /// The sign of a tag.
    static Optional<DangerSign> sign(Guide guide, String tag) {
        return guide.dangerSigns().stream()
                .filter(sign -> Tag.of(SIGN, sign.id()).letters().equals(tag))
                .findFirst();
    }

    /// The sign it is about, if there is one of that tag.
    Optional<DangerSign> sign() {
        return said(SIGN).flatMap(tag -> sign(visit.guide(), tag));
    }

    boolean isOfASign() {
        return said(SIGN).isPresent();
    }

    /// Whether what may wait is asked.
    boolean isOfLater() {
        return said(LATER).isPresent();
    }

    boolean isOfOpen() {
        return said(OPEN).isPresent();
    }

    private Optional<String> said(String name) {
        return visit.form().one(name).or(() -> visit.query().one(name));
    }

    /// How it rides along in a form.
    ///
    /// @param about whether something of its sign is left to ask; else it is no longer about that
    /// @param open whether only what is open is asked, also where nothing said so yet
    List<Kept> fields(boolean about, boolean open) {
        var fields = new ArrayList<Kept>();
        for (String name : about ? List.of(SIGN, LATER) : List.of(LATER)) {
            said(name).ifPresent(value -> fields.add(new Kept(name, value)));
        }
        if (open) {
            fields.add(new Kept(OPEN, "1"));
        }
        return fields;
    }

    /// How it rides along in an address.
    List<String> inAddress(boolean about, boolean open) {
        return fields(about, open).stream()
                .map(field -> field.name() + "=" + plain(field.value()))
                .toList();
    }

    /// A tag, or that something is so: no other word gets into an address.
    private String plain(String value) {
        return sign(visit.guide(), value).isPresent() ? value : "1";
    }
}
