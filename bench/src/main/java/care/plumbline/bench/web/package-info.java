/// What the measurements of the companion as a server need. Start at [Seed].
///
/// The peers in the package above are measured without the libraries of the server, so these classes run with the
/// application's own class path:
///
/// ```
/// java --enable-native-access=ALL-UNNAMED \
///   -cp "bench/target/classes:cli/target/plumbline-cli-0.1.0.jar:cli/target/lib/*" \
///   care.plumbline.bench.web.Seed 10000 /tmp/journals
/// ```
@NullMarked
package care.plumbline.bench.web;

import org.jspecify.annotations.NullMarked;
