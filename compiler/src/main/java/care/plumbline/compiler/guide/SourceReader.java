package care.plumbline.compiler.guide;

import care.plumbline.core.guide.source.Source;
import java.util.List;

/// Reads where statements come from.
final class SourceReader {

    private static final List<String> KINDS = List.of(
            "study",
            "guideline",
            "review",
            "standard",
            "instrument",
            "data",
            "page",
            "practice",
            "judgement",
            Source.CASE);
    private static final List<String> READ = List.of("full", "excerpts", "abstract", "second-hand", "title", "none");

    private SourceReader() {}

    static Source source(Section section) {
        var source = new Source(
                section.word("id"),
                section.word("citation"),
                section.optionalWord("locator"),
                section.oneOf("kind", KINDS),
                section.oneOf("read", READ),
                section.ofBaby());
        String all =
                source.id() + " " + source.citation() + " " + source.locator().orElse("");
        section.draft().checkCitation(all, source.ofBaby(), section.placeOf("citation"));
        // Which parts were read is for whoever reviews the guide; no page shows it, so it is not carried along.
        if (section.optionalWord("parts").isEmpty() && source.read().equals("excerpts")) {
            section.draft().problem(section.placeOf("read"), "say in parts what was read of " + source.id());
        }
        section.close();
        return source;
    }
}
