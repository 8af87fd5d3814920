package care.plumbline.body.scene;

import care.plumbline.body.Degrees;
import care.plumbline.body.Site;
import java.util.Optional;

/// A part of her body that touches something, and (for hands and feet) which way it points there.
public record Contact(Site site, Target on, Optional<Degrees> turn) {

    public static Contact of(Site site, Target on) {
        return new Contact(site, on, Optional.empty());
    }

    /// True for the trunk, the head, a hip or a shoulder: no limb can be bent to bring it anywhere.
    boolean isOnTrunk() {
        return switch (site.segment()) {
            case PELVIS, LUMBAR, THORAX, NECK, HEAD -> true;
            case NEAR_UPPER_ARM, FAR_UPPER_ARM -> true;
            case NEAR_THIGH, FAR_THIGH -> site == Site.NEAR_HIP || site == Site.FAR_HIP;
            case NEAR_FOREARM, NEAR_HAND, NEAR_SHIN, NEAR_FOOT, NEAR_TOES -> false;
            case FAR_FOREARM, FAR_HAND, FAR_SHIN, FAR_FOOT, FAR_TOES -> false;
        };
    }

    boolean isOnArm() {
        return new Target.OnBody(site, 0, 0).onArm();
    }
}
