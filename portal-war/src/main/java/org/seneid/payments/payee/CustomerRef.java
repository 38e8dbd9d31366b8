package org.seneid.payments.payee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A customer as a payee knows them: by the code on the paper bill. */
public record CustomerRef(Payee payee, String code) {

    /** Spaces, dashes, dots and the invisible marks that come along with a pasted code. */
    private static final Pattern TYPED_ALONG = Pattern.compile("[\\s\\p{Z}\\p{Cf}.\\-]");

    public CustomerRef {
        if (!payee.wellFormed(code)) throw new IllegalArgumentException("not a customer code of " + payee);
    }

    /** Reads what a person typed or pasted; empty when it has not the shape of the payee's codes. */
    public static Optional<CustomerRef> typed(Payee payee, String text) {
        var code = TYPED_ALONG
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return payee.wellFormed(code) ? Optional.of(new CustomerRef(payee, code)) : Optional.empty();
    }
}
