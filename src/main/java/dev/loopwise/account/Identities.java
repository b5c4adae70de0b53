package dev.loopwise.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Makes the framework's identity of a person. */
final class Identities {
    private Identities() {}

    static SecurityIdentity of(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.id().toString()))
                .addRole(person.role().roleName())
                .addAttribute(SignedIn.PERSON, person)
                .build();
    }
}
