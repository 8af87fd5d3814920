package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Promise: a file she saved brings her whole journal in, also one of the first release, and also where bringing it in
/// broke off: then there is no journal yet, never a part of one and never one that has it twice.
@InBothHomes
class BroughtInTest {

    private static final Path OF_THE_FIRST_RELEASE =
            Path.of("../journal/src/test/resources/care/plumbline/journal/text/saved-2026.json");

    /// Milliseconds after she chose the file: before it is read, as it is read, as it is written, and after.
    private static final List<Integer> BROKEN_OFF = List.of(0, 8, 25, 60, 130, 250, 400, 700);

    private final Home home;

    BroughtInTest(Home home) {
        this.home = home;
    }

    @Test
    void a_file_of_the_first_release_is_her_journal_to_the_letter(@TempDir Path folder) throws IOException {
        String saved = Files.readString(OF_THE_FIRST_RELEASE);
        try (Mortal mortal = home.mortal(folder)) {
            Walker she = mortal.she();
            brings(she, saved);
            she.page().waitForURL("**/today");
            assertEquals(HerPhone.entries(saved), kept(she).orElseThrow());
        }
    }

    @Test
    void broken_off_anywhere_it_is_no_journal_or_the_whole_one_and_the_second_time_it_is_all_there(@TempDir Path folder)
            throws IOException {
        String saved = Known.saved();
        List<String> all = HerPhone.entries(saved);
        int brokenOff = 0;
        for (int milliseconds : BROKEN_OFF) {
            try (Mortal mortal = home.mortal(Files.createDirectory(folder.resolve("after-" + milliseconds)))) {
                Walker she = mortal.she();
                brings(she, saved);
                she.page().waitForTimeout(milliseconds);
                mortal.dieAndRise();
                Optional<List<String>> now = kept(she);
                if (now.isEmpty()) {
                    brokenOff++;
                    assertEquals("Bring your journal here", she.open("/bring").heading());
                    brings(she, saved);
                    she.page().waitForURL("**/today");
                    now = kept(she);
                }
                assertEquals(Optional.of(all), now, () -> "broken off after " + milliseconds + " ms");
            }
        }
        System.out.printf("%s: %d of %d were broken off before the end%n", home, brokenOff, BROKEN_OFF.size());
        assertTrue(brokenOff > 0, "it was broken off at least once");
    }

    /// Her phone sends a file as soon as it is chosen. That the answer never comes is what is walked here.
    private void brings(Walker she, String saved) {
        she.open("/bring");
        if (home == Home.HER_PHONE) {
            MortalWorker.answers(she);
        }
        she.page()
                .locator("#bring")
                .setInputFiles(
                        new FilePayload("plumbline.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
        if (home == Home.A_SERVER) {
            she.page().locator("form[action$='/bring'] button").click(new ClickOptions().setNoWaitAfter(true));
        }
    }

    /// The entries of the journal that is open in her browser, if there is one.
    private Optional<List<String>> kept(Walker she) {
        String path = opens(she, "/settings/said");
        if (path.equals("/bring") || path.equals("/open")) {
            return Optional.empty();
        }
        assertEquals("/settings/said", path);
        String file = String.valueOf(
                she.page().evaluate("() => fetch('/settings/export.json').then(answer => answer.text())"));
        return Optional.of(HerPhone.entries(file));
    }

    /// What was still on its way may take the page that she asks for once.
    private static String opens(Walker she, String path) {
        try {
            return she.open(path).path();
        } catch (PlaywrightException interrupted) {
            return she.open(path).path();
        }
    }
}
