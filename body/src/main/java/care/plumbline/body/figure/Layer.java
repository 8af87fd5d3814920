package care.plumbline.body.figure;

/// One painted shape of a picture: an outline drawn pointing up, set down at `x`, `y` (thousandths of her
/// height, y down as pictures have it), turned, and shortened along its length when it is seen from its end.
///
/// The outline of a limb stays as it is from moment to moment; that of the trunk bends.
record Layer(Ink ink, String path, double x, double y, double turn, double stretch) {}
