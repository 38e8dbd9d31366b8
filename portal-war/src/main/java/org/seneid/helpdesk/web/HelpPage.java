package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.consent.NewSupportCode;
import org.seneid.helpdesk.consent.SupportCode;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** How I get help: what an agent may see, the code to read out, who looks now and who did. */
@Named
@RequestScoped
public class HelpPage {

    private static final String ADDRESS = "/profile/help";
    private static final String SHOWN_ONCE = "supportCode";

    @Inject
    HelpRequests requests;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private String words;
    private NewSupportCode made;
    private Optional<Repair> repair;
    private Optional<SupportCode> waiting;
    private Optional<HelpSession> running;
    private List<HelpSession> past;

    /** The code that was just made is shown once, and not when the page is opened again. */
    public void load() {
        made = (NewSupportCode) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(SHOWN_ONCE);
    }

    public String ask() {
        var chosen = getChoices().stream()
                .filter(one -> ticked.getOrDefault(one.name(), false))
                .toList();
        var typed = new FormErrors();
        var sights = typed.read(() -> new ConsentedParts(chosen));
        var about = typed.read(() -> HelpTicket.said(words));
        typed.mustBeRight();
        var code = requests.ask(sights, about);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SHOWN_ONCE, code);
        return Redirect.page(ADDRESS);
    }

    public String withdraw() {
        requests.withdraw();
        return Redirect.pageSaying(ADDRESS, "helpdesk.help.withdrawn");
    }

    public String stop() {
        requests.stop();
        return Redirect.pageSaying(ADDRESS, "helpdesk.help.stopped");
    }

    public String cancelRepair() {
        requests.cancelRepair();
        return Redirect.pageSaying(ADDRESS, "helpdesk.cancel.done");
    }

    public List<AccountPart> getChoices() {
        return List.of(AccountPart.values());
    }

    /** The code that was just made, shown this once; null otherwise. */
    public NewSupportCode getMade() {
        return made;
    }

    /** A code that could be used; null when there is none. */
    public SupportCode getWaiting() {
        if (waiting == null) waiting = requests.code();
        return waiting.orElse(null);
    }

    /** What the helpdesk is about to do; null when it is nothing. */
    public Repair getRepair() {
        if (repair == null) repair = requests.repair();
        return repair.orElse(null);
    }

    /** Who looks now; null when nobody does. */
    public HelpSession getRunning() {
        if (running == null) running = requests.running();
        return running.orElse(null);
    }

    public List<HelpSession> getPast() {
        if (past == null) past = requests.past();
        return past;
    }

    /** What is chosen, by the name of each; nothing from the start. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
