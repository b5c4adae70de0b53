package dev.loopwise.account;

import dev.loopwise.shared.PersonName;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Local accounts of instructors. */
@ApplicationScoped
public class Instructors {
    private static final int MIN_PASSWORD_BYTES = 8;

    /** What bcrypt reads of a password. */
    private static final int MAX_PASSWORD_BYTES = 72;

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
        checkPassword(password);
        InstructorEntity instructor =
                new InstructorEntity(
                        PersonName.clean("name", name),
                        BcryptUtil.bcryptHash(password),
                        clock.instant());
        instructors.persist(instructor);
        return new Person(Role.INSTRUCTOR, instructor.id());
    }

    /** Gives an account, if there is one with this name, this password from now on. */
    @Transactional
    public void keepPassword(String name, String password) {
        checkPassword(password);
        instructors
                .byName(name)
                .filter(found -> !BcryptUtil.matches(password, found.passwordHash()))
                .ifPresent(found -> found.replacePasswordHash(BcryptUtil.bcryptHash(password)));
    }

    private static void checkPassword(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < MIN_PASSWORD_BYTES || bytes > MAX_PASSWORD_BYTES) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "password",
                    "An instructor's password needs %d to %d bytes."
                            .formatted(MIN_PASSWORD_BYTES, MAX_PASSWORD_BYTES));
        }
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
        boolean matches = BcryptUtil.matches(password, hash);
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
