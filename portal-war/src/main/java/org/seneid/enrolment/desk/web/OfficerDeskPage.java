package org.seneid.enrolment.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.DeskAdministration;
import org.seneid.enrolment.desk.DeskFilter;
import org.seneid.enrolment.desk.DeskList;
import org.seneid.identity.account.Account;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.Redirect;

/** At which desk an officer works: the next is found by its code or by words, shown by its name, and only then given. */
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
    private Optional<Desk> current;
    private List<Desk> choices;
    private String words;
    private String shown;
    private String from;

    /** The buttons beside what was found are there for Faces before it would have set what it was found by. */
    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
        words = address.getOrDefault("desk", "");
    }

    /** Whoever is not known well enough is asked before they type anything. */
    public void load() {
        desks.begin();
        getOfficer();
    }

    public void find() {
        if (getChoices().isEmpty()) throw new RuleBroken("enrolment.officer-desk.unknown").at("desk");
    }

    public void choose(String code) {
        words = code;
        choices = null;
    }

    /** Only to the desk whose name the operator saw beside the button. */
    public String assign() {
        if (getFound() == null || !getFound().code().equals(shown)) return null;
        desks.assign(id, from, shown);
        return saved();
    }

    public String release() {
        desks.release(id, from);
        return saved();
    }

    private String saved() {
        return Redirect.pageSaying("/operations/staff/" + id, "enrolment.officer-desk.saved");
    }

    public Account getOfficer() {
        if (officer == null) officer = desks.officer(id);
        return officer;
    }

    /** Whether it is the operator who looks. */
    public boolean isOwn() {
        return desks.isOwn(id);
    }

    /** Where the officer works now; null for nowhere. */
    public Desk getCurrent() {
        if (current == null) current = desks.of(id);
        return current.orElse(null);
    }

    /** The one desk of the code that was typed; null when it is none. */
    public Desk getFound() {
        var one = getChoices().size() == 1 ? getChoices().get(0) : null;
        return one != null && one.code().equalsIgnoreCase(words.strip()) ? one : null;
    }

    public List<Desk> getChoices() {
        if (choices == null) choices = list.choices(words);
        return choices;
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return list.count(new DeskFilter(words, false)).rows() > getChoices().size();
    }

    public PublicId getId() {
        return id;
    }

    public String getDesk() {
        return words;
    }

    public void setDesk(String typed) {
        words = typed == null ? "" : typed;
    }

    public String getShown() {
        return getFound() == null ? "" : getFound().code();
    }

    public void setShown(String code) {
        shown = code;
    }

    /** Where the page shows the officer; what it showed when it was sent tells whether another was quicker. */
    public String getFrom() {
        return getCurrent() == null ? "" : getCurrent().code();
    }

    public void setFrom(String code) {
        from = code == null ? "" : code;
    }
}
