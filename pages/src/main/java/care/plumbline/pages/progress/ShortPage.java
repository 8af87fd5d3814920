package care.plumbline.pages.progress;

import care.plumbline.pages.progress.SummaryPage.Line;
import care.plumbline.pages.progress.SummaryPage.Part;
import care.plumbline.pages.words.ProgressWords;
import java.util.ArrayList;
import java.util.List;

/// As much of the page she takes along as a picture holds that a camera reads at once.
///
/// @param title whose it is, or what
/// @param about the time it speaks of
/// @param parts in the order of the page; each whole
/// @param left the titles of the parts that found no room
public record ShortPage(String title, String about, List<Part> parts, List<String> left) {

    /// So many letters, packed, make about a hundred cells a side: read from a small screen at arm's length (decision
    /// 77).
    private static final int ROOM = 1_000;

    public ShortPage {
        parts = List.copyOf(parts);
        left = List.copyOf(left);
    }

    /// What nobody may miss stands in it however long it is; what follows, her questions first, while there is room.
    static ShortPage of(SummaryPage whole, ProgressWords say) {
        var then = new ArrayList<Part>();
        if (!whole.questions().isEmpty()) {
            then.add(Part.of(say.herQuestions(), "", List.of(new Line("", whole.questions()))));
        }
        then.addAll(whole.then());
        var parts = new ArrayList<>(whole.first());
        var left = new ArrayList<String>();
        int room = ROOM - parts.stream().mapToInt(ShortPage::letters).sum();
        for (Part part : then) {
            if (letters(part) <= room) {
                room -= letters(part);
                parts.add(part);
            } else {
                left.add(part.title());
            }
        }
        String title = whole.name().isEmpty() ? say.backPainAfterBirthASummary() : whole.name();
        String about = whole.birthDate().isEmpty()
                ? whole.about()
                : say.bornBirthDate(whole.birthDate()) + " · " + whole.about();
        return new ShortPage(title, about, parts, left);
    }

    private static int letters(Part part) {
        int letters = part.title().length() + note(part).length();
        for (Line line : part.lines()) {
            letters += line.label().length() + line.says().length();
        }
        return letters;
    }

    /// What a measure means. Of a drawing, which is not in the picture, there is nothing to say.
    public static String note(Part part) {
        return part.chart().isPresent() ? "" : part.note();
    }

    /// What whoever scanned it sees: the same page for everybody, until its script reads what was scanned.
    public record Scanned() {}
}
