package org.seneid.registry.sandbox;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.DocumentKind;
import org.seneid.registry.Registers;
import org.seneid.registry.SignedAnswer;

/** The registers of the sandbox country; nobody lives there yet. */
@ApplicationScoped
public class SandboxRegisters implements Registers {

    private final RegisterKeys keys = RegisterKeys.generated();

    @Override
    public Optional<SignedAnswer> person(PersonalId id) {
        return Optional.empty();
    }

    @Override
    public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
        return List.of();
    }

    @Override
    public JWKSet keys() {
        return keys.published();
    }
}
