/// How fast she goes, worked out from all her days: dose, stage and what is held back, forward and back, each change
/// with its rule.
///
/// The rules are the guide's (`guide/adjustments.yaml`, `guide/stages.yaml`, `guide/ladder.yaml`). Unknown never moves
/// her forward, and an answer grown old never moves her back. Start at [Pace].
@NullMarked
package care.plumbline.core.pace;

import org.jspecify.annotations.NullMarked;
