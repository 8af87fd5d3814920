/// How hard a lift, a carry or a held position works the low back: two published ways to reckon it,
/// and the weight of a child by age.
///
/// [LiftingEquation] is the revised lifting equation of NIOSH; [LowBack] a static model of the lowest disc that
/// anyone can follow with a pocket calculator; [WeightForAge] the growth table of the World Health
/// Organization. Pure arithmetic over records with units. Neither way sets a safe limit for a mother: they
/// compare one task with another (docs/explanation/how-the-load-is-reckoned.md).
///
/// Start at [LowBack].
@org.jspecify.annotations.NullMarked
package care.plumbline.core.load;
