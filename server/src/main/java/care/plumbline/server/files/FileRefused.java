package care.plumbline.server.files;

import java.io.IOException;

/// A file that cannot be taken as text: which one, what was expected, what came.
public final class FileRefused extends IOException {

    private static final long serialVersionUID = 1L;

    FileRefused(String file, String expected, String found) {
        this(file, "", expected, found);
    }

    /// @param item where in the file; empty: all of it
    public FileRefused(String file, String item, String expected, String found) {
        super(OneLine.refusal(file, item, expected, found));
    }
}
