package org.seneid.connect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.sharing.web.SharingWords;

/** Says in the page's language what third parties see. */
@Named
@RequestScoped
public class ClaimWords {

    @Inject
    SharingWords words;

    public String name(IdentityClaim claim) {
        return words.text(claim.key());
    }

    /** A value as a person reads it. */
    public String value(ClaimValue shown) {
        return shown.claim()
                .attribute()
                .map(attribute -> words.value(attribute, shown.value()))
                .orElseGet(() -> shown.value().toString());
    }

    /** {@code Họ tên, ngày sinh}. */
    public String names(ClaimSet claims) {
        if (claims.isEmpty()) return words.text("connect.claim.none");
        return words.listed(claims.all().stream().map(this::name));
    }

    /** What a client asks for data for, where it stands by itself. */
    String purpose(Client client) {
        return words.upperCased(client.purpose(words.locale()));
    }

    /** In the place of a value that there is not. */
    public String missing() {
        return words.text("connect.claim.missing");
    }
}
