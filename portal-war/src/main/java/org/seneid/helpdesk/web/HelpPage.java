package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.helpdesk.HelpRequests;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.consent.NewSupportCode;
import org.seneid.helpdesk.consent.SupportCode;
import org.seneid.helpdesk.consent.SupportCodeStatus;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.PageMessage;
import org.seneid.platform.web.Redirect;

/** How I get help: what an agent may see, the code to read out, who looks now and who did. */
@Named
@RequestScoped
public class HelpPage {

    private static final String ADDRESS = "/profile/help";
    private static final String SHOWN_ONCE = "supportCode";

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private String words;
    private String stopped;
    private NewSupportCode made;
    private Optional<Repair> repair;
    private Optional<SupportCode> code;
    private Optional<HelpSession> running;
    private List<HelpSession> past;

    /** The code that was just made is shown once, and not when the page is opened again. */
    public void load() {
        if (stopped != null && getRunning() == null) sayStopped();
        made = (NewSupportCode) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(SHOWN_ONCE);
    }

    private static void sayStopped() {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, PageMessage.info(faces, "helpdesk.help.stopped"));
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

    /** The last code, whatever became of it; null when there is none to speak of. */
    public SupportCode getCode() {
        if (code == null) code = requests.code();
        return code.orElse(null);
    }

    /** What the last code is good for; null when there is none to speak of. */
    public SupportCodeStatus getCodeStatus() {
        return getCode() == null ? null : getCode().statusAt(clock.instant());
    }

    public boolean isUsable() {
        return getCodeStatus() == SupportCodeStatus.USABLE;
    }

    /** For how many seconds yet the code is good; a script counts on. */
    public long getCodeSeconds() {
        return Math.max(
                0, Duration.between(clock.instant(), getCode().expiresAt()).toSeconds());
    }

    /** What is shown of now, to tell whether a page that was opened before still shows it. */
    public String getNow() {
        var look = getRunning() == null ? "" : getRunning().publicId().value();
        return look + " " + (getCode() == null ? "" : getCode().madeAt() + " " + getCodeStatus());
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

    /** Whether somebody comes from a button that stops; said by the address, so that no other open page takes it away. */
    public String getStopped() {
        return stopped;
    }

    public void setStopped(String stopped) {
        this.stopped = stopped;
    }
}
