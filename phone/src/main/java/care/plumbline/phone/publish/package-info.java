/// The folder of files that is her companion on any web host: made on a machine with a JVM, served by one
/// without.
///
/// It promises that every page that can be shown without a script is a finished file, that nothing in it names
/// another origin, and that two runs over the same build give the same bytes. Start at [Publication].
@NullMarked
package care.plumbline.phone.publish;

import org.jspecify.annotations.NullMarked;
