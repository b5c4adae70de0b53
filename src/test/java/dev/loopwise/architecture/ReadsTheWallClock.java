package dev.loopwise.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;

/** Calls that ask the machine for the time instead of a {@link Clock}. */
final class ReadsTheWallClock {
    static final DescribedPredicate<JavaMethodCall> PREDICATE =
            DescribedPredicate.describe(
                    "reads the wall clock", call -> readsTheWallClock(call.getTarget()));

    private ReadsTheWallClock() {}

    private static boolean readsTheWallClock(MethodCallTarget target) {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "now" -> owner.startsWith("java.time.") && takesNoClock(target);
            default -> false;
        };
    }

    private static boolean takesNoClock(MethodCallTarget target) {
        return target.getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
    }
}
