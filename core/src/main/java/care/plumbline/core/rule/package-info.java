/// Conditions of the guide: CEL expressions, type-checked when the guide is read, evaluated as plain closures.
///
/// It promises three-valued (Kleene) logic: a fact that is not known makes a condition unknown unless the rest
/// decides
/// it.
/// Start at [RuleCompiler], then [Condition].
@NullMarked
package care.plumbline.core.rule;

import org.jspecify.annotations.NullMarked;
