/// The work of a day with a child: which tasks take most out of her back, and which change would
/// spare it most.
///
/// [CareDay] holds her tasks with her own numbers, and our guesses where she has given none; each
/// number knows which of the two it is. [Relief] changes one thing at a time and says what that
/// would save, and [Sensitivity] whether the order still holds when every number behind it is a fifth
/// higher or lower. All of it compares her own tasks with each other; nothing here is a safe limit.
///
/// Start at [CareDay].
@org.jspecify.annotations.NullMarked
package care.plumbline.core.caring;
