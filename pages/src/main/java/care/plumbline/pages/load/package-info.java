/// Where her back works hardest: her usual day with a child, what would help most, and sliders to
/// try.
@org.jspecify.annotations.NullMarked
package care.plumbline.pages.load;
