package dev.loopwise.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Failed sign-ins by who tried; shared by all replicas. */
@ApplicationScoped
class SignInTriesRepository {
    private final EntityManager entities;

    SignInTriesRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Failures since {@code start}. */
    int failuresSince(String who, Instant start) {
        List<?> failures =
                entities.createNativeQuery(
                                "select failures from sign_in_tries"
                                        + " where who = ?1 and started_at > ?2",
                                Integer.class)
                        .setParameter(1, who)
                        .setParameter(2, start)
                        .getResultList();
        return failures.isEmpty() ? 0 : (Integer) failures.get(0);
    }

    /** Counts one more failure; the count begins anew when it began before {@code start}. */
    void addFailure(String who, Instant start, Instant now) {
        entities.createNativeQuery(
                        "insert into sign_in_tries as tries (who, failures, started_at)"
                                + " values (?1, 1, ?3) on conflict (who) do update set"
                                + " failures = case when tries.started_at > ?2"
                                + " then tries.failures + 1 else 1 end,"
                                + " started_at = case when tries.started_at > ?2"
                                + " then tries.started_at else ?3 end")
                .setParameter(1, who)
                .setParameter(2, start)
                .setParameter(3, now)
                .executeUpdate();
    }

    void forget(String who) {
        entities.createNativeQuery("delete from sign_in_tries where who = ?1")
                .setParameter(1, who)
                .executeUpdate();
    }

    void forgetBefore(Instant start) {
        entities.createNativeQuery("delete from sign_in_tries where started_at <= ?1")
                .setParameter(1, start)
                .executeUpdate();
    }
}
