package org.seneid.payments.bank.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.payments.bank.BankRefusal;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.order.OrderStatus;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** One order to the bank: what it was, and what the bank says of it. */
@Named
@RequestScoped
public class BankOrderPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    BankOrders orders;

    @Inject
    BankWait bankWait;

    private String id;
    private BankOrder order;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** Finds the order before the page is written, so that what is not there is a plain 404. */
    public void load() {
        order = orders.byId(new PublicId(id));
    }

    public BankOrder getOrder() {
        if (order == null) load();
        return order;
    }

    /** Has the bank asked again. */
    public String ask() {
        orders.askAgain(new PublicId(id));
        bankWait.sendAndWait(new PublicId(id));
        return Redirect.page("/account/orders/" + id);
    }

    /** The key of what the page says on top. */
    public String getSaying() {
        var state = getOrder().status().open() ? "OPEN" : getOrder().status().name();
        return getOrder().kind().key() + "." + state;
    }

    public String getStatusKind() {
        return getOrder().status().open() ? "warn" : isDone() ? "ok" : "bad";
    }

    public String getIcon() {
        return getOrder().status().open() ? "clock" : isDone() ? "check" : "cross";
    }

    private boolean isDone() {
        return getOrder().status() == OrderStatus.DONE;
    }

    public boolean isRefused() {
        return getOrder().status() == OrderStatus.REFUSED;
    }

    public boolean isAskable() {
        return getOrder().status() == OrderStatus.UNKNOWN;
    }

    /** The key of why the bank refused. */
    public String getRefusal() {
        return BankRefusal.of(getOrder().refusal()).key();
    }

    public String getId() {
        return id;
    }
}
