/// The same woman at every door: web, check-in, FHIR, short form, command line. Start at [EveryDoorTest].
@NullMarked
package care.plumbline.doors;

import org.jspecify.annotations.NullMarked;
