package care.plumbline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;

/// Runs a command line as a person would, and keeps what it said.
record Terminal(int exit, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Terminal run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Plumbline.run(arguments, TODAY, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Terminal(exit, out.toString(), err.toString());
    }
}
