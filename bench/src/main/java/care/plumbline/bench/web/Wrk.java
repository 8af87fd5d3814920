package care.plumbline.bench.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `wrk`, which asks as fast as answers come, over connections it keeps open.
///
/// @param script Lua that says what to ask; it prints a line `measured`, as `bench/web/page.lua` does
record Wrk(Path script) {

    /// @param requests answered
    /// @param wrong answers that were none, or had a status other than 2xx and 3xx
    record Measured(long requests, double perSecond, double p50, double p99, long wrong) {}

    /// @param say what the script is told
    Measured run(String url, int connections, int seconds, List<String> say) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "20s", "-s", script.toString()));
        command.add(url);
        command.add("--");
        command.addAll(say);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] words = said.lines()
                .filter(line -> line.startsWith("measured "))
                .findFirst()
                .orElseThrow(() -> new IOException("wrk did not measure: " + said))
                .split(" ");
        long requests = Long.parseLong(words[1]);
        double micros = Double.parseDouble(words[2]);
        return new Measured(
                requests,
                requests * 1e6 / micros,
                Double.parseDouble(words[3]) / 1000,
                Double.parseDouble(words[4]) / 1000,
                Long.parseLong(words[5]));
    }

    /// A turn of which every answer must be right.
    Measured rightly(String url, int connections, int seconds, List<String> say)
            throws IOException, InterruptedException {
        Measured measured = run(url, connections, seconds, say);
        if (measured.wrong() > 0) {
            throw new IOException(url + " answered wrongly " + measured.wrong() + " times, of " + measured.requests());
        }
        return measured;
    }
}
