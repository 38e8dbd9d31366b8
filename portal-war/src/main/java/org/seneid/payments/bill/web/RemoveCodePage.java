package org.seneid.payments.bill.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.seneid.payments.bill.Customer;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** Asks before a customer code is followed no longer: which of them, and what becomes of its bills. */
@Named
@RequestScoped
public class RemoveCodePage {

    @Inject
    CustomerCodes codes;

    @Inject
    HttpServletRequest request;

    private Customer customer;

    /** Finds it before the page is written, so that what is not there is a plain 404. */
    public void load() {
        customer = codes.byId(id()).getCustomer();
    }

    public String remove() {
        codes.remove(id());
        return Redirect.pageSaying("/bills/codes", "payments.codes.removed");
    }

    public Customer getCustomer() {
        if (customer == null) load();
        return customer;
    }

    private PublicId id() {
        return new PublicId(request.getParameter("id"));
    }
}
