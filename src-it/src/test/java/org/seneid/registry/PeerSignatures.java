package org.seneid.registry;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;

/** The portal's own check of signatures, made by hand for a benchmark's peer, which has no injection. */
public final class PeerSignatures {

    private static final int REMEMBERED = 50_000;

    private PeerSignatures() {}

    public static RegisterSignatures of(JWKSet keys) {
        return new RegisterSignatures(
                new Registers() {
                    @Override
                    public Optional<SignedAnswer> person(PersonalId id) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<SignedAnswer> household(PersonalId id) {
                        return Optional.empty();
                    }

                    @Override
                    public List<SignedAnswer> documents(DocumentKind kind, PersonalId holder) {
                        return List.of();
                    }

                    @Override
                    public JWKSet keys() {
                        return keys;
                    }
                },
                REMEMBERED);
    }
}
