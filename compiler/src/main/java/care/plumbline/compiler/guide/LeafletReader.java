package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// Reads leaflets.
final class LeafletReader {

    private LeafletReader() {}

    static Leaflet read(Section file) {
        var leaflet = new Leaflet(
                file.id("id"),
                file.text("name"),
                file.text("plain"),
                file.flag("loss"),
                file.has("for_you")
                        ? file.sections("for_you").stream()
                                .map(LeafletReader::hers)
                                .toList()
                        : List.of(),
                file.has("parts")
                        ? file.sections("parts").stream()
                                .map(LeafletReader::part)
                                .toList()
                        : List.of(),
                texts(file, "helps"),
                texts(file, "avoid"),
                file.texts("be_seen"),
                file.ids("signs"),
                file.ids("habits"),
                ProvenanceReader.of(file));
        if (leaflet.helps().isEmpty() && leaflet.parts().isEmpty()) {
            file.draft().problem(file.place(), "expected helps or parts: what does it say?");
        }
        file.close();
        return leaflet;
    }

    private static List<Text> texts(Section file, String key) {
        return file.has(key) ? file.texts(key) : List.of();
    }

    private static Leaflet.Hers hers(Section line) {
        var hers = new Leaflet.Hers(line.condition("when"), line.text("say"));
        line.close();
        return hers;
    }

    private static Leaflet.Part part(Section section) {
        var part = new Leaflet.Part(section.text("name"), section.texts("lines"));
        section.close();
        return part;
    }
}
