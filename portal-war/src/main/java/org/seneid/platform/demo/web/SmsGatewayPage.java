package org.seneid.platform.demo.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.platform.outbox.sandbox.SmsFault;
import org.seneid.platform.outbox.sandbox.SmsFaults;
import org.seneid.platform.web.Redirect;

/** Lets whoever shows the demo break the SMS gateway; the messages wait on the page of what was sent. */
@Named
@RequestScoped
public class SmsGatewayPage {

    @Inject
    SmsFaults faults;

    private SmsFault fault;

    @PostConstruct
    void load() {
        fault = faults.now();
    }

    public List<SmsFault> getFaults() {
        return List.of(SmsFault.values());
    }

    public String change() {
        faults.set(fault == null ? SmsFault.NONE : fault);
        return Redirect.pageSaying("/demo/country", "registry.country.sms.set");
    }

    public SmsFault getFault() {
        return fault;
    }

    public void setFault(SmsFault chosen) {
        fault = chosen;
    }
}
