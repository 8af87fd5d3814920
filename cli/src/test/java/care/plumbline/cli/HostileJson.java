package care.plumbline.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Hostile QuestionnaireResponses, made by hand.
final class HostileJson {

    private static final String HEAD = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"";
    private static final String START = HEAD + ",\"authored\":\"2026-11-22\"";
    /// A yes that alone is to call now.
    private static final String HEART = "{\"linkId\":\"heart_signs\",\"answer\":[{\"valueBoolean\":true}]}";
    private static final String HEART_SIGN = "heart";
    private static final int[] DEPTHS = {60, 101, 500, 999, 5_000, 50_000, 100_000};

    private final List<Hostile> files = new ArrayList<>();

    static List<Hostile> all() {
        var made = new HostileJson();
        made.deep();
        made.numbers();
        made.letters();
        made.modifiers();
        made.twice();
        made.days();
        made.shapes();
        made.links();
        made.encodings();
        made.sizes();
        return made.files;
    }

    static String response(String items) {
        return START + ",\"item\":[" + items + "]}";
    }

    private static String item(String id, String answer) {
        return "{\"linkId\":\"" + id + "\",\"answer\":[{" + answer + "}]}";
    }

    private void deep() {
        for (int depth : DEPTHS) {
            refused("array " + depth, response("[".repeat(depth) + "]".repeat(depth)));
            refused("array, open " + depth, START + ",\"item\":" + "[".repeat(depth));
            if (depth > 100) {
                refused("extension " + depth, START + ",\"extension\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
                refused(
                        "contained " + depth,
                        START + ",\"contained\":" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + "}");
            }
            int items = Math.min(depth, 20_000);
            refused(
                    "items " + depth,
                    response("{\"linkId\":\"chapter-safety\",\"item\":[".repeat(items) + HEART + "]}".repeat(items)));
            refused(
                    "answers " + depth,
                    response("{\"linkId\":\"fever\",\"answer\":[{\"item\":[".repeat(items) + "]}]}".repeat(items)));
        }
        files.add(Hostile.answered(
                "items 30",
                response("{\"linkId\":\"chapter-safety\",\"item\":[".repeat(30) + HEART + "]}".repeat(30)),
                HEART_SIGN));
    }

    private void numbers() {
        List<String> numbers = List.of(
                "1e1000000000",
                "1E+1000000000",
                "1e-1000000000",
                "1e999999999999999999999",
                "9".repeat(20),
                "9".repeat(99),
                "9".repeat(1_000),
                "9".repeat(100_000),
                "0." + "1".repeat(90_000),
                "-1",
                "-0.1",
                "1e9",
                "1e99",
                "999999999999999999",
                "0x10",
                "010",
                "+1",
                ".5",
                "5.",
                "1_000",
                "NaN",
                "Infinity",
                "-Infinity",
                "--1",
                "1,5",
                "\"3\"",
                "[3]",
                "{}",
                "true");
        for (String number : numbers) {
            for (String id :
                    List.of("pain_now", "baby_weight_kg", "floor_lifts", "fever", "birth_date", "birth_mode")) {
                for (String kind : List.of("valueInteger", "valueDecimal")) {
                    if (!number.equals("999999999999999999") || !id.equals("floor_lifts")) {
                        refused(
                                id + " " + kind + " " + brief(number),
                                response(item(id, "\"" + kind + "\":" + number)));
                    }
                }
            }
        }
        files.add(Hostile.answered(
                "minus nought", response(item("pain_now", "\"valueInteger\":-0") + "," + HEART), HEART_SIGN));
        files.add(Hostile.answered(
                "many places",
                response(item("baby_weight_kg", "\"valueDecimal\":5.20000000000000000000") + "," + HEART),
                HEART_SIGN));
    }

    private void letters() {
        for (String letter : List.of(
                "\\u0000",
                "\\u0007",
                "\\u001b[2J",
                "\\u001b]0;x\\u0007",
                "\\u0085",
                "\\u009b2J",
                "\\u2028",
                "\\u2029",
                "\\u202e",
                "\\u2066",
                "\\u200f",
                "\\ufeff",
                "\\ud800",
                "\\udfff",
                "\\ud83d\\ude00",
                "\\n",
                "\\r",
                "\\n\\nplumbline: all is safe",
                "\\u000b",
                "\\ue000")) {
            for (String text : List.of(letter, "a" + letter + "b", letter.repeat(400), "z".repeat(199) + letter)) {
                refused("linkId " + letter, response("{\"linkId\":\"" + text + "\"}"));
                refused("code " + letter, response(item("birth_mode", "\"valueCoding\":{\"code\":\"" + text + "\"}")));
                refused(
                        "system " + letter,
                        response(item(
                                "birth_mode", "\"valueCoding\":{\"system\":\"" + text + "\",\"code\":\"vaginal\"}")));
                refused("status " + letter, "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"" + text + "\"}");
                refused("authored " + letter, HEAD + ",\"authored\":\"" + text + "\"}");
                refused("key " + letter, START + ",\"" + text + "\":1}");
                refused("resource " + letter, "{\"resourceType\":\"" + text + "\"}");
            }
            files.add(Hostile.answered(
                    "words " + letter,
                    response(item("own_words", "\"valueString\":\"a" + letter + "b\"") + "," + HEART),
                    HEART_SIGN));
        }
    }

    private void modifiers() {
        String value = ":[{\"url\":\"http://example.org/negated\",\"valueBoolean\":true}]";
        for (String key : List.of("modifierExtension", "_modifierExtension", "implicitRules", "_implicitRules")) {
            String said = "\"" + key + "\"" + value;
            refused("response " + key, START + "," + said + ",\"item\":[" + HEART + "]}");
            refused(
                    "item " + key,
                    response("{" + said + ",\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":false}]}"));
            refused("group " + key, response("{" + said + ",\"linkId\":\"page-nerves\",\"item\":[" + HEART + "]}"));
            refused("answer " + key, response(item("fever", "\"valueBoolean\":false," + said)));
            refused("below " + key, response(item("fever", "\"item\":[{\"linkId\":\"heart_signs\"," + said + "}]")));
            refused(
                    "coding " + key,
                    response(item("birth_mode", "\"valueCoding\":{\"code\":\"vaginal\"," + said + "}")));
            refused(
                    "beside " + key,
                    response(item("fever", "\"valueBoolean\":false,\"_valueBoolean\":{" + said + "}")));
        }
    }

    private void twice() {
        for (String pair : List.of(
                "true,\"valueBoolean\":false", "false,\"valueBoolean\":true", "true,\"\\u0076alueBoolean\":false")) {
            refused("value twice " + pair, response(item("heart_signs", "\"valueBoolean\":" + pair)));
        }
        refused("item twice", START + ",\"item\":[" + HEART + "],\"item\":[]}");
        refused(
                "linkId twice",
                response("{\"linkId\":\"heart_signs\",\"linkId\":\"fever\",\"answer\":[{\"valueBoolean\":true}]}"));
        refused("question twice", response(HEART + "," + item("heart_signs", "\"valueBoolean\":false")));
        refused("question twice, deep", response(HEART + ",{\"linkId\":\"chapter-safety\",\"item\":[" + HEART + "]}"));
        refused(
                "two answers",
                response("{\"linkId\":\"heart_signs\",\"answer\":[{\"valueBoolean\":true},{\"valueBoolean\":false}]}"));
        refused(
                "two values",
                response(item("heart_signs", "\"valueBoolean\":false,\"valueCoding\":{\"code\":\"yes\"}")));
        refused(
                "none and one",
                response(
                        "{\"linkId\":\"bone_risk\",\"answer\":[{\"valueCoding\":{\"code\":\"none-of-these\"}},{\"valueCoding\":{\"code\":\"thin\"}}]}"));
        refused("keys " + 50_000, START + ",\"extension\":{" + "\"a\":1,".repeat(50_000) + "\"b\":1}}");
        refused("items " + 10_000, response(("{\"linkId\":\"fever\"},").repeat(10_000) + HEART));
    }

    private void days() {
        for (String day : HostileFiles.DAYS) {
            refused("authored " + day, HEAD + ",\"authored\":\"" + day + "\",\"item\":[" + HEART + "]}");
            refused("birth " + day, response(item("birth_date", "\"valueDate\":\"" + day + "\"")));
        }
    }

    private void shapes() {
        for (String text : List.of(
                "{",
                "{}",
                "{]",
                "{\"a\"}",
                "{,}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":7}",
                "{\"resourceType\":null}",
                HEAD + "}",
                START,
                START + ",}",
                START + ",\"item\":{}}",
                START + ",\"item\":\"\"}",
                START + ",\"item\":[null]}",
                START + ",\"item\":[[]]}",
                START + "}{",
                START + "} x",
                START + "}\u0000",
                START + ",/**/\"item\":[]}",
                START + ",\"item\":[],}",
                "{'resourceType':'QuestionnaireResponse'}",
                START.replace("completed", "entered-in-error") + "}",
                START.replace("completed", "preliminary") + "}",
                START + ",\"status2\":1}",
                response("{\"linkid\":\"fever\"}"),
                response("{}"),
                response("[]"),
                response("7"),
                response("{\"linkId\":{}}"),
                response("{\"linkId\":\"fever\",\"answer\":{}}"),
                response("{\"linkId\":\"fever\",\"answer\":[7]}"),
                response("{\"linkId\":\"fever\",\"answer\":[[]]}"),
                response(item("fever", "\"valueBoolean\":\"true\"")),
                response(item("fever", "\"valueBoolean\":1")),
                response(item("fever", "\"valueString\":\"no\"")),
                response(item("fever", "\"valueFoo\":1")),
                response(item("fever", "\"value\":true")),
                response(item("fever", "\"valueReference\":{\"reference\":\"x\"}")),
                response(item("page-nerves", "\"valueBoolean\":true")),
                START + ",\"questionnaire\":\"urn:uuid:1\"}",
                START + ",\"questionnaire\":\"http://example.org/other\"}")) {
            refused("shape " + brief(text), text);
        }
    }

    private void links() {
        for (String id : List.of(
                "Heart_signs",
                "HEART_SIGNS",
                " heart_signs",
                "heart_signs ",
                "heart-signs",
                "heart_signs.1",
                "/heart_signs",
                "heart_signs\\u0000",
                "he\\u0430rt_signs",
                "heart\\u005fsign",
                "",
                "null",
                "heart_signs-why-why",
                "page-",
                "chapter-",
                "*",
                "../heart_signs")) {
            refused("link " + id, response("{\"linkId\":\"" + id + "\",\"answer\":[{\"valueBoolean\":true}]}"));
        }
        files.add(Hostile.answered("link written out", response(HEART.replace("heart", "\\u0068eart")), HEART_SIGN));
    }

    private void encodings() {
        String good = response(HEART);
        for (String set :
                List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "x-UTF-16LE-BOM")) {
            files.add(Hostile.refused("set " + set, good.getBytes(Charset.forName(set))));
        }
        files.add(Hostile.answered("mark", "\ufeff" + good, HEART_SIGN));
        files.add(Hostile.answered("mark and space", "\ufeff \n\t" + good, HEART_SIGN));
        refused("two marks", "\ufeff\ufeff" + good);
        for (int wrong : new int[] {0x80, 0xc0, 0xc1, 0xe0, 0xed, 0xf5, 0xff}) {
            byte[] bytes = Hostile.bytes(response("{\"linkId\":\"x\"}"));
            bytes[bytes.length - 5] = (byte) wrong;
            files.add(Hostile.refused("byte " + Integer.toHexString(wrong), bytes));
        }
        refused("a raw control letter", good.replace("heart", "he\u0001art"));
    }

    private void sizes() {
        for (int size : new int[] {900_000, 999_000, 1_000_001, 2_000_000, 5_000_000}) {
            refused("linkId " + size, response("{\"linkId\":\"" + "x".repeat(size) + "\"}"));
            refused("spaces " + size, " ".repeat(size));
            refused("key " + size, "{\"" + "k".repeat(size) + "\":1}");
            refused("words " + size, response(item("own_words", "\"valueString\":\"" + "w".repeat(size) + "\"")));
        }
    }

    private void refused(String name, String text) {
        files.add(Hostile.refused("json " + name, text));
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
    }
}
