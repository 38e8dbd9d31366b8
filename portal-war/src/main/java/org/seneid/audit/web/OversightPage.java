package org.seneid.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.seneid.audit.Oversight;
import org.seneid.audit.Unusual;
import org.seneid.audit.Verification;
import org.seneid.audit.Verifications;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.platform.web.To;

/** The auditor's start: how the trail is, how to have it verified, and what staff did that is unusual. */
@Named
@RequestScoped
public class OversightPage {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    Oversight oversight;

    @Inject
    Verifications verifications;

    private String days = String.valueOf(WEEK);
    private List<Unusual> unusual;
    private List<Verification> latest;
    private Checkpoint signed;

    /** What it shows; a button needs none of it. */
    public void load() {
        unusual = oversight.unusual(Duration.ofDays(getPeriod()));
        latest = verifications.latest();
        signed = oversight.latest().orElse(null);
    }

    public String verify() {
        return To.page("/audit/verifications/" + verifications.begin());
    }

    public long getSize() {
        return oversight.size();
    }

    /** The last signed state; null before the first. */
    public Checkpoint getSigned() {
        return signed;
    }

    public String getRoot() {
        return Base64.getEncoder().encodeToString(signed.root());
    }

    public List<String> getKeys() {
        return oversight.keys();
    }

    public List<Verification> getLatest() {
        return latest;
    }

    public List<Unusual> getUnusual() {
        return unusual;
    }

    public int getPeriod() {
        return String.valueOf(MONTH).equals(days) ? MONTH : WEEK;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
