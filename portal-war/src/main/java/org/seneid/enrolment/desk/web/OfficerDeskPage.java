package org.seneid.enrolment.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.enrolment.desk.DeskList;
import org.seneid.identity.account.Account;
import org.seneid.platform.PublicId;
import org.seneid.platform.web.Redirect;

/** At which desk an officer works. */
@Named
@RequestScoped
public class OfficerDeskPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DeskAdministration desks;

    @Inject
    DeskList list;

    private PublicId id;
    private Account officer;
    private String desk;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        desk = desks.of(id).map(Desk::code).orElse("");
    }

    /** No desk is chosen too: whoever left, or has not begun. */
    public String save() {
        if (desk == null || desk.isEmpty()) desks.release(id);
        else desks.assign(id, desk);
        return Redirect.pageSaying("/operations/staff/" + id, "enrolment.officer-desk.saved");
    }

    public Account getOfficer() {
        if (officer == null) officer = desks.officer(id);
        return officer;
    }

    /** The officer's own desk is among them, however many there are. */
    public List<Desk> getChoices() {
        var own = desks.of(id);
        var others = list.choices().stream()
                .filter(one -> own.isEmpty() || !one.code().equals(own.get().code()));
        return Stream.concat(own.stream(), others).toList();
    }

    public PublicId getId() {
        return id;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String chosen) {
        desk = chosen;
    }
}
