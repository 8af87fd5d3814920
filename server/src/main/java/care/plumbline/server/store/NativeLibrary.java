package care.plumbline.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own code, unpacked once into the folder of the journals. Left alone, the library unpacks it anew into the
/// folder of temporary files at every start, and a server that is killed leaves a megabyte behind each time.
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {}

    /// Keeps it in a folder from now on. Does nothing where that does not work: the library then helps itself.
    static void keepIn(Path folder) {
        if (System.getProperty(FOLDER) != null || !Files.isDirectory(folder)) {
            return;
        }
        String name = "sqlite-" + SQLiteJDBCLoader.getVersion() + '-' + LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + '/' + LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (in == null) {
                return;
            }
            Path library = folder.resolve(name);
            byte[] bytes = in.readAllBytes();
            if (!Files.exists(library) || !Arrays.equals(Files.readAllBytes(library), bytes)) {
                // Under another name first: two servers may start on one folder.
                Path part = Files.createTempFile(folder, "sqlite-", ".part");
                Files.write(part, bytes);
                Files.move(part, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            System.setProperty(FOLDER, folder.toAbsolutePath().toString());
            System.setProperty(NAME, name);
        } catch (IOException helpsItself) {
            // As before, from the folder of temporary files.
        }
    }
}
