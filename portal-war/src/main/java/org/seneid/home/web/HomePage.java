package org.seneid.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.documents.web.Card;
import org.seneid.documents.web.DocumentsPage;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.GivenName;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.PageFrame;
import org.seneid.sharing.ShareLine;
import org.seneid.sharing.Shares;

/** The dashboard: what is due, documents, what somebody could look at now, what happened. */
@Named
@RequestScoped
public class HomePage {

    private static final int CARDS_SHOWN = 2;
    private static final int EVENTS_SHOWN = 4;
    /** Some of them may be told as one. */
    private static final int EVENTS_READ = 20;

    private static final int SHARES_SHOWN = 3;
    private static final int BILLS_SHOWN = 3;

    @Inject
    Acting acting;

    @Inject
    PageFrame frame;

    @Inject
    Language language;

    @Inject
    DocumentsPage documents;

    @Inject
    Bills bills;

    @Inject
    Shares shares;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    private List<BillRow> due;
    private List<ShareLine> openShares;
    private List<Sentence> happened;

    public String getGivenName() {
        return GivenName.of(
                acting.behalf().map(Delegation::name).orElse(acting.signedIn().name()));
    }

    public boolean isSeenInPerson() {
        return documents.isSeenInPerson();
    }

    /** Whether it is the home of whoever is signed in; bills are paid from there only. */
    public boolean isOwn() {
        return acting.behalf().isEmpty();
    }

    /** Whether there may be bills that whoever looks may see. */
    public boolean isBilled() {
        return isSeenInPerson() && acting.shows(AccountPart.PAYMENTS);
    }

    /** All documents; the page shows the first few. */
    public List<Card> getDocuments() {
        return acting.shows(AccountPart.DOCUMENTS) ? documents.getCards() : List.of();
    }

    public List<Card> getFirstDocuments() {
        return getDocuments().stream().limit(CARDS_SHOWN).toList();
    }

    /** What is to be paid, the most urgent first; nothing before the holder was seen in person. */
    public List<BillRow> getDue() {
        if (due == null) due = isBilled() ? bills.mine().due() : List.of();
        return due;
    }

    /** The first few of what is to be paid. */
    public List<BillRow> getFirstDue() {
        return getDue().stream().limit(BILLS_SHOWN).toList();
    }

    /** Shares that somebody could open now. */
    public List<ShareLine> getOpenShares() {
        if (openShares == null) openShares = frame.isChanging() ? shares.latestOpen(SHARES_SHOWN) : List.of();
        return openShares;
    }

    /** The latest of what was done with the citizen's data, their own looks left out; nobody's to see who only looks. */
    public List<Sentence> getHappened() {
        if (acting.onlyLooks()) return List.of();
        if (happened == null)
            happened =
                    Sentence.allDated(log.latest(EVENTS_READ), LogReader.of(acting), language.locale(), clock.instant())
                            .stream()
                            .limit(EVENTS_SHOWN)
                            .toList();
        return happened;
    }
}
