package care.plumbline.compiler.figure;

import care.plumbline.body.Joint;
import care.plumbline.body.Range;
import care.plumbline.body.Site;
import care.plumbline.body.scene.Posture;
import care.plumbline.body.scene.Statement;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a figure file says its drawing means: `means: [{holds: bag, by: near-hand}, {takes: kneels, in:
/// [down]}]`.
///
/// @param without postures that its text names and the drawing leaves out, each with its reason
public record Statements(List<Statement> said, Map<Posture, String> without) {

    public Statements {
        said = List.copyOf(said);
    }

    static Statements of(FigureNode file) {
        var said = file.has("means")
                ? file.at("means").items().stream().map(Statements::statement).toList()
                : List.<Statement>of();
        var without = new EnumMap<Posture, String>(Posture.class);
        file.at("without").entries().forEach((word, why) -> {
            if (why.text().isBlank()) {
                throw why.mistake("say why the drawing is without this posture");
            }
            without.put(Names.of(Posture.class, word, why), why.text());
        });
        return new Statements(said, without);
    }

    private static Statement statement(FigureNode words) {
        Statement said = plain(words);
        return words.has("in")
                ? new Statement.In(
                        words.at("in").isList()
                                ? words.at("in").items().stream()
                                        .map(FigureNode::text)
                                        .toList()
                                : List.of(words.at("in").text()),
                        said)
                : said;
    }

    private static Statement plain(FigureNode words) {
        String kind = words.entries().keySet().stream().findFirst().orElseThrow(() -> words.wrong("a statement"));
        FigureNode what = words.at(kind);
        return switch (kind) {
            case "holds" -> {
                words.only(kind, "by", "in");
                yield new Statement.Holds(
                        what.text(),
                        words.has("by")
                                ? Optional.of(
                                        Names.of(Site.class, words.at("by").text(), words.at("by")))
                                : Optional.empty());
            }
            case "touches" -> {
                words.only(kind, "on", "in");
                yield new Statement.Touches(Names.of(Site.class, what.text(), what), on(words.need("on")));
            }
            case "rests" -> {
                words.only(kind, "on", "in");
                yield new Statement.Rests(what.text(), words.need("on").text());
            }
            case "bends" -> {
                words.only(kind, "from", "to", "in");
                yield new Statement.Bends(
                        Names.of(Joint.class, what.text(), what),
                        new Range(words.number("from", -360), words.number("to", 360)));
            }
            case "takes" ->
                new Statement.Takes(Names.of(Posture.class, alone(words, kind).text(), what));
            case "tummy-to-tummy" ->
                new Statement.TummyToTummy(alone(words, kind).text());
            case "at-breast" -> new Statement.AtBreast(alone(words, kind).text());
            case "under-arm" -> new Statement.UnderArm(alone(words, kind).text());
            case "safe-beside" -> new Statement.Beside(alone(words, kind).text());
            case "with" -> new Statement.WithPerson(alone(words, kind).text());
            default ->
                throw words.mistake(
                        "there is no statement " + kind
                                + " among [holds, touches, rests, bends, takes, tummy-to-tummy, at-breast, under-arm, safe-beside, with]");
        };
    }

    private static FigureNode alone(FigureNode words, String kind) {
        return words.only(kind, "in").at(kind);
    }

    /// A part of her if a part is called so, else a thing.
    private static Statement.On on(FigureNode words) {
        return Arrays.stream(Site.values())
                .filter(site -> site.word().equals(words.text()))
                .findFirst()
                .<Statement.On>map(Statement.On.Body::new)
                .orElseGet(() -> new Statement.On.Named(words.text()));
    }
}
