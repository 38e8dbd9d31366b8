package org.seneid.connect.counter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.connect.counter.CounterClerks;
import org.seneid.connect.counter.CounterClerks.ClerkRow;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** Who works at one client's counter, as an operator says it. */
@Named
@RequestScoped
public class CounterClerksPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    CounterClerks clerks;

    private PublicId client;
    private String clerk;

    @PostConstruct
    void opened() {
        if (!PublicId.shaped(address.get("id"))) throw new NotFound();
        client = new PublicId(address.get("id"));
    }

    public List<ClerkRow> getRows() {
        return clerks.at(client);
    }

    public String assign() {
        clerks.assign(client, clerk);
        return back("connect.clerks.assigned");
    }

    public String release(String account) {
        clerks.release(client, new PublicId(account));
        return back("connect.clerks.released");
    }

    private String back(String said) {
        return Redirect.pageSaying("/operations/clients/" + client, said);
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String typed) {
        clerk = typed;
    }
}
