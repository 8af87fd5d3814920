/// How she goes on: stages and their gates, the ladder of outings, small tests, and the changes of the plan.
@NullMarked
package care.plumbline.core.guide.stage;

import org.jspecify.annotations.NullMarked;
