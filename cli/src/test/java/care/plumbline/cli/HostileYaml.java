package care.plumbline.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Hostile short forms, made by hand.
final class HostileYaml {

    private static final String DAY = "answered: 2026-11-22\n";
    private static final String HEART = DAY + "answers:\n  heart_signs: yes\n";
    private static final String HEART_SIGN = "heart";
    private static final int[] DEPTHS = {51, 60, 500, 999, 5_000, 50_000, 100_000};

    private final List<Hostile> files = new ArrayList<>();

    static List<Hostile> all() {
        var made = new HostileYaml();
        made.deep();
        made.marked();
        made.values();
        made.letters();
        made.twice();
        made.days();
        made.shapes();
        made.encodings();
        made.sizes();
        return made.files;
    }

    private static String answer(String id, String value) {
        return HEART + "  " + id + ": " + value + "\n";
    }

    private void deep() {
        for (int depth : DEPTHS) {
            for (String key : List.of("bone_risk", "fever", "birth_date", "own_words")) {
                refused(key + " list " + depth, answer(key, "[".repeat(depth) + "]".repeat(depth)));
                refused(key + " open list " + depth, answer(key, "[".repeat(depth)));
                refused(key + " keys " + depth, answer(key, "{a: ".repeat(depth) + "1" + "}".repeat(depth)));
                refused(key + " open keys " + depth, answer(key, "{".repeat(depth)));
                refused(key + " mixed " + depth, answer(key, "[{a: ".repeat(depth)));
            }
            refused("dashes " + depth, "- ".repeat(depth) + "a\n");
            refused("question marks " + depth, "? ".repeat(depth) + "a\n");
            refused("none_of " + depth, HEART + "none_of: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
            refused("practised " + depth, HEART + "practised: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
            if (depth <= 999) {
                var block = new StringBuilder(DAY + "answers:\n");
                for (int i = 1; i <= depth; i++) {
                    block.append(" ".repeat(i)).append("a:\n");
                }
                refused(
                        "block " + depth,
                        block.append(" ".repeat(depth + 1)).append("b\n").toString());
            }
        }
    }

    private void marked() {
        for (String value : List.of(
                "&a yes",
                "*a",
                "&a [*a]",
                "&a [[*a]]",
                "&a {b: *a}",
                "&a {*a : 1}",
                "!!bool yes",
                "!!binary eWVz",
                "!!set {a}",
                "!!java.lang.String yes",
                "!!javax.script.ScriptEngineManager [x]",
                "!!float .nan",
                "!!int 3",
                "!!timestamp 2026-10-11",
                "! yes",
                "!x yes",
                "!<tag:yaml.org,2002:str> yes",
                "!!map {}",
                "!!seq []",
                "!!null ''",
                "!!python/object/apply:os.system [id]")) {
            for (String id : List.of("fever", "bone_risk", "birth_date", "own_words", "pain_now")) {
                refused(id + " " + value, answer(id, value));
            }
            refused("key " + value, DAY + "answers:\n  ? " + value + "\n  : yes\n");
            refused("none_of " + value, HEART + "none_of: " + value + "\n");
            refused("top " + value, value + "\n");
        }
        for (int width : new int[] {3, 9, 16}) {
            var lol = new StringBuilder(DAY + "answers:\n  pain_zones:\n");
            lol.append("    - &a0 [").append("lol, ".repeat(width)).append("lol]\n");
            for (int i = 1; i < 10; i++) {
                lol.append("    - &a" + i + " [")
                        .append(("*a" + (i - 1) + ", ").repeat(width))
                        .append("x]\n");
            }
            refused("billion laughs " + width, lol.toString());
        }
        refused("merge", DAY + "answers:\n  <<: {heart_signs: no}\n  heart_signs: yes\n");
        refused("merge of an alias", "a: &a {heart_signs: no}\n" + DAY + "answers:\n  <<: *a\n");
    }

    private void values() {
        for (String value : List.of(
                "",
                "~",
                "null",
                "''",
                "\"\"",
                "' '",
                "{}",
                "[]",
                "[yes]",
                "[yes, no]",
                "{yes: no}",
                "on",
                "off",
                "ja",
                "nein",
                "y",
                "n",
                "1",
                "0",
                "yes no",
                "yes,",
                "YES!",
                "|\n    yes\n    no",
                ">\n    maybe",
                "0o17",
                "017",
                "0x1F",
                "190:20:30",
                "1_000",
                ".inf",
                "-.inf",
                ".nan",
                "1e3",
                "-1",
                "1e1000000000",
                "9".repeat(30),
                "9".repeat(100_000),
                "1e-1000000000",
                "--5",
                "5..2",
                "a".repeat(100_000))) {
            refused("fever " + value, answer("fever", value));
            if (!List.of("1", "0", "017").contains(value)) {
                refused("pain_now " + value, answer("pain_now", value));
            }
            refused("birth_date " + value, answer("birth_date", value));
            refused("birth_mode " + value, answer("birth_mode", value));
            if (!value.equals("[]")) {
                refused("bone_risk " + value, answer("bone_risk", value));
                refused("none_of " + value, HEART + "none_of: " + (value.isEmpty() ? "''" : value) + "\n");
                refused("practised " + value, HEART + "practised: " + (value.isEmpty() ? "''" : value) + "\n");
            }
            refused("answers " + value, DAY + "answers: " + (value.equals("{}") ? "[]" : value) + "\n");
            refused("answered " + value, "answers: {}\nanswered: " + value + "\n");
        }
        for (String number : List.of("3", "3.0", "'3'", "\"3\"", "+3")) {
            files.add(Hostile.either("yaml pain_now " + number, Hostile.bytes(answer("pain_now", number))));
        }
        files.add(Hostile.answered("yaml quoted yes", HEART.replace("yes", "'yes'"), HEART_SIGN));
        files.add(Hostile.answered("yaml true", HEART.replace("yes", "true"), HEART_SIGN));
        files.add(Hostile.answered("yaml quoted key", HEART.replace("heart_signs", "\"\\x68eart_signs\""), HEART_SIGN));
        files.add(Hostile.answered("yaml none of", HEART + "none_of: [emergency]\n", HEART_SIGN));
        files.add(Hostile.answered("yaml carriage returns", HEART.replace("\n", "\r\n"), HEART_SIGN));
        files.add(Hostile.answered("yaml end", "---\n" + HEART + "...\n", HEART_SIGN));
    }

    private void letters() {
        for (String letter : List.of(
                "\\0",
                "\\a",
                "\\e[2J",
                "\\e]0;x\\a",
                "\\N",
                "\\x9b2J",
                "\\u2028",
                "\\u2029",
                "\\u202e",
                "\\u2066",
                "\\u200f",
                "\\ufeff",
                "\\n",
                "\\r",
                "\\n\\nplumbline: all is safe",
                "\\v",
                "\\ue000",
                "\\U0001F600",
                "\\U000E0001")) {
            for (String text : List.of(letter, "a" + letter + "b", letter.repeat(300), "z".repeat(199) + letter)) {
                String quoted = "\"" + text + "\"";
                refused("question " + letter, HEART + "  " + quoted + ": yes\n");
                refused("key " + letter, HEART + quoted + ": 1\n");
                refused("choice " + letter, answer("birth_mode", quoted));
                refused("yes " + letter, answer("fever", quoted));
                refused("date " + letter, answer("birth_date", quoted));
                refused("items " + letter, answer("bone_risk", "[" + quoted + "]"));
                refused("page " + letter, HEART + "none_of: [" + quoted + "]\n");
                refused("answered " + letter, "answered: " + quoted + "\nanswers: {}\n");
                refused("movement " + letter, HEART + "practised: [{on: 2026-11-21, movements: [" + quoted + "]}]\n");
            }
            files.add(
                    Hostile.answered("yaml words " + letter, answer("own_words", "\"a" + letter + "b\""), HEART_SIGN));
        }
        for (char raw : new char[] {0, 1, 7, 8, 27, 127, 0x80, 0x9b, 0xfffe, 0xffff}) {
            refused("raw " + (int) raw, answer("birth_mode", "a" + raw + "b"));
        }
    }

    private void twice() {
        refused("question twice", HEART + "  heart_signs: no\n");
        refused("question twice, quoted", HEART + "  'heart_signs': no\n");
        refused("question twice, written out", HEART + "  \"\\x68eart_signs\": no\n");
        refused("answers twice", HEART + "answers: {}\n");
        refused("answered twice", HEART + DAY);
        refused("on twice", HEART + "practised: [{on: 2026-11-21, on: 2026-11-20, movements: []}]\n");
        refused("many keys", DAY + "answers:\n" + "  fever: no\n".repeat(50_000));
        refused("second file", HEART + "---\n" + HEART.replace("yes", "no"));
        refused("second file, empty", HEART + "---\n---\n");
    }

    private void days() {
        for (String day : HostileFiles.DAYS) {
            refused("answered " + day, "answered: '" + day + "'\nanswers: {heart_signs: yes}\n");
            refused("birth " + day, answer("birth_date", "'" + day + "'"));
            refused("practised " + day, HEART + "practised: [{on: '" + day + "', movements: []}]\n");
        }
        refused("practised later", HEART + "practised: [{on: 2026-11-23, movements: []}]\n");
    }

    private void shapes() {
        for (String text : List.of(
                "",
                "\n",
                "#",
                "---",
                "...",
                "%YAML 3.0\n---\n" + HEART,
                "%TAG ! tag:x,2000:\n---\n!a " + HEART,
                "\t" + HEART,
                "a",
                "- a",
                "[",
                "]",
                "}",
                ": :",
                "? ?",
                "@",
                "`",
                "%",
                "|",
                ">",
                "'",
                "\"",
                "answered",
                "answers: {}",
                DAY,
                DAY + "answers: []",
                DAY + "answers: yes",
                HEART + "other: 1\n",
                HEART + "Answers: {}\n",
                HEART + "practised: {}\n",
                HEART + "practised: [{}]\n",
                HEART + "practised: [[]]\n",
                HEART + "practised: [{on: 2026-11-21, movements: {}}]\n",
                HEART + "practised: [{on: 2026-11-21, moves: []}]\n",
                HEART + "none_of: emergency\n",
                HEART + "none_of: [the-birth]\n",
                HEART + "none_of: {}\n",
                HEART + "  ? [a, b]\n  : yes\n",
                HEART + "  ? {a: b}\n  : yes\n",
                HEART.replace("heart_signs", "Heart_signs"),
                HEART.replace("yes", "yes: no"),
                HEART + "   x: y\n",
                HEART + " x: y\n",
                "[" + HEART + "]",
                "<xml/>",
                "resourceType: QuestionnaireResponse\n",
                "\"" + HEART)) {
            refused("shape " + text, text);
        }
    }

    private void encodings() {
        for (String set : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            files.add(Hostile.refused("yaml set " + set, HEART.getBytes(Charset.forName(set))));
        }
        files.add(Hostile.answered("yaml mark", "\ufeff" + HEART, HEART_SIGN));
        for (int wrong : new int[] {0x80, 0xc0, 0xe0, 0xed, 0xf5, 0xff}) {
            byte[] bytes = Hostile.bytes(answer("birth_mode", "stork"));
            bytes[bytes.length - 3] = (byte) wrong;
            files.add(Hostile.refused("yaml byte " + Integer.toHexString(wrong), bytes));
        }
    }

    private void sizes() {
        for (int size : new int[] {900_000, 999_000, 1_000_001, 2_000_000, 5_000_000}) {
            refused("choice " + size, answer("birth_mode", "x".repeat(size)));
            refused("quoted " + size, answer("birth_mode", "\"" + "\\e".repeat(size / 2) + "\""));
            refused("question " + size, HEART + "  " + "k".repeat(size) + ": yes\n");
            refused("words " + size, answer("own_words", "w".repeat(size)));
            refused("empty lists " + size, answer("bone_risk", "[" + "[],".repeat(size / 3) + "]"));
            refused("lines " + size, "\n".repeat(size));
            refused("comment " + size, "#" + "x".repeat(size));
            refused("colons " + size, ":".repeat(size));
            refused("bars " + size, "|".repeat(size));
        }
    }

    private void refused(String name, String text) {
        files.add(Hostile.refused("yaml " + (name.length() > 70 ? name.substring(0, 70) + "…" : name), text));
    }
}
