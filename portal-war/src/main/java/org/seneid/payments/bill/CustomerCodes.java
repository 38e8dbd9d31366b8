package org.seneid.payments.bill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.seneid.audit.AuditTrail;
import org.seneid.audit.Audited;
import org.seneid.payments.bill.CustomerCodeEvents.CustomerCodeTried;
import org.seneid.payments.bill.CustomerCodeEvents.RemindersOff;
import org.seneid.payments.bill.CustomerCodeEvents.RemindersOn;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.payee.PayeeCustomer;
import org.seneid.payments.payee.PayeeUnavailable;
import org.seneid.payments.payee.Payees;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;

/** The customer codes that the acting citizen follows: of their own household, or of anybody who gave them the code. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class CustomerCodes {

    private static final int LEVEL_NEEDED = 2;
    private static final int MOST_TRIES = 10;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Payees payees;

    @Inject
    CustomerCodeStore store;

    @Inject
    BillRefresh refresh;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    Event<Audited> happened;

    /** Those that were added; a bill that was issued for one occasion is followed without. */
    public List<CustomerCode> mine() {
        return store.of(acting.citizen()).stream()
                .filter(own -> own.getCustomer().getPayee().kind().recurring())
                .toList();
    }

    /** @throws org.seneid.platform.NotFound when the acting citizen follows no such code */
    public CustomerCode byId(PublicId id) {
        return store.byId(acting.citizen(), id);
    }

    /**
     * Follows a customer code from now on, and asks for its bills.
     *
     * @return the customer, as the payee tells them
     * @throws RuleBroken {@code payments.code.shape} when it cannot be a code of this payee,
     *     {@code payments.code.unknown} when the payee has no such customer, {@code payments.payee.silent} when it does
     *     not answer, {@code payments.code.too-many-attempts} after too many unknown ones, {@code payments.level} for an account that
     *     was never checked in person
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Customer add(Payee payee, String typed) {
        if (acting.level() < LEVEL_NEEDED) throw new RuleBroken("payments.level");
        if (!payee.kind().recurring()) throw new RuleBroken("platform.form.damaged");
        var ref = CustomerRef.typed(payee, typed)
                .orElseThrow(() -> new RuleBroken(payee.codeShapeKey()).at("customer-code"));
        if (trail.count(CustomerCodeTried.ACT, acting.citizen(), clock.instant().minus(WINDOW)) >= MOST_TRIES)
            throw new RuleBroken("payments.code.too-many-attempts").at("customer-code");
        var customer = store.add(acting.citizen(), known(ref));
        refresh.ask(customer);
        return customer;
    }

    /** From now on its holder is told of a bill a few days before it is due. */
    public void remind(PublicId id) {
        var own = store.held(acting.citizen(), id);
        own.remind();
        happened.fire(new RemindersOn(acting.citizen(), own.getCustomer().getCode()));
    }

    /** Its holder is reminded no longer. */
    public void stayQuiet(PublicId id) {
        var own = store.held(acting.citizen(), id);
        own.stayQuiet();
        happened.fire(new RemindersOff(acting.citizen(), own.getCustomer().getCode()));
    }

    /** @throws org.seneid.platform.NotFound when the acting citizen follows no such code */
    public void remove(PublicId id) {
        store.remove(acting.citizen(), id);
    }

    /** Who tries codes until one is somebody's would learn about strangers: tries are on record, and few. */
    private RuleBroken unknown(CustomerRef ref) {
        trail.refused(new CustomerCodeTried(acting.citizen(), ref.payee().title()));
        return new RuleBroken("payments.code.unknown").at("customer-code");
    }

    private PayeeCustomer known(CustomerRef ref) {
        try {
            return payees.customer(ref).orElseThrow(() -> unknown(ref));
        } catch (PayeeUnavailable silent) {
            throw new RuleBroken("payments.payee.silent", ref.payee().title());
        }
    }
}
