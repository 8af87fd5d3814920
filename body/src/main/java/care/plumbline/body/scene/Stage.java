package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Limb;
import care.plumbline.body.Point;
import care.plumbline.body.Pose;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import care.plumbline.body.exact.InOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets a key pose on its contacts: anchors her, bends the limbs to what they touch, gives the things their
/// places.
final class Stage {

    private final Skeleton skeleton;
    private final View view;
    private final List<Prop> props;
    private final Limb limb;
    private final ArmFit armFit;
    private final Map<String, Frame.Placed> placed = new LinkedHashMap<>();
    private final Map<String, Placement> where;
    private Landmarks body;

    private Stage(Skeleton skeleton, Scene scene, KeyPose key) {
        this.skeleton = skeleton;
        this.view = scene.view();
        this.props = scene.props();
        this.limb = new Limb(skeleton, view);
        this.armFit = new ArmFit(skeleton, view, limb, scene.ground() == Scene.Ground.FLOOR && view == View.SIDE);
        this.where = key.things();
        this.body = lay(key.pose());
    }

    /// The moment this key pose describes. `seconds` and `ribs` are carried into it.
    static Frame set(Skeleton skeleton, Scene scene, KeyPose key, double seconds, double ribs) {
        return new Stage(skeleton, scene, key).frame(key, seconds, ribs);
    }

    private Frame frame(KeyPose key, double seconds, double ribs) {
        Pose pose = anchored(key);
        body = lay(pose);
        for (Contact contact : key.contacts()) {
            if (!contact.isOnArm()) {
                pose = touch(pose, contact);
            }
        }
        putThings(false);
        for (Contact contact : key.contacts()) {
            if (contact.isOnArm()) {
                pose = touch(pose, contact);
            }
        }
        putThings(true);
        List<Frame.Touch> touches = key.contacts().stream()
                .map(contact -> new Frame.Touch(contact.site(), resolve(contact.on())))
                .toList();
        return new Frame(seconds, pose, body, InOrder.map(placed), touches, ribs);
    }

    /// What carries her most anchors her: the trunk if it rests on something, else the first contact that stands
    /// still.
    private Pose anchored(KeyPose key) {
        Optional<Contact> trunk = key.contacts().stream()
                .filter(contact -> contact.on().isFixed() && contact.isOnTrunk())
                .findFirst();
        Optional<Contact> first = key.contacts().stream()
                .filter(contact -> contact.on().isFixed())
                .findFirst();
        return trunk.or(() -> first).map(contact -> onto(key.pose(), contact)).orElse(key.pose());
    }

    private Pose onto(Pose pose, Contact contact) {
        // its place on the limb hangs on how hand or foot is turned, so that comes first
        Pose turned = contact.turn()
                .map(turn -> limb.turn(pose, contact.site(), turn))
                .orElse(pose);
        body = lay(turned);
        Point off = resolve(contact.on()).minus(contact.site().in(body));
        return turned.withHips(turned.hips().plus(off));
    }

    private Pose touch(Pose pose, Contact contact) {
        Point place = resolve(contact.on());
        Pose reached = limb.place(pose, contact.site(), place, contact.turn());
        body = lay(reached);
        if (!contact.isOnArm()) {
            return reached;
        }
        Pose fitted = armFit.fitted(reached, contact, place);
        body = lay(fitted);
        return fitted;
    }

    private void putThings(boolean onArm) {
        for (Prop prop : props) {
            Placement place = where.getOrDefault(prop.name(), prop.where());
            boolean late = place.at().onArm() || prop.to().isPresent();
            if (late == onArm) {
                Point at = resolve(place.at());
                Point to = prop.to().map(this::resolve).orElse(at);
                Point over = prop.over().map(this::resolve).orElse(at.between(to, .5));
                placed.put(prop.name(), new Frame.Placed(at, place.turn().value(), to, over));
            }
        }
    }

    private Point resolve(Target target) {
        return switch (target) {
            case Target.Spot(Point place) -> place;
            case Target.OnBody(var site, double along, double aside) -> {
                double direction = body.direction(site.segment());
                yield site.centre(body).toward(direction, along, aside);
            }
            case Target.OnThing(String name, double up, double aside) ->
                onThing(name).toward(turn(name), up, aside);
            case Target.Between(Target from, Target to, double part) ->
                resolve(from).between(resolve(to), part);
            case Target.Step(Target from, Target to, double part, double lift) -> {
                Point middle = resolve(from).between(resolve(to), part);
                yield new Point(middle.x(), middle.y() + lift);
            }
        };
    }

    private Point onThing(String name) {
        Frame.Placed known = placed.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no thing called " + name + " is placed before the hands");
        }
        return known.at();
    }

    private double turn(String name) {
        Frame.Placed known = placed.get(name);
        return known == null ? Degrees.NONE.value() : known.turn();
    }

    private Landmarks lay(Pose pose) {
        return Landmarks.of(skeleton, view, pose);
    }
}
