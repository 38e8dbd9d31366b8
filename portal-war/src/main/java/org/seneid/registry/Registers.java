package org.seneid.registry;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;

/**
 * The port to the population register and its sister registers: outside parties that sign what they say.
 *
 * <p>A call goes over a network: make it outside a database transaction.
 */
public interface Registers {

    /**
     * What the population register says of a person.
     *
     * @return empty when it knows no such number
     * @throws RegisterUnavailable when it does not answer in time
     */
    Optional<SignedAnswer> person(PersonalId id);

    /**
     * Who lives with a person, as the population register knows it.
     *
     * @return empty when it knows nobody alive by this number
     * @throws RegisterUnavailable when it does not answer in time
     */
    Optional<SignedAnswer> household(PersonalId id);

    /**
     * The documents of one kind that a register holds for a person, one signed answer each; empty when there is none.
     *
     * @throws RegisterUnavailable when it does not answer in time
     */
    List<SignedAnswer> documents(DocumentKind kind, PersonalId holder);

    /** The public keys that the registers sign with, by key id; kept by the portal, so asking costs no call. */
    JWKSet keys();
}
