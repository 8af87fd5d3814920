package care.plumbline.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.reply.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
            Set<String> served = there.stream()
                    .filter(name -> found(name).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, served);
        }
    }

    /// What only a server's pages ask for is kept by no browser beforehand.
    @Test
    void no_browser_keeps_what_makes_or_opens_a_link() {
        List<String> kept = assets.hrefs();
        for (String name : List.of("links.js", "shown.js", "sealed.js", "passkey.js")) {
            assertFalse(kept.contains(assets.href(name)), name);
        }
        assertTrue(kept.contains(assets.href("player.js")));
    }

    @Test
    void a_script_names_another_by_the_address_that_is_kept_for_ever() {
        String player = text("player.js");
        assertTrue(player.contains('"' + assets.href("steps.js") + '"'), player.substring(0, 300));
        assertTrue(text("plumbline.css").contains("url(" + assets.href("atkinson-hyperlegible.woff2") + ")"));
    }

    private String text(String name) {
        Reply.Bytes found = (Reply.Bytes) found(name).orElseThrow();
        assertTrue(found.forEver(), "kept for ever");
        return new String(found.content().plain(), StandardCharsets.UTF_8);
    }

    private Optional<Reply> found(String name) {
        String[] parts = assets.href(name).split("/", -1);
        return files.find(parts[2], parts[3]);
    }
}
