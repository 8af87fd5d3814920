package care.plumbline.body.coach;

/// How far each place is in front of a plumb line that rises from her ankle, in widths of a hand; negative:
/// behind it.
public record Plumb(double ear, double shoulder, double hip, double knee) {}
