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

    @Inject
    Shares shares;

    private int openPage = 1;
    private int endedPage = 1;
    private Page<ShareLine> open;
    private Page<ShareLine> ended;

    public void load() {
        open = shares.open(openPage);
        ended = shares.ended(endedPage);
    }

    /** Nothing was ever shared. */
    public boolean isEmpty() {
        return open.total() + ended.total() == 0;
    }

    public Page<ShareLine> getOpen() {
        return open;
    }

    public Page<ShareLine> getEnded() {
        return ended;
    }

    public int getOpenPage() {
        return openPage;
    }

    public void setOpenPage(int openPage) {
        this.openPage = openPage;
    }

    public int getEndedPage() {
        return endedPage;
    }

    public void setEndedPage(int endedPage) {
        this.endedPage = endedPage;
    }
}
