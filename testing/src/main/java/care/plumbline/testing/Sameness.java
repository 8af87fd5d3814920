package care.plumbline.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may come out otherwise on another machine, at another time or after another start: whatever has to be
/// the same everywhere does without.
public final class Sameness {

    private static final Set<String> EXACT = Set.of(
            "abs",
            "ceil",
            "ceilDiv",
            "clamp",
            "floor",
            "floorDiv",
            "floorMod",
            "max",
            "min",
            "multiplyExact",
            "signum",
            "sqrt",
            "toIntExact");

    /// Another order with every start, and in a browser again another.
    public static final DescribedPredicate<JavaAccess<?>> OF_ANY_ORDER = DescribedPredicate.describe(
            "a hashed collection; InOrder keeps one order",
            access -> switch (access.getTargetOwner().getSimpleName()) {
                case "HashMap", "HashSet" -> access.getName().equals("<init>");
                case "Map", "Set" ->
                    access.getName().equals("copyOf")
                            || access.getName().equals("ofEntries")
                            || access.getName().equals("of") && takesMoreThanOne(access);
                case "Collectors" -> access.getName().matches("to(Unmodifiable)?(Set|Map)|groupingBy.*");
                default -> false;
            });

    /// The JDK's sine may differ from a browser's in the last digit, and a half may be rounded another way.
    public static final DescribedPredicate<JavaAccess<?>> OF_ANY_DIGIT = DescribedPredicate.describe(
            "arithmetic that differs from machine to machine; body.exact has its own",
            access -> isOf(access, Math.class) && !EXACT.contains(access.getName())
                    || isOf(access, StrictMath.class) && !EXACT.contains(access.getName())
                    || isOf(access, String.class) && access.getName().startsWith("format"));

    public static final DescribedPredicate<JavaAccess<?>> OF_ANY_MOMENT = DescribedPredicate.describe(
            "a call of the clock, of chance or of the environment",
            access -> access.getName().equals("now")
                            && access.getTargetOwner().getPackageName().equals("java.time")
                    || isOf(access, Math.class) && access.getName().equals("random")
                    || isOf(access, UUID.class) && access.getName().equals("randomUUID")
                    || isOf(access, System.class)
                            && !access.getName().equals("arraycopy")
                            && !access.getName().equals("identityHashCode"));

    private Sameness() {}

    private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean takesMoreThanOne(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access instanceof JavaMethodCall call
                && call.getTarget().getRawParameterTypes().size() > (owner.isEquivalentTo(Map.class) ? 2 : 1);
    }
}
