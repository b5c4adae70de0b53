package dev.loopwise.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who sends the request that is being answered. */
@RequestScoped
public class SignedIn {
    /** The attribute under which an identity carries its {@link Person}. */
    static final String PERSON = "loopwise.person";

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person, or nothing for an anonymous request. */
    public Optional<Person> person() {
        return Optional.ofNullable(identity.getAttribute(PERSON));
    }

    /** The learner's id; for methods that only learners may call. */
    public UUID learnerId() {
        return idOf(Role.LEARNER);
    }

    /** The instructor's id; for methods that only instructors may call. */
    public UUID instructorId() {
        return idOf(Role.INSTRUCTOR);
    }

    private UUID idOf(Role role) {
        return person().filter(person -> person.role() == role)
                .map(Person::id)
                .orElseThrow(UnauthorizedException::new);
    }
}
