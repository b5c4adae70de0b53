package dev.loopwise.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Sessions under the hashes of their tokens. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SessionEntity, byte[]> {
    Optional<SessionEntity> valid(byte[] tokenHash, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", tokenHash, now).firstResultOptional();
    }

    void end(byte[] tokenHash) {
        delete("tokenHash", tokenHash);
    }

    void removeExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
