package org.seneid.audit.verification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.audit.verification.Discrepancy;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.Page;
import org.seneid.platform.PublicId;

/** One going-over of the trail: how far it is, and what it found. */
@Named
@RequestScoped
public class VerificationPage {

    @Inject
    Verifications verifications;

    private String id;
    private String page = "1";
    private Verification verification;
    private Page<Discrepancy> found;

    public void load() {
        verification = verifications.byId(new PublicId(id));
        found = verifications.found(verification, Page.number(page));
    }

    public Verification getVerification() {
        return verification;
    }

    public Page<Discrepancy> getFound() {
        return found;
    }

    /** Where the trail is not as it was written. */
    public long getCount() {
        return verification.getFound();
    }

    /** Whether there are more of them than are listed. */
    public boolean isCut() {
        return getCount() > found.total();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
