package care.plumbline.scripts;

import com.google.javascript.jscomp.CodingConvention;
import com.google.javascript.jscomp.CodingConventions;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A script in shorter words, by the Closure Compiler: without what is for people, with short names where nobody else
/// says them. The language stays that of the browser, and nothing is put in for older ones.
///
/// Its first level is put into a function while it is worked at. So all its names are local, and what the compiler
/// knows only half stays out of its sight: that a module may wait at its first level, and asks for others.
final class Shorter {

    private static final String BEFORE = "shorter(async function(){";
    private static final String AFTER = "});";
    private static final String GIVEN = "shorterGives";
    private static final Pattern GIVES = Pattern.compile(GIVEN + "\\([\\w$,]*\\);?$");

    /// What a licence wants to travel along stands at the beginning, and says so by its mark.
    private static final Pattern LICENCE = Pattern.compile("/\\*!.*?\\*/\n", Pattern.DOTALL);

    /// `import(…)`, which the compiler would want to take apart.
    private static final Pattern ASKED_LATER = Pattern.compile("\\bimport\\(");

    private static final String LATER = "shorterImport(";

    /// Lines are for people, and some tools cut longer ones.
    private static final int LINE = 4000;

    private Shorter() {}

    static String of(String name, Kind kind, String script) {
        Matcher licence = LICENCE.matcher(script);
        return licence.lookingAt()
                ? licence.group() + shorter(name, kind, script.substring(licence.end()))
                : shorter(name, kind, script);
    }

    private static String shorter(String name, Kind kind, String script) {
        return switch (kind) {
            case CLASSIC -> compiled(name, "(()=>{" + script + "\n})();", List.of());
            case MODULE -> {
                Parted parted = Parted.of(script);
                String body = ASKED_LATER.matcher(parted.body()).replaceAll(Matcher.quoteReplacement(LATER));
                String gives = GIVEN + "(" + String.join(",", parted.exports()) + ")";
                String small = compiled(name, BEFORE + body + "\n" + gives + AFTER, parted.exports());
                yield parted.with(opened(name, small).replace(LATER, "import("));
            }
        };
    }

    /// Out of the function again.
    private static String opened(String name, String small) {
        String text = small.strip();
        if (!text.startsWith(BEFORE) || !text.endsWith(AFTER)) {
            throw new IllegalStateException("expected " + name + " within its function, found: " + text);
        }
        String body = text.substring(BEFORE.length(), text.length() - AFTER.length());
        Matcher gives = GIVES.matcher(body);
        if (!gives.find()) {
            throw new IllegalStateException("expected the end of " + name + ", found: " + body);
        }
        return body.substring(0, gives.start()) + '\n';
    }

    private static String compiled(String name, String script, List<String> keptNames) {
        Compiler.setLoggingLevel(Level.OFF);
        var said = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Compiler compiler = new Compiler(said);
        compiler.disableThreads();
        Result result = compiler.compile(List.of(), List.of(SourceFile.fromCode(name, script)), options(keptNames));
        if (!result.success) {
            throw new IllegalStateException("expected a script, found in " + name + ": " + result.errors);
        }
        return compiler.toSource();
    }

    private static CompilerOptions options(List<String> keptNames) {
        var options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        WarningLevel.QUIET.setOptionsForWarningLevel(options);
        options.setLanguageIn(LanguageMode.UNSTABLE);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setRewritePolyfills(false);
        options.setStrictModeInput(true);
        options.setEmitUseStrict(false);
        // None of them is written into a page, and what finds addresses in them has to find the same.
        options.setTrustedStrings(true);
        options.setLineLengthThreshold(LINE);
        options.setCodingConvention(keeping(keptNames));
        return options;
    }

    /// Others say these names.
    private static CodingConvention keeping(List<String> names) {
        return new CodingConventions.Proxy(CodingConventions.getDefault()) {
            @Override
            public boolean isExported(String name, boolean local) {
                return names.contains(name);
            }
        };
    }
}
