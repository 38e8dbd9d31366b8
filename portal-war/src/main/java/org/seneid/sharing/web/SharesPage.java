package org.seneid.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.platform.Page;
import org.seneid.sharing.ShareLine;
import org.seneid.sharing.Shares;

/** The shares of a citizen: those somebody could open now, and those that have ended. */
@Named
@RequestScoped
public class SharesPage {

    private static final String FIRST = "1";

    @Inject
    Shares shares;

    private String openPage = FIRST;
    private String endedPage = FIRST;
    private Page<ShareLine> open;
    private Page<ShareLine> ended;

    public void load() {
        open = shares.open(Page.number(openPage));
        ended = shares.ended(Page.number(endedPage));
    }

    /** Nothing was ever shared. */
    public boolean isNothing() {
        return open.total() + ended.total() == 0;
    }

    public Page<ShareLine> getOpen() {
        return open;
    }

    public Page<ShareLine> getEnded() {
        return ended;
    }

    public String getOpenPage() {
        return openPage;
    }

    public void setOpenPage(String openPage) {
        this.openPage = openPage;
    }

    public String getEndedPage() {
        return endedPage;
    }

    public void setEndedPage(String endedPage) {
        this.endedPage = endedPage;
    }
}
