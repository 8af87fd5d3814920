package care.plumbline.core.load;

/// One lift with both hands, as the lifting equation describes it.
///
/// @param load what is lifted
/// @param handsOut how far the hands are in front of the ankles when the lift begins
/// @param from the height of the hands when it begins
/// @param travel how far the hands go up or down
/// @param twist how far the load stands to the side
/// @param aMinute how often a minute
public record Lift(
        Kilograms load,
        Centimetres handsOut,
        Centimetres from,
        Centimetres travel,
        Degrees twist,
        Grip grip,
        double aMinute,
        LiftingDuration spell) {

    public Lift {
        if (!(aMinute >= 0)) {
            throw new IllegalArgumentException("lifts a minute cannot be negative, found " + aMinute);
        }
    }
}
