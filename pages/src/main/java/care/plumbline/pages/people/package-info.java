/// People on her side: what a clinician said, and calls with somebody she names. Start at [Clinic] and [Calls].
@NullMarked
package care.plumbline.pages.people;

import org.jspecify.annotations.NullMarked;
