package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.reply.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Stylesheet, font and scripts, and their addresses.
class AssetsTest {

    private final AssetFiles files = AssetFiles.read();
    private final Assets assets = files.addresses();

    @Test
    void every_file_of_the_folder_is_served_but_the_worker_which_has_an_address_of_its_own() throws IOException {
        Path folder = Path.of("../pages/src/main/resources/care/plumbline/pages/assets");
        try (var files = Files.list(folder)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("worker.js"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> served = assets.hrefs().stream()
                    .map(href -> href.substring(href.lastIndexOf('/') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, served);
        }
    }

    @Test
    void a_script_names_another_by_the_address_that_is_kept_for_ever() {
        String player = text("player.js");
        assertTrue(player.contains('"' + assets.href("steps.js") + '"'), player.substring(0, 300));
        assertTrue(text("plumbline.css").contains("url(" + assets.href("atkinson-hyperlegible.woff2") + ")"));
    }

    private String text(String name) {
        String[] parts = assets.href(name).split("/", -1);
        Reply.Bytes found = (Reply.Bytes) files.find(parts[2], parts[3]).orElseThrow();
        assertTrue(found.forEver(), "kept for ever");
        return new String(found.content().plain(), StandardCharsets.UTF_8);
    }
}
