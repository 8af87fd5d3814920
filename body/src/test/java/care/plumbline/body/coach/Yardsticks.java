package care.plumbline.body.coach;

/// A yardstick with the numbers of the guide, for tests that cannot read it.
final class Yardsticks {

    static final Yardstick USUAL = new Yardstick(
            new Yardstick.Sight(.5, .3, 10),
            new Yardstick.Bend(35, 25, 15),
            new Yardstick.Errors(4, 6, .5, .016, .2),
            new Yardstick.Wide(60, 60, 5, -.03, 1),
            .168);

    private Yardsticks() {}
}
