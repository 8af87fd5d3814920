package care.plumbline.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise: what stands in the folder that is built is always the small script of what was written.
class SmallScriptsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void two_parts_and_a_module() throws IOException {
        Files.createDirectories(folder.resolve("from"));
        Files.writeString(folder.resolve("from/one.js"), "const first = Date.now();\n");
        Files.writeString(
                folder.resolve("from/two.js"), "addEventListener(\"sync\", () => console.log(first, first));\n");
        Files.writeString(folder.resolve("from/page.js"), "document.title = \"Notes\";\n");
    }

    @Test
    void parts_are_put_together_and_every_other_script_is_a_module() throws IOException {
        write();
        assertEquals(
                "(()=>{const a=Date.now();addEventListener(\"sync\",()=>console.log(a,a))})();", small("worker.js"));
        assertEquals("document.title=\"Notes\";", small("page.js"));
        assertFalse(Files.exists(folder.resolve("to/one.js")), "a part is no script of its own");
    }

    @Test
    void what_changed_is_written_anew() throws IOException {
        write();
        Files.writeString(folder.resolve("from/one.js"), "const first = performance.now();\n");
        write();
        assertTrue(small("worker.js").contains("performance.now()"), small("worker.js"));
    }

    @Test
    void a_readable_one_that_somebody_put_in_its_place_does_not_stay() throws IOException {
        write();
        String before = small("page.js");
        Files.copy(folder.resolve("from/page.js"), folder.resolve("to/page.js"), StandardCopyOption.REPLACE_EXISTING);
        write();
        assertEquals(before, small("page.js"));
    }

    @Test
    void what_did_not_change_is_left_alone() throws IOException {
        write();
        var before = Files.getLastModifiedTime(folder.resolve("to/worker.js"));
        write();
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("to/worker.js")));
    }

    private void write() throws IOException {
        SmallScripts.main(new String[] {
            folder.resolve("from").toString(),
            folder.resolve("to").toString(),
            folder.toString(),
            "classic:worker.js=one.js,two.js"
        });
    }

    private String small(String name) throws IOException {
        return Files.readString(folder.resolve("to").resolve(name)).strip();
    }
}
