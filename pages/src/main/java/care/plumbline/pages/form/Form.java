package care.plumbline.pages.form;

import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Expected;
import care.plumbline.core.journal.Letters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The fields of a form or a query, in the order they came.
public record Form(Map<String, List<String>> fields) {

    public static final Form EMPTY = new Form(Map.of());

    /// The field with what stands in a file of hers, to the letter.
    public static final String FILE = "file";

    private static final int MOST_FIELDS = 400;
    private static final String WAITED = "ago";

    /// Reads `a=1&b=2`.
    ///
    /// @throws Refused when it is not written like that, or holds too many fields
    public static Form parse(String text) throws Refused {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        for (String pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw Refused.notOurs("form");
            }
            int at = pair.indexOf('=');
            String name = at < 0 ? pair : pair.substring(0, at);
            String value = at < 0 ? "" : pair.substring(at + 1);
            fields.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
        }
        return new Form(fields);
    }

    private static String decoded(String text) throws Refused {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refused.notOurs("form");
        }
    }

    /// The same fields without signs that are no letters ([Letters]): nothing further in meets one.
    public Form clean() {
        var clean = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> clean.computeIfAbsent(Letters.of(name), _ -> new ArrayList<>())
                .addAll(
                        name.equals(FILE)
                                ? values
                                : values.stream().map(Letters::of).toList()));
        return new Form(clean);
    }

    public Set<String> names() {
        return fields.keySet();
    }

    /// All it says, in one line: two forms that say the same have the same. Without how long it waited to be
    /// sent, which grows while a phone tries again.
    public String says() {
        var said = new StringBuilder();
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!name.equals(WAITED)) {
                // Lengths, because any letter may stand in a value.
                said.append(name.length()).append(':').append(name);
                values.forEach(value ->
                        said.append('=').append(value.length()).append(':').append(value));
                said.append('&');
            }
        });
        return said.toString();
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The first value of a field, if it was sent and is not empty.
    public Optional<String> one(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /// The value of a field that has one. Sent twice with different words, a yes counts; nothing else is guessed.
    ///
    /// @throws Refused when two values are there and neither is a yes
    public Optional<String> single(String name) throws Refused {
        List<String> values =
                all(name).stream().filter(value -> !value.isBlank()).distinct().toList();
        if (values.size() > 1 && !values.contains("yes")) {
            throw new Refused(name, new Takes.OneAnswer(), new Came.Written(String.join(" · ", values)));
        }
        return values.contains("yes") ? Optional.of("yes") : values.stream().findFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /// The value of a field that must be there.
    public String need(String name) throws Refused {
        return need(name, new Takes.Offered());
    }

    /// The value of a field that must be there.
    public String need(String name, Takes takes) throws Refused {
        return one(name).orElseThrow(() -> new Refused(name, takes, new Came.Nothing()));
    }

    public int whole(String name, int from, int to) throws Refused {
        String text = need(name, new Takes.Answer(new Expected.Whole(from, to, Optional.empty())));
        try {
            return (int) Answers.whole(name, text, from, to);
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
    }
}
