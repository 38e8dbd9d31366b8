package org.seneid.payments.demo;

import java.util.List;
import org.seneid.payments.payee.CustomerRef;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;

/**
 * What one of the demo's people starts with.
 *
 * @param balance after everything in the past
 * @param months back to which their paid bills were paid here
 */
record DemoMoney(PersonalId person, Money balance, int months, List<CustomerRef> customers) {

    DemoMoney(PersonalId person, Money balance, int months, CustomerRef... customers) {
        this(person, balance, months, List.of(customers));
    }
}
