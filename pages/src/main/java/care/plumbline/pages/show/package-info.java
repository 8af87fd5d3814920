/// Things of the guide as pages show them: their tag in an address, their drawing, their
/// sources and rules, doses and fits in words; and the cards that stand on pages of several families.
@NullMarked
package care.plumbline.pages.show;

import org.jspecify.annotations.NullMarked;
