package care.plumbline.compiler.guide;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Synonyms;
import care.plumbline.core.guide.words.Synonyms.Called;
import care.plumbline.core.guide.words.Synonyms.Kind;
import care.plumbline.core.guide.words.Synonyms.Same;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what things are called elsewhere. A word leads to one danger sign and to one page at most: which of
/// two is meant, nobody could say. It may stand for several words of the guide.
final class SynonymsReader {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");

    private SynonymsReader() {}

    static Synonyms read(Section file) {
        var same = new ArrayList<Same>();
        Section words = file.section("same");
        for (String word : words.names()) {
            same.add(new Same(word, said(words, word, new HashSet<>())));
        }
        var called = new ArrayList<Called>();
        var ofPages = new HashSet<String>();
        for (Kind kind : Kind.values()) {
            Section things = file.section(kind.all());
            Set<String> taken = kind == Kind.SIGN ? new HashSet<>() : ofPages;
            for (String id : things.names()) {
                if (Id.fits(id)) {
                    file.draft().mention(id, things.placeOf(id));
                    called.add(new Called(kind, new Id(id), said(things, id, taken)));
                } else {
                    file.draft().problem(things.placeOf(id), "expected an id, found " + id);
                }
            }
        }
        file.close();
        return new Synonyms(same, called);
    }

    private static List<String> said(Section of, String key, Set<String> taken) {
        List<String> said = of.words(key);
        for (String words : said) {
            if (!WORDS.matcher(words).matches()) {
                of.draft()
                        .problem(
                                of.placeOf(key),
                                "expected small letters without accents and signs, for this is what is compared; found "
                                        + words);
            } else if (!taken.add(words)) {
                of.draft().problem(of.placeOf(key), words + " stands here twice; it can lead to one thing only");
            }
        }
        return said;
    }
}
