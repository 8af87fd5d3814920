package care.plumbline.pages.questions;

import java.util.List;

/// The chapters, with how far she is in each.
public record ChaptersPage(List<Row> chapters) {

    public ChaptersPage {
        chapters = List.copyOf(chapters);
    }

    /// One chapter.
    ///
    /// @param steps how many pages apply to her, of which `done` are answered
    public record Row(String title, String about, String href, int minutes, int done, int steps) {

        public boolean isDone() {
            return done == steps;
        }
    }
}
