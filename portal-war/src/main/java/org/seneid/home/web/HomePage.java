package org.seneid.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.seneid.audit.AccessLog;
import org.seneid.audit.web.Sentence;
import org.seneid.documents.web.Card;
import org.seneid.documents.web.DocumentsPage;
import org.seneid.payments.BillRow;
import org.seneid.payments.Bills;
import org.seneid.platform.Acting;
import org.seneid.platform.Behalf;
import org.seneid.platform.Language;
import org.seneid.platform.web.Frame;
import org.seneid.sharing.ShareLine;
import org.seneid.sharing.Shares;

/** The dashboard: what is due, documents, what somebody could look at now, what happened. */
@Named
@RequestScoped
public class HomePage {

    private static final int CARDS_SHOWN = 2;
    private static final int EVENTS_SHOWN = 4;
    private static final int SHARES_SHOWN = 3;
    private static final int BILLS_SHOWN = 3;

    @Inject
    Acting acting;

    @Inject
    Frame frame;

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

    /** Vietnamese are greeted by their given name, which stands last. */
    public String getGivenName() {
        var name = acting.behalf().map(Behalf::name).orElse(acting.signedIn().name());
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public boolean isSeenInPerson() {
        return documents.isSeenInPerson();
    }

    /** Whether it is the home of whoever is signed in; bills are paid from there only. */
    public boolean isOwn() {
        return acting.behalf().isEmpty();
    }

    /** All documents; the page shows the first few. */
    public List<Card> getDocuments() {
        return documents.getCards();
    }

    public List<Card> getFirstDocuments() {
        return documents.getCards().stream().limit(CARDS_SHOWN).toList();
    }

    /** What is to be paid, the most urgent first; nothing before the holder was seen in person. */
    public List<BillRow> getDue() {
        if (due == null) due = isSeenInPerson() && isOwn() ? bills.mine().due() : List.of();
        return due;
    }

    /** The first few of what is to be paid. */
    public List<BillRow> getFirstDue() {
        return getDue().stream().limit(BILLS_SHOWN).toList();
    }

    /** Shares that somebody could open now. */
    public List<ShareLine> getOpenShares() {
        if (!frame.isChanging()) return List.of();
        return shares.open(1).rows().stream().limit(SHARES_SHOWN).toList();
    }

    /** The latest of what was done with the citizen's data, their own looks left out. */
    public List<Sentence> getHappened() {
        return log.latest(EVENTS_SHOWN).stream()
                .map(entry -> Sentence.dated(entry, language.locale(), clock.instant()))
                .toList();
    }
}
