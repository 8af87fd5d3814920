/// Files that others wrote: from bytes to text, and from JSON to a tree that remembers its lines.
///
/// Whatever a file holds, reading it ends soon, in little memory, and in a tree or in one plain line. Start at
/// [TextFile]; YAML is read by `core.yaml`.
@NullMarked
package care.plumbline.server.files;

import org.jspecify.annotations.NullMarked;
