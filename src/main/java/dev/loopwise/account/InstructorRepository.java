package dev.loopwise.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Instructors; names are equal when they differ in case only. */
@ApplicationScoped
class InstructorRepository implements PanacheRepositoryBase<InstructorEntity, UUID> {
    Optional<InstructorEntity> byName(String name) {
        return find("lower(name) = lower(?1)", name).firstResultOptional();
    }
}
