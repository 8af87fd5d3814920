package care.plumbline.pages.learn;

import java.util.LinkedHashMap;
import java.util.Map;

/// Letters without their accents, for the alphabets that have many: Latin, Greek and Cyrillic. The browser
/// takes them off by another version of Unicode than the server; a search finds the same with both.
final class Accents {

    /// A letter, then what becomes it.
    private static final String[] LETTERS = {
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
        "æǣǽ",
        "øǿ",
        "ſẛ",
        "ʒǯ",
        "αά",
        "εέ",
        "ηή",
        "ιΐίϊ",
        "οό",
        "υΰϋύ",
        "ωώ",
        "аӑӓ",
        "гѓ",
        "еѐёӗ",
        "жӂӝ",
        "зӟ",
        "ийѝӣӥ",
        "кќ",
        "оӧ",
        "уўӯӱӳ",
        "чӵ",
        "ыӹ",
        "эӭ",
        "ії",
        "ѵѷ",
        "әӛ",
        "өӫ"
    };

    private static final Map<Character, Character> BARE = bare();

    private Accents() {}

    private static Map<Character, Character> bare() {
        Map<Character, Character> bare = new LinkedHashMap<>();
        for (String letters : LETTERS) {
            for (int i = 1; i < letters.length(); i++) {
                bare.put(letters.charAt(i), letters.charAt(0));
            }
        }
        return bare;
    }

    /// A word of small letters without accents, those that stand apart included.
    static String off(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < 128) {
                plain.append(letter);
            } else if (!isMark(letter)) {
                plain.append(BARE.getOrDefault(letter, letter).charValue());
            }
        }
        return plain.toString();
    }

    /// Whether this belongs to the letter before it.
    static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
