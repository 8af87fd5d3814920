package care.plumbline.pages.words;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.core.guide.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/// The English words as they stand in the repository.
public final class English {

    private static final Path GUIDE = Path.of("..", "guide");

    private English() {}

    public static Words words() {
        return Holder.WORDS;
    }

    private static final class Holder {
        private static final Words WORDS = read();

        private static Words read() {
            var texts = new TreeMap<String, String>();
            try (var files = Files.walk(GUIDE)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    String name = GUIDE.relativize(file).toString().replace('\\', '/');
                    if (!name.startsWith("target/")) {
                        texts.put(name, Files.readString(file));
                    }
                }
                return new Words(GuideReader.readAsReleased(GuideFiles.of(texts))
                        .phrases()
                        .in(Language.ENGLISH));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (GuideRefused refused) {
                throw new IllegalStateException(refused.getMessage(), refused);
            }
        }
    }
}
