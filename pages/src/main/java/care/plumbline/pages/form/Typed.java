package care.plumbline.pages.form;

import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.Optional;

/// What she typed into a form that comes back to her because one thing in it could not be taken; nothing on a
/// page that is new.
///
/// A template asks it for every field it shows, so that nothing typed is lost.
///
/// @param refused what could not be taken; empty on a new page
public record Typed(Form form, Optional<Refused> refused) {

    public static final Typed NOTHING = new Typed(Form.EMPTY, Optional.empty());

    /// Whether this page is a form that comes back.
    public boolean isBack() {
        return refused.isPresent();
    }

    /// What stands in a field of text.
    ///
    /// @param before what stands in it on a new page
    public String text(String name, String before) {
        return isBack() && form.has(name) ? form.all(name).getFirst() : before;
    }

    /// Whether a box, a button of a group or a line of a list is chosen.
    ///
    /// @param before whether it is on a new page
    public boolean chosen(String name, String value, boolean before) {
        return isBack() ? form.all(name).contains(value) : before;
    }

    /// Whether this field could not be taken.
    public boolean isWrong(String name) {
        return refused.filter(one -> one.field().equals(name)).isPresent();
    }

    /// What the field takes.
    public String takes(Words words) {
        return refused.map(one -> one.takes(words)).orElse("");
    }

    public String asks(Words words) {
        return refused.map(one -> one.asks(words)).orElse("");
    }

    /// Where this field came with a date, and about when it was.
    public Optional<Came.Both> both(String name) {
        return refused.filter(one -> one.field().equals(name)).flatMap(Refused::both);
    }

    public String came(Words words) {
        return refused.map(one -> one.came(words)).orElse("");
    }

    public List<Refused.Near> near() {
        return refused.map(Refused::near).orElse(List.of());
    }
}
