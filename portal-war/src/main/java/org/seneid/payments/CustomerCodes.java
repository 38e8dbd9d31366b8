package org.seneid.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.platform.Acting;
import org.seneid.platform.PublicId;
import org.seneid.platform.Role;
import org.seneid.platform.RuleBroken;

/** The customer codes that the acting citizen follows: of their own household, or of anybody who gave them the code. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class CustomerCodes {

    private static final int LEVEL_NEEDED = 2;

    @Inject
    Payees payees;

    @Inject
    CodeBook book;

    @Inject
    BillFile file;

    @Inject
    Acting acting;

    public List<CustomerCode> mine() {
        return book.of(acting.citizen());
    }

    /**
     * Follows a customer code from now on, and asks for its bills.
     *
     * @return the customer, as the payee tells them
     * @throws RuleBroken {@code payments.code.shape} when it cannot be a code of this payee,
     *     {@code payments.code.unknown} when the payee has no such customer, {@code payments.payee.silent} when it does
     *     not answer, {@code payments.level} for an account that was never checked in person
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Customer add(Payee payee, String typed) {
        if (acting.signedIn().level() < LEVEL_NEEDED) throw new RuleBroken("payments.level");
        var ref = CustomerRef.typed(payee, typed)
                .orElseThrow(() -> new RuleBroken("payments.code.shape." + payee).at("code"));
        var customer = book.add(acting.citizen(), known(ref));
        file.ask(customer);
        return customer;
    }

    /** @throws org.seneid.platform.NotFound when the acting citizen follows no such code */
    public void remove(PublicId id) {
        book.remove(acting.citizen(), id);
    }

    private PayeeCustomer known(CustomerRef ref) {
        try {
            return payees.customer(ref).orElseThrow(() -> new RuleBroken("payments.code.unknown").at("code"));
        } catch (PayeeUnavailable silent) {
            throw new RuleBroken("payments.payee.silent", ref.payee().title());
        }
    }
}
