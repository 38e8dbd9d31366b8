package org.seneid.payments.payee;

import java.util.Locale;
import java.util.Optional;
import org.seneid.platform.TypedText;

/** A customer as a payee knows them: by the code on the paper bill. */
public record CustomerRef(Payee payee, String code) {

    public CustomerRef {
        if (!payee.wellFormed(code)) throw new IllegalArgumentException("not a customer code of " + payee);
    }

    /** Reads what a person typed or pasted; empty when it has not the shape of the payee's codes. */
    public static Optional<CustomerRef> typed(Payee payee, String text) {
        var code = TypedText.code(text).toUpperCase(Locale.ROOT);
        return payee.wellFormed(code) ? Optional.of(new CustomerRef(payee, code)) : Optional.empty();
    }
}
