package care.plumbline.compiler.guide;

import care.plumbline.core.guide.FirstRelief;
import care.plumbline.core.guide.FirstRelief.Place;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// Reads what she is offered first.
final class FirstReliefReader {

    private FirstReliefReader() {}

    static FirstRelief read(Section file) {
        Condition until = file.condition("until");
        var relief = Stands.orElse(
                file,
                () -> new FirstRelief(
                        RankingReader.minutes(file, "minutes"),
                        file.whole("usual"),
                        file.whole("moves"),
                        until,
                        file.decimal("worth"),
                        file.sections("places").stream()
                                .map(FirstReliefReader::place)
                                .toList(),
                        ProvenanceReader.of(file)),
                new FirstRelief(List.of(1), 1, 1, until, 0, List.of(), ProvenanceReader.of(file)));
        file.close();
        return relief;
    }

    private static Place place(Section section) {
        var place = new Place(section.words("zones"), section.ids("moves"), section.words("set_off"));
        section.close();
        return place;
    }
}
