package care.plumbline.server.cookies;

import care.plumbline.server.seal.DeviceSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys of journals that her device holds.
///
/// @param first what opens her journal
/// @param earlier of journals begun before, which were not there when a new one was begun; the latest first
/// @param moving whether the first came without the protection this connection allows, and has to be set anew
public record Keys(Optional<DeviceSecret> first, List<DeviceSecret> earlier, boolean moving) {

    public static final Keys NONE = new Keys(Optional.empty(), List.of(), false);

    public Keys {
        earlier = List.copyOf(earlier);
    }

    public List<DeviceSecret> all() {
        var all = new ArrayList<DeviceSecret>();
        first.ifPresent(all::add);
        all.addAll(earlier);
        return List.copyOf(all);
    }

    /// The same with another one first; none is lost.
    public Keys with(DeviceSecret other) {
        var rest = new ArrayList<>(all());
        rest.remove(other);
        return new Keys(Optional.of(other), rest, false);
    }
}
