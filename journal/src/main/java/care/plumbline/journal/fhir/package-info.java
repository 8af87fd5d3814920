/// Her journal as a FHIR R4 document: plain JSON, written without a library, so that any home can make it. Held
/// to HL7's own validator by a test. Start at [JournalDocument].
@NullMarked
package care.plumbline.journal.fhir;

import org.jspecify.annotations.NullMarked;
