package dev.loopwise.engine.pool;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What pieces of work have to do with, asked again only when that may have become something else.
 */
final class Footprints {
    private final Map<Work, Footprint> known = new IdentityHashMap<>();

    Footprint of(Work work) {
        Footprint footprint = known.get(work);
        if (footprint == null && work.touches().isPresent()) {
            footprint = work.touches().get().get();
            known.put(work, footprint);
        }
        return footprint == null ? Footprint.NONE : footprint;
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** Something is changed, or is about to be. */
    void change(Footprint changed) {
        if (changed.changesAnything()) {
            known.values().removeIf(footprint -> footprint.dependsOn(changed));
        }
    }

    void forget(Work work) {
        known.remove(work);
    }
}
