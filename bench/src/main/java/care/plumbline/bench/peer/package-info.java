/// The danger-sign rules of the guide, asked of several rule engines: ours, CEL's own, HL7's CQL and DMN.
///
/// Every engine gets its rules from the guide at run time, so they cannot drift apart. Start at [Engine].
@NullMarked
package care.plumbline.bench.peer;

import org.jspecify.annotations.NullMarked;
