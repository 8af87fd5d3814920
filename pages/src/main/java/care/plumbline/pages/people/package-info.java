/// People on her side: what a clinician said, calls with somebody she names, and how to find care. Start at
/// [Clinic], [Calls] and [Care].
@NullMarked
package care.plumbline.pages.people;

import org.jspecify.annotations.NullMarked;
