package org.seneid.payments.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;

/** What a bill of this portal is for, in both languages, and the page that shows more of it. */
@Embeddable
public class BillOccasion {

    static final BillOccasion NONE = new BillOccasion("", "", "");

    @Column(name = "occasion_vi")
    private String vietnamese;

    @Column(name = "occasion_en")
    private String english;

    @Column(name = "occasion_address")
    private String address;

    protected BillOccasion() {}

    /** @param address of a page of the one who pays; empty when they have none */
    public BillOccasion(String vietnamese, String english, String address) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.address = address;
    }

    /** Nothing for whoever sees the citizen's payments and not their applications. */
    BillOccasion seenBy(Acting acting) {
        return acting.shows(AccountPart.APPLICATIONS) ? this : NONE;
    }

    /** In the reader's language; empty for a bill that its payee sent. */
    public String in(Locale locale) {
        return locale.equals(Language.ENGLISH) ? english : vietnamese;
    }

    public String getAddress() {
        return address;
    }
}
