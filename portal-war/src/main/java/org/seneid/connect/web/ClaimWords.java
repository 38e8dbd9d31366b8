package org.seneid.connect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.seneid.connect.claim.ClaimSet;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.claim.IdentityClaim;
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
        var names = claims.all().stream().map(this::name).collect(Collectors.joining(", "));
        return names.substring(0, 1) + names.substring(1).toLowerCase(Locale.ROOT);
    }

    /** In the place of a value that there is not. */
    public String missing() {
        return words.text("connect.claim.missing");
    }
}
