package care.plumbline.pages.frame;

/// That somebody has to look at her, in one line: on every page of hers that does not say so at length.
///
/// @param look the colour of it, by how soon
/// @param howSoon such as *Today*, or that it may be so
/// @param what the danger sign, or what she ticked and has not yet said more about
/// @param href where it is said what to do, or asked on
public record SignLine(String look, String howSoon, String what, String href) {}
