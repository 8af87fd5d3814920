package care.plumbline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts Plumbline. The only place that asks what day it is.
public final class Main {

    private Main() {}

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    public static void main(String[] arguments) {
        // What the libraries tell of themselves is of no use to an operator; their warnings are.
        LIBRARIES.setLevel(Level.WARNING);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Plumbline.run(arguments, LocalDate.now(ZoneId.systemDefault()), out, err));
    }
}
