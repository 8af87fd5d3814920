package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Statement;
import care.plumbline.body.scene.Thing;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.core.TheGuide;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A drawing that does not show what it says is refused: each kind of statement is broken here once.
class MeaningTest {

    private static FigureFiles changed(String file, String from, String to) {
        Map<String, String> texts = TheGuide.everything();
        String path = "figures/" + file + ".yaml";
        String before = texts.getOrDefault(path, "");
        if (from.equals("poses:")) {
            before = before.replaceAll("(?m)^means: .*\\n", "");
        }
        assertTrue(before.contains(from), from);
        texts.put(path, before.replace(from, to));
        return FigureFiles.read(GuideFiles.of(texts));
    }

    private static List<String> broken(String file, String from, String to, String text) {
        FigureFiles files = changed(file, from, to);
        assertEquals(List.of(), files.problems());
        return files.broken(file.substring(file.indexOf('/') + 1), text);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // holds
                "habits/hand-over-a-task.do | at: [0.315, 0.60] | at: [0.315, 0.30] | the nearer hand is",
                // touches: a wall, and her own body
                "wall-push-up | wall: {at: [ | wall: {at: [9 | near-hand is",
                "rib-breathing | means: [ | means: [{touches: near-hand, on: far-foot}, | from far-foot",
                // rests
                "habits/pram-push.do | rests: baby, on: pram | rests: baby, on: floor | from floor",
                // tummy to tummy: face up, seen from the front and from above
                "seated-feed | is: baby-back | is: baby | baby is not tummy to tummy with her",
                "habits/feed-at-night.do | turn: -90 | turn: 0 | they do not lie face to face",
                // at the breast
                "habits/feed-in-chair.do | [-0.055, 0.535] | [-0.055, 0.40] | the face of baby is",
                // under the arm
                "habits/feed-under-arm.do | turn: 84 | turn: -84 | baby does not lie under her arm",
                // a second person
                "habits/caesarean-first-weeks.do | is: person | is: arrow | there is no second person called helper",
                "habits/caesarean-first-weeks.do | {with: helper} | {with: friend} | there is no second person called friend",
                // a posture
                "easier/thumb-and-wrist | takes: sits | takes: kneels | she is not as said: kneels",
                // a joint
                "bridge | poses: | 'means: [{bends: near-knee, from: 140}]\\nposes:' | near-knee is at",
                // at one pose only
                "bridge | poses: | 'means: [{takes: stands, in: lift}]\\nposes:' | she is not as said: stands",
                "bridge | poses: | 'means: [{takes: stands, in: jump}]\\nposes:' | there is no pose called jump",
                // said of nothing
                "front-carry | means: [{holds: baby, by: near-hand}, {holds: baby, by: far-hand}] | means: [] | says nothing of the baby",
                "side-lying-feed | {safe-beside: baby}, | '' | a baby on her bed needs `safe-beside`"
            })
    void a_drawing_that_does_not_show_what_it_says_is_refused(String file, String from, String to, String says) {
        String changed = to.replace("\\n", "\n");
        List<String> broken = file.startsWith("easier/")
                ? changed(file, from, changed).broken(file.substring(7) + ".easier", "")
                : broken(file, from, changed, "");
        assertTrue(broken.stream().anyMatch(one -> one.contains(says)), broken.toString());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ground: from-above | ground: floor | not seen from above",
                "turn: -90 | turn: 90 | they do not lie face to face",
                "baby: {at: [-0.025, 0.20] | baby: {at: [0.12, 0.20] | its face is not level with her breast",
                "baby: {at: [-0.025, 0.20] | baby: {at: [-0.12, 0.16] | its head is at her face",
                "near-hand: {on: near-thigh, along: -0.03, aside: -0.03} | near-hand: {thing: baby, up: 0, aside: 0} | an arm or her chest lies over it",
                "pillow: {is: pillow-above, at: [-0.385, 0.035] | pillow: {is: pillow-above, at: [0.2, -0.1] | her head is on no pillow",
                "baby: {at | soft: {is: cushion, at: [0.0, 0.3]}\\n  baby: {at | a pillow is near it",
                "baby: {at | a: {is: cushion, at: [0.5, -0.1]}\\n  b: {is: cushion, at: [0.4, -0.1]}\\n  baby: {at | more pillows",
                "size: 0.95 | size: 0.8 | a part of them is beyond the bed"
            })
    void a_picture_of_a_baby_on_her_bed_is_a_safe_one(String from, String to, String says) {
        List<String> broken = broken("side-lying-feed", from, to.replace("\\n", "\n"), "");
        assertTrue(broken.stream().anyMatch(one -> one.contains(says)), broken.toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge | Kneel on a mat. | its text says kneels",
                "bridge | Lie on your side. | its text says lies-on-side",
                "bridge | Sit on a chair. | its text says sits",
                "bridge | Stand tall. | its text says stands",
                "bridge | Come onto hands and knees. | its text says hands-and-knees",
                "squat | Lie on your back. | its text says lies-on-back",
                "squat | Lie on your front. | its text says lies-on-front",
                "squat | Half lie on pillows. | its text says half-lies"
            })
    void a_text_that_names_a_posture_the_drawing_has_not_is_refused(String figure, String text, String says) {
        List<String> broken = TheFigures.files().broken(figure, text);
        assertEquals(1, broken.size(), broken.toString());
        assertTrue(broken.getFirst().startsWith(says), broken.toString());
    }

    @Test
    void a_drawing_may_say_why_it_is_without_a_posture_and_not_of_one_it_takes() {
        assertEquals(
                List.of(),
                broken("bridge", "poses:", "without: {kneels: it is drawn lying}\nposes:", "Kneel on a mat."));
        assertEquals(
                List.of("says why it is `without` a posture that it takes"),
                broken("bridge", "poses:", "without: {lies-on-back: no}\nposes:", "Lie on your back."));
    }

    @Test
    void each_kind_of_statement_is_made_by_some_drawing() {
        var made = new TreeSet<String>();
        TheFigures.files().means().values().forEach(means -> means.said().forEach(said -> add(made, said)));
        var kinds = new TreeSet<String>();
        Arrays.stream(Statement.class.getPermittedSubclasses()).forEach(kind -> kinds.add(kind.getSimpleName()));
        assertEquals(kinds, made);
    }

    private static void add(TreeSet<String> made, Statement said) {
        made.add(said.getClass().getSimpleName());
        if (said instanceof Statement.In(var _, Statement inner)) {
            add(made, inner);
        }
    }

    @Test
    void every_baby_at_her_breast_or_beside_her_is_said_to_be_so() {
        List<String> feeds = List.of(
                "seated-feed",
                "feed-in-chair.do",
                "feed-under-arm.do",
                "side-lying-feed",
                "feed-at-night.do",
                "feed-side-lying.do");
        for (String feed : feeds) {
            Scene scene = TheFigures.read().find(feed).orElseThrow();
            assertTrue(scene.props().stream().anyMatch(prop -> prop.thing() instanceof Thing.Child), feed);
            assertTrue(
                    Objects.requireNonNull(TheFigures.files().means().get(feed)).said().stream()
                            .anyMatch(said -> said instanceof Statement.AtBreast || said instanceof Statement.Beside),
                    feed);
        }
    }
}
