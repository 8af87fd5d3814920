package care.plumbline.phone.publish;

import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.pages.words.PhoneWords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The worker's script with what it has to know of this folder in front, and the files it loads. Another folder
/// is another text, which is how a browser notices a new version.
final class Worker {

    /// What only a home screen asks for, when it is put there, and the licence of the font: from the network, then.
    private static final List<String> ON_DEMAND =
            List.of("/notes-180.png", "/plumb-180.png", "/plumb-512.png", "/plumb-mask.svg", "/OFL.txt");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Parts parts;
    private final String base;
    private final String script;

    Worker(Parts parts, String base, String script) {
        this.parts = parts;
        this.base = base;
        this.script = script;
    }

    /// @param kept files that are kept against trouble
    void addTo(Folder folder, List<String> kept) {
        String program = Shell.address("program.js", parts.program());
        String guide = Shell.address("guide.bin", parts.pressed());
        String figures = Shell.address("figures.bin", parts.figures());
        folder.add(program.substring(1), parts.program());
        folder.add(guide.substring(1), parts.pressed());
        folder.add(figures.substring(1), parts.figures());
        // Not among the files of the worker: it is fetched when she makes a sealed copy, or brings one back.
        String sheet = Shell.address("sheet-words.txt", Shell.sheetWords());
        folder.add(sheet.substring(1), Shell.sheetWords());
        var files = new ArrayList<>(parts.assets().keySet());
        files.removeIf(path -> ON_DEMAND.stream().anyMatch(path::endsWith));
        files.addAll(
                List.of(guide, figures, script, Publication.night(), "/manifest.webmanifest", "/notes.webmanifest"));
        String shell = Shell.worker();
        String config = """
                base: %s, server: %s, program: %s, guide: %s, figures: %s, script: %s,
                files: %s,
                kept: %s,
                hrefs: %s,
                sheet: %s,
                policy: %s, picturePolicy: "default-src 'none'; style-src 'unsafe-inline'",
                always: %s,
                reviewBy: %s, words: %s, changed: [%s],
                turns: %s, idle: %s,
                sight: %s, sightPolicy: %s, cameraPage: %s, cameraPermissions: %s,
                html: "text/html;charset=utf-8", drawing: "image/svg+xml"
                """.formatted(
                        quoted(base),
                        quoted(parts.server()),
                        quoted(program),
                        quoted(guide),
                        quoted(figures),
                        quoted(script),
                        list(files),
                        list(kept),
                        quoted(parts.addresses().entrySet().stream()
                                .map(one -> one.getKey() + '=' + one.getValue())
                                .collect(Collectors.joining("\n"))),
                        quoted(sheet),
                        quoted(parts.policy()),
                        object(parts.always()),
                        quoted(reviewBy().toString()),
                        words(),
                        quoted(parts.words().phone().changes()),
                        parts.guide().dayParts().turns(),
                        Duration.ofMinutes(parts.guide().lockMinutes()).toMillis(),
                        quoted(parts.sight().at()),
                        quoted(parts.sight().policy()),
                        quoted(parts.sight().page()),
                        quoted(parts.sight().permissions()));
        String version = Shell.digest((config + shell).getBytes(StandardCharsets.UTF_8));
        folder.add(
                "sw.js",
                "\"use strict\";\nconst config = {\nversion: " + quoted(version) + ",\n" + config + "};\n" + shell);
    }

    private LocalDate reviewBy() {
        return parts.guide().dangerSigns().stream()
                .map(DangerSign::provenance)
                .map(provenance -> provenance.reviewBy())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String words() {
        PhoneWords say = parts.words().phone();
        return "{old: " + quoted(say.guideOld(DAY.format(reviewBy()))) + ", look: "
                + quoted(say.look()) + ", none: " + quoted(say.lookNone()) + ", new: "
                + quoted(say.newVersion()) + ", seen: " + quoted(say.seen()) + ", copy: " + quoted(say.copyDue())
                + ", copyHow: "
                + quoted(say.copyHow()) + ", gone: " + quoted(say.copyGone()) + ", changedCopy: "
                + quoted(say.copyChanged()) + ", behind: " + quoted(say.copyBehind()) + ", copyTitle: "
                + quoted(say.copyTitle()) + ", nameless: "
                + quoted(parts.words().frame().notes()) + "}";
    }

    private static String list(List<String> texts) {
        return texts.stream().map(Worker::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(one -> quoted(one.getKey()) + ": " + quoted(one.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
