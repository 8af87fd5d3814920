package care.plumbline.body.figure;

import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Thing;

/// Paints whatever stands around her or is in her hands.
final class Things {

    private final FurnitureShapes furniture;
    private final BuildingShapes buildings;
    private final SmallShapes small;
    private final ChildShapes child;
    private final PersonShapes person;
    private final Marks marks;

    Things(Palette palette) {
        this.furniture = new FurnitureShapes(palette);
        this.buildings = new BuildingShapes(palette);
        this.small = new SmallShapes(palette);
        this.child = new ChildShapes(palette);
        this.person = new PersonShapes(palette);
        this.marks = new Marks(palette);
    }

    void paint(Canvas canvas, Prop prop, Frame.Placed placed) {
        double size = prop.size();
        switch (prop.thing()) {
            case Thing.Furniture thing -> furniture.paint(canvas, thing, placed, size);
            case Thing.Building thing -> buildings.paint(canvas, thing, placed, size);
            case Thing.SmallThing thing -> small.paint(canvas, thing, placed, size);
            case Thing.Child thing -> child.paint(canvas, thing, placed);
            case Thing.Person thing -> person.paint(canvas, thing, placed);
            case Thing.Mark thing -> marks.paint(canvas, thing, placed, size);
        }
    }
}
