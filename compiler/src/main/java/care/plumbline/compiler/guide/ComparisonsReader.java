package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.guide.cause.Comparisons.Reckoning;
import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.guide.words.Id;
import java.util.HashSet;
import java.util.List;

/// Reads what is looked for in her days.
final class ComparisonsReader {

    /// Seven numbers are worked out from the days; fewer days than this could say nothing at all.
    private static final int FEWEST_DAYS = 14;

    private static final Reckoning HARMLESS = new Reckoning(0.5, 0.5, 1, 1, 1, 1, 0.5, 0);

    private ComparisonsReader() {}

    static Comparisons read(Section file) {
        var comparisons = new Comparisons(
                question(file, "pain"),
                file.whole("from_days"),
                file.whole("each_side"),
                reckoning(file.section("reckoning")),
                file.sections("factors").stream().map(ComparisonsReader::factor).toList());
        if (comparisons.fromDays() < FEWEST_DAYS) {
            file.draft()
                    .problem(
                            file.placeOf("from_days"),
                            "expected " + FEWEST_DAYS + " days or more, found " + comparisons.fromDays());
        }
        if (comparisons.eachSide() < 2) {
            file.draft()
                    .problem(
                            file.placeOf("each_side"),
                            "one day is no comparison: expected 2 or more, found " + comparisons.eachSide());
        }
        var seen = new HashSet<Id>();
        comparisons.factors().stream()
                .filter(factor -> !seen.add(factor.id()))
                .forEach(factor -> file.draft()
                        .problem(factor.provenance().place(), "the factor " + factor.id() + " stands here twice"));
        file.close();
        return comparisons;
    }

    private static Reckoning reckoning(Section part) {
        Reckoning reckoning = Stands.orElse(
                part,
                () -> new Reckoning(
                        part.decimal("wrong"),
                        part.decimal("sure"),
                        part.whole("fewest_free"),
                        part.decimal("usually"),
                        part.decimal("worth_seeing"),
                        part.whole("gap_days"),
                        part.decimal("latest"),
                        part.decimal("about_the_same")),
                HARMLESS);
        part.close();
        return reckoning;
    }

    private static Factor factor(Section line) {
        var factor = new Factor(
                line.id("id"),
                line.text("name"),
                seen(line.section("seen")),
                line.oneOf("when", Factor.When.values(), Factor.When::code),
                line.text("on"),
                line.text("others"),
                line.flag("baby"),
                ProvenanceReader.of(line));
        line.close();
        return factor;
    }

    private static Factor.Seen seen(Section how) {
        Factor.Seen seen;
        if (how.has("under")) {
            seen = under(how);
        } else if (how.has("chose")) {
            seen = new Factor.Seen.Chose(question(how, "chose"), how.word("code"));
        } else if (how.has("ticked")) {
            seen = new Factor.Seen.Ticked(question(how, "ticked"), how.word("code"));
        } else {
            how.oneOf("practised", List.of("true"));
            seen = new Factor.Seen.Practised();
        }
        how.close();
        return seen;
    }

    private static Factor.Seen under(Section how) {
        var under = new Factor.Seen.Under(question(how, "under"), how.whole("from"), how.whole("to"));
        if (under.from() > under.to()) {
            how.draft().problem(how.placeOf("from"), "from " + under.from() + " is above to " + under.to());
        }
        return under;
    }

    private static String question(Section how, String key) {
        String question = how.word(key);
        how.draft().mention(question, how.placeOf(key));
        return question;
    }
}
