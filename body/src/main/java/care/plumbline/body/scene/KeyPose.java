package care.plumbline.body.scene;

import care.plumbline.body.Pose;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One of the positions a movement goes through.
///
/// The first contact that stands still anchors her: the whole body is moved until it is exact. The other contacts
/// are reached by bending arms and legs. `seconds` is the time she takes to come here, `rest` how long she stays.
public record KeyPose(
        String id,
        String label,
        Breath breath,
        double seconds,
        double rest,
        Pose pose,
        List<Contact> contacts,
        Map<String, Placement> things) {

    public KeyPose {
        contacts = List.copyOf(contacts);
        things = Collections.unmodifiableMap(new LinkedHashMap<>(things));
        if (seconds <= 0 || rest < 0) {
            throw new IllegalArgumentException("key pose " + id + " needs a time above zero");
        }
    }

    KeyPose withPose(Pose changed) {
        return new KeyPose(id, label, breath, seconds, rest, changed, contacts, things);
    }
}
