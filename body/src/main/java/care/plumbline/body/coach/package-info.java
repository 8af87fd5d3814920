/// What a camera sees of her, measured and judged: angles of the side she shows, repetitions, what differs from
/// her own practice. The same classes answer on the JVM and in her browser; pictures never come here, only
/// places on them.
///
/// One camera sees one plane. So nothing here speaks of twist, of force, or of what is hidden, and what is not
/// seen well is said to be so ([Unseen]) and never guessed. Errors of the pose model beside a body sensor,
/// side-on: knee about 6 degrees, trunk about 4; no finding is narrower than twice that ([Yardstick]). Start
/// reading at `Coach`.
@NullMarked
package care.plumbline.body.coach;

import org.jspecify.annotations.NullMarked;
