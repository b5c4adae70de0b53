package dev.loopwise.account;

import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.shared.Secrets;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signed-in browsers, kept in the database so that every replica knows them. */
@ApplicationScoped
class Sessions {
    private final SessionRepository sessions;
    private final LoopwiseSettings settings;
    private final Clock clock;

    Sessions(SessionRepository sessions, LoopwiseSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Starts a session and returns its token, which is stored nowhere. */
    @Transactional
    String start(Person person) {
        String token = Secrets.token();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(length(person.role()));
        sessions.persist(new SessionEntity(Secrets.hash(token), person, now, expiresAt));
        return token;
    }

    /** Who holds this token, unless the session has ended. */
    @Transactional
    Optional<Person> person(String token) {
        return sessions.valid(Secrets.hash(token), clock.instant()).map(SessionEntity::person);
    }

    @Transactional
    void end(String token) {
        sessions.end(Secrets.hash(token));
    }

    Duration length(Role role) {
        return switch (role) {
            case INSTRUCTOR -> settings.session().instructor();
            case LEARNER -> settings.session().learner();
        };
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void removeExpired() {
        sessions.removeExpired(clock.instant());
    }
}
