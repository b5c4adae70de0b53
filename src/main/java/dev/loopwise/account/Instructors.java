package dev.loopwise.account;

import dev.loopwise.shared.PersonName;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Local accounts of instructors. */
@ApplicationScoped
public class Instructors {
    /** The longest password, in characters: bcrypt reads no more than 72 bytes. */
    public static final int MAX_PASSWORD_LENGTH = 72;

    /** Compared with when no account has the name, so that both answers take equally long. */
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody has this password");

    private final InstructorRepository instructors;
    private final SignInThrottle throttle;
    private final Clock clock;

    Instructors(InstructorRepository instructors, SignInThrottle throttle, Clock clock) {
        this.instructors = instructors;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether there is an instructor yet. */
    @Transactional
    public boolean exist() {
        return instructors.count() > 0;
    }

    /** Makes an account. */
    @Transactional
    public Person add(String name, String password) {
        InstructorEntity instructor =
                new InstructorEntity(
                        PersonName.clean("name", name),
                        BcryptUtil.bcryptHash(password),
                        clock.instant());
        instructors.persist(instructor);
        return new Person(Role.INSTRUCTOR, instructor.id());
    }

    /**
     * Checks a name and a password; not in a transaction, because a check takes long.
     *
     * @param address where the try comes from: one address's failures count together
     */
    public Person signIn(String name, String password, String address) {
        String who = "instructor " + name + " from " + address;
        throttle.check(who);
        Optional<InstructorEntity> instructor =
                name.indexOf('\0') < 0 ? instructors.byName(name) : Optional.empty();
        String hash = instructor.map(InstructorEntity::passwordHash).orElse(NOBODYS_HASH);
        boolean matches =
                BcryptUtil.matches(
                        password.substring(0, Math.min(password.length(), MAX_PASSWORD_LENGTH)),
                        hash);
        if (instructor.isEmpty() || !matches) {
            throttle.failed(who);
            throw new RefusedException(
                    Refusal.LOGIN_FAILED,
                    "This name and password do not belong together. Please check both.");
        }
        throttle.succeeded(who);
        return new Person(Role.INSTRUCTOR, instructor.get().id());
    }
}
