package care.plumbline.pages.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Every word she reads stands in `guide/words`, and every word there is one she reads: a language is content.
class EveryWordTest {

    private static final Path TEMPLATES = Path.of("src", "main", "java");
    private static final Path PAGES = Path.of("src", "main", "java");
    private static final Path PUBLISH =
            Path.of("..", "phone", "src", "main", "java", "care", "plumbline", "phone", "publish");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /// A name, the same in every language.
    private static final String NAME = "Plumbline";

    static final List<Path> EVERY_TEMPLATE = files(TEMPLATES, ".jte");
    static final List<Path> EVERY_CLASS = files(PAGES, ".java");

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @FieldSource("EVERY_TEMPLATE")
    void a_template_holds_no_word_of_its_own(Path template) throws IOException {
        Matcher words = LETTERS.matcher(shown(Files.readString(template)));
        assertTrue(!words.find(), () -> template + " says: " + words.group());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>${say.hello()}</p>                           | false",
                "<p>Hello</p>                                    | true",
                "<p class=\"lead\">${it.is() ? \"a\" : \"b\"}</p> | false",
                "<p>@if(it.is())Hello@endif</p>                  | true",
                "<p>@if(it.is(\"so\"))${say.hello()}@endif</p>   | false",
                "<a aria-label=\"Hello\">${x}</a>                | true",
                "<a aria-label=\"${say.hello()}\">${x}</a>       | false",
                "<p>${it.is() ? \"Hello you\" : \"\"}</p>        | true",
                "@template.show.figure(alt = \"A woman\", a = b)  | true",
            })
    void a_word_in_a_template_is_found(String template, boolean holds) {
        assertEquals(holds, LETTERS.matcher(shown(template)).find(), shown(template));
    }

    /// What of a template is said to her as it stands there: text, attributes that are read, texts in
    /// expressions.
    private static String shown(String template) {
        String left = template.replaceAll("(?s)<%--.*?--%>", " ")
                .replaceAll("(?m)^@(import|param).*$", " ")
                .replaceAll("(?s)<script.*?</script>", " ");
        var shown = new StringBuilder();
        int at = 0;
        while (at < left.length()) {
            if (left.startsWith("${", at) || left.startsWith("!{", at) || left.startsWith("$unsafe{", at)) {
                int end = end(left, left.indexOf('{', at), '{', '}');
                shown.append(' ').append(texts(left.substring(at, end))).append(' ');
                at = end;
            } else if (left.startsWith("@if(", at) || left.startsWith("@elseif(", at) || left.startsWith("@for(", at)) {
                at = end(left, left.indexOf('(', at), '(', ')');
            } else if (left.startsWith("@template.", at)) {
                int open = left.indexOf('(', at);
                int content = left.indexOf("@`", at);
                int end = content >= 0 && content < left.length() && !closes(left, open)
                        ? content + 2
                        : end(left, open, '(', ')');
                shown.append(' ').append(texts(left.substring(open, end))).append(' ');
                at = end;
            } else if (left.startsWith("@else", at)
                    || left.startsWith("@endif", at)
                    || left.startsWith("@endfor", at)) {
                at += left.startsWith("@endfor", at) ? 7 : left.startsWith("@endif", at) ? 6 : 5;
            } else if (left.charAt(at) == '<') {
                int end = tagEnd(left, at);
                shown.append(' ').append(readAloud(left.substring(at, end))).append(' ');
                at = end;
            } else {
                shown.append(left.charAt(at++));
            }
        }
        return shown.toString().replace(NAME, "").replaceAll("&\\w+;", "");
    }

    private static boolean closes(String text, int open) {
        int content = text.indexOf("@`", open);
        return content < 0 || end(text, open, '(', ')') <= content;
    }

    /// Texts within code that are more than a name.
    private static String texts(String code) {
        Matcher text = Pattern.compile("\"([^\"]*)\"").matcher(code.replaceAll("look = \"[^\"]*\"", ""));
        var texts = new ArrayList<String>();
        while (text.find()) {
            if (text.group(1).matches(".*\\p{L}.* .*\\p{L}.*")) {
                texts.add(text.group(1));
            }
        }
        return String.join(" ", texts);
    }

    private static String readAloud(String tag) {
        Matcher attribute = Pattern.compile(
                        "\\b(aria-label|alt|title|placeholder|data-no-network|data-not-sent|data-read-aloud)=\"([^\"]*)")
                .matcher(tag);
        var read = new ArrayList<String>();
        while (attribute.find()) {
            read.add(attribute.group(2).replaceAll("\\$\\{.*", ""));
        }
        return String.join(" ", read);
    }

    private static int tagEnd(String text, int at) {
        int end = at;
        while (text.charAt(end) != '>') {
            end = text.startsWith("${", end) ? end(text, end + 1, '{', '}') : end + 1;
        }
        return end + 1;
    }

    private static int end(String text, int open, char opens, char closes) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char letter = text.charAt(at);
            quoted = letter == '"' ? !quoted : quoted;
            depth += quoted ? 0 : letter == opens ? 1 : letter == closes ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    /// What a page class may say in two words or more: to whoever reads a log or an exception, to a browser, or
    /// to a file.
    private static final Pattern NOT_TO_HER =
            Pattern.compile("(?s).*(Exception\\(|@SuppressWarnings|Pattern\\.compile|Header|%\\.1f).*");

    @ParameterizedTest
    @FieldSource("EVERY_CLASS")
    void a_page_says_no_sentence_of_its_own(Path page) throws IOException {
        var said = new ArrayList<String>();
        String source =
                Files.readString(page).replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
        for (String statement : source.split(";|\\{\n|\\}\n|->")) {
            Matcher text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(statement);
            while (text.find()) {
                if (text.group(1).matches(".*\\p{L}{2,}[,.:]? \\p{L}.*")
                        && !NOT_TO_HER.matcher(statement).matches()) {
                    said.add(text.group(1));
                }
            }
        }
        assertEquals(List.of(), said, page.toString());
    }

    /// A word that begins a sentence or stands on a button has a capital; codes and names of fields have none.
    @ParameterizedTest
    @FieldSource("EVERY_CLASS")
    void a_page_says_no_single_word_of_its_own(Path page) throws IOException {
        String source =
                Files.readString(page).replaceAll("(?m)^\\s*//.*$", "").replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
        List<String> said = Pattern.compile("\"(\\p{Lu}\\p{Ll}+)[ .,:!?]*\"")
                .matcher(source)
                .results()
                .map(word -> word.group(1))
                .filter(word -> !NOT_SAID.contains(word))
                .toList();
        assertEquals(List.of(), said, page.toString());
    }

    /// The name, what a compiler is told, and how the English of two questions begins, which is cut off.
    private static final List<String> NOT_SAID = List.of(NAME, "ArrayRecordComponent", "You", "It");

    @Test
    void every_phrase_is_said_somewhere() throws IOException {
        var code = new StringBuilder();
        for (Path file : EVERY_TEMPLATE) {
            code.append(Files.readString(file));
        }
        for (Path file : EVERY_CLASS) {
            code.append(Files.readString(file));
        }
        for (Path file : files(PUBLISH, ".java")) {
            code.append(Files.readString(file));
        }
        for (String module : List.of("core", "journal")) {
            for (Path file : files(Path.of("..", module, "src", "main", "java"), ".java")) {
                code.append(Files.readString(file));
            }
        }
        Map<String, String> byMethod = EveryPhrase.SIGNATURES.stream()
                .map(phrase -> phrase.replaceAll("[#\\[].*", ""))
                .collect(Collectors.toMap(name -> name, EveryWordTest::method, (one, _) -> one, TreeMap::new));
        assertEquals(
                List.of(),
                byMethod.entrySet().stream()
                        .filter(one -> code.indexOf("." + one.getValue() + "(") < 0
                                && code.indexOf("::" + one.getValue()) < 0
                                && code.indexOf(".formsOf" + capital(one.getValue()) + "(") < 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static String capital(String method) {
        return method.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + method.substring(1);
    }

    private static String method(String phrase) {
        return Pattern.compile("_([a-z0-9])")
                .matcher(phrase.substring(phrase.indexOf('.') + 1))
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void a_session_of_one_movement_has_one_move() {
        assertEquals("1 move · 1 min", English.words().today().movesAndMinutes(1, "1"));
        assertEquals("2 moves · 5 min", English.words().today().movesAndMinutes(2, "5"));
    }
}
