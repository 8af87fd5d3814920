package care.plumbline.core.plan;

import care.plumbline.core.guide.movement.Posture;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The position she is in, or wants to be in.
public enum Setting {
    ANY("any", EnumSet.allOf(Posture.class)),
    LYING("lying", EnumSet.of(Posture.LYING_BACK, Posture.LYING_SIDE, Posture.LYING_FRONT)),
    SEATED("seated", EnumSet.of(Posture.SEATED)),
    STANDING("standing", EnumSet.of(Posture.STANDING)),
    HOLDING("holding", EnumSet.of(Posture.HOLDING_BABY));

    private final String code;
    private final Set<Posture> postures;

    Setting(String code, Set<Posture> postures) {
        this.code = code;
        this.postures = postures;
    }

    public String code() {
        return code;
    }

    /// The position of this code.
    public static Optional<Setting> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// Whether one of these positions is one of hers.
    public boolean allows(Set<Posture> positions) {
        return positions.stream().anyMatch(postures::contains);
    }
}
