package care.plumbline.scripts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A module taken apart: what it asks of other files, what it does, and what it gives to others.
///
/// @param imports as they stood
/// @param body without them, and without the word `export`
/// @param exports the names others ask for
record Parted(List<String> imports, String body, List<String> exports) {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (.+? from )?\"([^\"\n]+)\";$");
    private static final Pattern LIST = Pattern.compile("(?m)^export \\{ ([\\w$, ]+) };$");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?=(?:async function|function|const|let|class) ([\\w$]+))");
    private static final Pattern OTHER = Pattern.compile("(?m)^(?:import|export)\\b[^(.\n]*$");

    Parted {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    static Parted of(String module) {
        List<String> imports =
                IMPORT.matcher(module).results().map(MatchResult::group).toList();
        Stream<String> listed = LIST.matcher(module)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(", ")));
        Stream<String> marked = EXPORT.matcher(module).results().map(one -> one.group(1));
        List<String> exports = Stream.concat(listed, marked).toList();
        String rest = IMPORT.matcher(module).replaceAll("");
        String body = EXPORT.matcher(LIST.matcher(rest).replaceAll("")).replaceAll("");
        Matcher other = OTHER.matcher(body);
        if (other.find()) {
            throw new IllegalArgumentException(
                    "expected an import or export on a line of its own, found: " + other.group());
        }
        return new Parted(imports, body, exports);
    }

    /// The module again, with another body.
    String with(String small) {
        String given = exports.isEmpty() ? "" : "export{" + String.join(",", exports) + "};\n";
        return String.join("", imports.stream().map(line -> line + '\n').toList()) + small + given;
    }
}
