package org.seneid.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The password, asked for again. */
@ApplicationScoped
public class PasswordProof implements Proof {

    @PersistenceContext
    EntityManager em;

    @Inject
    PasswordHashing hashing;

    @Override
    public boolean given(Account account, String answer) {
        var password = em.find(Password.class, account.id().value());
        return hashing.matches(Optional.ofNullable(password).map(Password::hash), answer);
    }
}
