/// YAML as a tree that remembers its lines, so that every mistake in a guide file is named by file and line.
/// Start at [Yaml].
@NullMarked
package care.plumbline.compiler.yaml;

import org.jspecify.annotations.NullMarked;
