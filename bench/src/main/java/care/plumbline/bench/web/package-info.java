/// What the measurements of the companion as a server need. Start at [Seed].
///
/// The peers in the package above are measured without the libraries of the server, so these classes run with the
/// application's own class path.
@NullMarked
package care.plumbline.bench.web;

import org.jspecify.annotations.NullMarked;
