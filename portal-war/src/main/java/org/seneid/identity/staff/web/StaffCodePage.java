package org.seneid.identity.staff.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.seneid.identity.staff.StaffAccounts;
import org.seneid.identity.staff.StaffDirectory;
import org.seneid.identity.staff.StaffRow;
import org.seneid.identity.staff.StaffStanding;
import org.seneid.platform.PublicId;

/** A code for somebody who works here: shown by the view that made it, so that a reload makes no other; and never again. */
@Named
@ViewScoped
public class StaffCodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffAccounts accounts;

    @Inject
    transient StaffDirectory directory;

    private String id;
    private String reason;
    private String code;
    private Instant until;

    /** Whoever is not known well enough is asked before they press anything. */
    public void load() {
        accounts.begin();
        getRow();
    }

    public void make() {
        if (code != null) return;
        var made = accounts.giveCode(new PublicId(id), reason);
        code = made.code();
        until = made.expiresAt();
    }

    public StaffRow getRow() {
        return directory.byId(new PublicId(id));
    }

    /** Whether nothing is lost by it: there is no password yet. */
    public boolean isFirst() {
        return getRow().standing() == StaffStanding.WAITING;
    }

    public String getCode() {
        return code;
    }

    public Instant getUntil() {
        return until;
    }

    public String getId() {
        return id;
    }

    public void setId(String shown) {
        id = shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
