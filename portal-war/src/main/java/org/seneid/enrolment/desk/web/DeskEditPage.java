package org.seneid.enrolment.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.enrolment.desk.DeskDetails;
import org.seneid.identity.account.Account;
import org.seneid.platform.web.Redirect;

/** One desk: what is said of it, who works there, and closing it; or one that is not there yet. */
@Named
@RequestScoped
public class DeskEditPage {

    private static final String LIST = "/operations/desks";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DeskAdministration desks;

    private Desk desk;
    private String code;
    private String name;
    private String commune;
    private String place;

    @PostConstruct
    void opened() {
        code = address.get("code");
    }

    /** What is there already stands in the fields. */
    public void load() {
        name = getDesk().name();
        commune = getDesk().commune();
        place = getDesk().address();
    }

    public String open() {
        return back(desks.open(code, typed()), "enrolment.desk-edit.opened");
    }

    public String save() {
        desks.edit(code, typed());
        return back(code, "enrolment.desk-edit.saved");
    }

    public String close() {
        desks.close(code);
        return back(code, "enrolment.desk-edit.now-closed");
    }

    public String reopen() {
        desks.reopen(code);
        return back(code, "enrolment.desk-edit.now-open");
    }

    private DeskDetails typed() {
        return DeskDetails.typed(name, commune, place);
    }

    private static String back(String desk, String said) {
        return Redirect.pageSaying(LIST + "/" + desk, said);
    }

    public Desk getDesk() {
        if (desk == null) desk = desks.byCode(code);
        return desk;
    }

    public boolean isClosed() {
        return getDesk().closedAt().isPresent();
    }

    public List<Account> getOfficers() {
        return desks.officers(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String typed) {
        commune = typed;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String typed) {
        place = typed;
    }
}
