package org.seneid.connect.authorization;

import java.util.Optional;
import org.seneid.connect.grant.GrantRequest;

/**
 * What a client asks, judged and found to be within its registration.
 *
 * @param maxAge how old the citizen's sign-in may be, in seconds; empty when the client does not care
 * @param asksSignIn whether the citizen has to prove again that it is they
 * @param asksConsent whether a remembered answer does not count
 * @param silent whether nobody may be asked anything
 * @param level of assurance that the client insists on
 * @param subject the pseudonym of the citizen whom it means; empty when it may be anybody
 */
public record AskedFor(
        GrantRequest request,
        Optional<String> state,
        Optional<Integer> maxAge,
        boolean asksSignIn,
        boolean asksConsent,
        boolean silent,
        int level,
        Optional<String> subject) {}
