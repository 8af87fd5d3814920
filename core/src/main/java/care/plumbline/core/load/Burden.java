package care.plumbline.core.load;

/// What a stance asks of the lowest disc of the back.
///
/// @param newtonMetres how strongly upper body and load tip her forward
/// @param muscleNewtons the pull of the back muscles that hold against it
/// @param compression how hard the disc is pressed, in newtons
/// @param shear how hard it is pushed forward, in newtons
public record Burden(double newtonMetres, double muscleNewtons, double compression, double shear) {}
