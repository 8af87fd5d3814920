package care.plumbline.compiler.guide;

import care.plumbline.core.guide.habit.Kindness;
import care.plumbline.core.guide.words.Id;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Reads the kind sentences.
final class KindnessReader {

    private KindnessReader() {}

    static List<Kindness> read(Section file) {
        var seen = new HashSet<Id>();
        List<Kindness> read = file.sections("kindnesses").stream()
                .map(line -> {
                    Kindness kindness = kindness(line);
                    if (!seen.add(kindness.id())) {
                        line.draft()
                                .problem(line.placeOf("id"), "the kindness " + kindness.id() + " stands here twice");
                    }
                    return kindness;
                })
                .toList();
        file.close();
        // Days take turns between every other sentence, so each half needs one that suits whoever comes.
        for (int half : List.of(0, 1)) {
            if (IntStream.range(0, read.size())
                    .noneMatch(at -> at % 2 == half && read.get(at).forEveryone())) {
                file.draft()
                        .problem(
                                file.place(),
                                "every woman needs a kindness on every day: none at the "
                                        + (half == 0 ? "odd" : "even")
                                        + " places of the list is for everyone");
            }
        }
        return read;
    }

    private static Kindness kindness(Section line) {
        var kindness = new Kindness(
                line.id("id"),
                line.text("text"),
                line.optionalCondition("suits_when"),
                line.flag("baby"),
                ProvenanceReader.of(line));
        line.close();
        return kindness;
    }
}
