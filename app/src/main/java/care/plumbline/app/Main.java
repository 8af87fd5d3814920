package care.plumbline.app;

import care.plumbline.app.cli.Plumbline;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Starts Plumbline. The only place that asks what day it is.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Plumbline.run(arguments, LocalDate.now(java.time.ZoneId.systemDefault()), out, err));
    }
}
