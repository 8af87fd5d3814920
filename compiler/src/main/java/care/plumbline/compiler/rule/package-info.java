/// Turns CEL expressions, parsed and type-checked by CEL's own library, into the engine's conditions.
///
/// Start at [RuleCompiler].
@NullMarked
package care.plumbline.compiler.rule;

import org.jspecify.annotations.NullMarked;
