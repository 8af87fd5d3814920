package care.plumbline.compiler.press;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Phrase;
import care.plumbline.core.guide.words.Phrases;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.guide.words.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The guide as her phone fetches it: without the words that only pages of a server say, which keep their places,
/// because a program asks for words by their numbers; and without the sources that no statement cites.
public final class OnHerPhone {

    /// What speaks of links, because without a server nobody keeps what is sealed, of the locks that a server keeps,
    /// and of what else is true where one keeps her journal. That no page of her phone says one of these,
    /// `HomesAgreeTest` shows.
    private static final List<String> OF_A_SERVER = List.of("links.", "locks.", "server.");

    private static final Phrase NOTHING = new Phrase(List.of(new Phrase.Form(Plural.OTHER, Text.of(Map.of()))));

    private OnHerPhone() {}

    /// @param names of all phrases of the guide, in their order
    static Guide of(Guide guide, List<String> names) {
        List<Phrase> all = guide.phrases().all();
        if (names.size() != all.size()) {
            throw new IllegalStateException("expected " + all.size() + " names of phrases, found " + names.size());
        }
        var kept = new ArrayList<Phrase>();
        for (int i = 0; i < names.size(); i++) {
            kept.add(isOfAServer(names.get(i)) ? NOTHING : all.get(i));
        }
        return saying(guide, new Phrases(kept, guide.phrases().answers()));
    }

    /// Whether only pages of a server say it.
    public static boolean isOfAServer(String name) {
        return OF_A_SERVER.stream().anyMatch(name::startsWith);
    }

    private static Map<String, Source> cited(Guide guide) {
        var cited = new TreeMap<>(guide.sources());
        cited.values().removeIf(source -> source.kind().equals(Source.CASE));
        return Collections.unmodifiableMap(cited);
    }

    private static Guide saying(Guide guide, Phrases phrases) {
        RecordComponent[] parts = Guide.class.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = switch (parts[i].getName()) {
                    case "phrases" -> phrases;
                    case "sources" -> cited(guide);
                    default -> parts[i].getAccessor().invoke(guide);
                };
            }
            return Guide.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
