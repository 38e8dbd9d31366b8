package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.seneid.audit.oversight.Oversight;
import org.seneid.audit.oversight.UnusualActivities;
import org.seneid.audit.oversight.UnusualActivity;
import org.seneid.audit.oversight.UnusualFilter;
import org.seneid.audit.tree.Checkpoint;
import org.seneid.audit.verification.Verification;
import org.seneid.audit.verification.Verifications;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.Redirect;

/** The auditor's start: how the trail is, how to have it verified, and what staff did that is unusual. */
@Named
@RequestScoped
public class OversightPage {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    Oversight oversight;

    @Inject
    UnusualActivities activities;

    @Inject
    Verifications verifications;

    private String days = String.valueOf(WEEK);
    private List<UnusualActivity> unusual;
    private List<Verification> latest;
    private Checkpoint signed;

    /** What it shows; a button needs none of it. */
    public void load() {
        unusual = activities.page(
                UnusualFilter.of(Duration.ofDays(getPeriod())), Slice.first(Slice.LARGEST, "day", true));
        latest = verifications.latest();
        signed = oversight.latest().orElse(null);
    }

    public String verify() {
        return Redirect.page("/audit/verifications/" + verifications.begin());
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

    public List<UnusualActivity> getUnusual() {
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
