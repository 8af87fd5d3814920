package care.plumbline.compiler.guide;

import care.plumbline.core.guide.stage.Readiness;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads the small tests behind the gates.
final class ReadinessReader {

    private ReadinessReader() {}

    static Readiness read(Section file) {
        var readiness = new Readiness(
                file.text("about"),
                file.text("not_yet"),
                file.text("no_symptoms"),
                file.text("stop"),
                file.whole("retest_after_days"),
                file.whole("pain_up_to"),
                twoAnswers(file.section("two_answers")),
                file.sections("groups").stream().map(ReadinessReader::group).toList(),
                ProvenanceReader.of(file));
        file.close();
        var seen = new HashSet<String>();
        readiness
                .tests()
                .filter(test -> !seen.add(test.question()))
                .forEach(test -> file.draft()
                        .problem(test.provenance().place(), "the test " + test.question() + " stands here twice"));
        return readiness;
    }

    private static Readiness.TwoAnswers twoAnswers(Section section) {
        var read = new Readiness.TwoAnswers(
                section.condition("shown_when"),
                section.text("title"),
                section.sections("says").stream()
                        .map(ReadinessReader::statement)
                        .toList());
        section.close();
        return read;
    }

    private static Statement statement(Section section) {
        var read = new Statement(section.text("says"), ProvenanceReader.of(section));
        section.close();
        return read;
    }

    private static Readiness.Group group(Section section) {
        var read = new Readiness.Group(
                section.id("id"),
                section.text("title"),
                section.text("about"),
                section.flag("battery"),
                section.sections("tests").stream().map(ReadinessReader::test).toList());
        section.close();
        return read;
    }

    private static Readiness.Test test(Section section) {
        Id movement = section.id("movement");
        var read = new Readiness.Test(
                section.word("id"),
                section.text("name"),
                movement,
                section.optionalId("figure"),
                section.optionalId("trains").orElse(movement),
                section.optionalId("after_gate"),
                section.oneOf("kind", Readiness.Kind.values(), Readiness.Kind::code),
                targets(section),
                section.flag("each_side"),
                section.texts("how"),
                ProvenanceReader.of(section));
        section.close();
        return read;
    }

    private static List<Integer> targets(Section section) {
        var targets = new ArrayList<Integer>();
        for (String word : section.words("targets")) {
            Form.WHOLE
                    .read(word)
                    .filter(number -> targets.isEmpty() || number > targets.getLast())
                    .ifPresentOrElse(
                            targets::add,
                            () -> section.draft()
                                    .problem(
                                            section.placeOf("targets"),
                                            "expected whole numbers that grow, found " + word));
        }
        if (targets.isEmpty()) {
            section.draft().problem(section.place(), "a test needs a target");
            targets.add(1);
        }
        return targets;
    }
}
