package care.plumbline.body.scene;

import care.plumbline.body.View;
import java.util.List;
import java.util.Optional;

/// A movement or habit as it is drawn: two to five key poses, the things around her, and how the poses follow.
public record Scene(
        String id,
        String title,
        String says,
        View view,
        Ground ground,
        Dress feet,
        Clothes wears,
        Loop loop,
        Crop crop,
        String shows,
        List<Prop> props,
        List<KeyPose> keys) {

    /// What she is on: a floor seen from the side, or no floor because she is seen from above.
    public enum Ground {
        FLOOR,
        FROM_ABOVE
    }

    /// What she wears on her feet when the look does not say.
    public enum Dress {
        BARE,
        SHOES
    }

    /// What else she wears.
    public enum Clothes {
        USUAL,
        /// No top over her bra.
        BRA,
        /// Nothing; the bath is before her.
        NOTHING
    }

    /// How much of her the picture shows.
    public enum Crop {
        WHOLE,
        /// Head and shoulders only, where the movement is small.
        BUST
    }

    /// How the poses follow each other.
    public enum Loop {
        /// There and back again.
        BACK,
        /// From the last pose to the first: walking, changing sides.
        ROUND
    }

    public Scene {
        props = List.copyOf(props);
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.size() > 5) {
            throw new IllegalArgumentException("figure " + id + " needs one to five key poses");
        }
    }

    /// The key pose of that name; the one that shows the movement best (`shows`) if there is none.
    public KeyPose key(String name) {
        return find(name).or(() -> find(shows)).orElse(keys.getLast());
    }

    private Optional<KeyPose> find(String name) {
        return keys.stream().filter(key -> key.id().equals(name)).findFirst();
    }
}
