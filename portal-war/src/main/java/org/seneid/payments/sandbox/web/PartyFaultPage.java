package org.seneid.payments.sandbox.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.seneid.payments.difference.Counterpart;
import org.seneid.payments.payee.Payee;
import org.seneid.payments.sandbox.DemoFaults;
import org.seneid.payments.sandbox.PartyFault;
import org.seneid.payments.sandbox.PayeeBooking;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** Lets whoever shows the demo break the bank or a payee, and see what arrived at the payees. */
@Named
@RequestScoped
public class PartyFaultPage {

    @Inject
    DemoFaults faults;

    @Inject
    Language language;

    private final List<Line> broken = new ArrayList<>();
    private String party;
    private PartyFault fault;
    private List<PayeeBooking> newest;

    /** A party, and what is wrong with it now. */
    public record Line(String title, PartyFault fault) {}

    @PostConstruct
    void load() {
        for (var offered : getParties()) {
            var now = faults.now((String) offered.getValue());
            if (now != PartyFault.NONE) broken.add(new Line(offered.getLabel(), now));
        }
    }

    public List<PartyFault> getFaults() {
        return List.of(PartyFault.values());
    }

    /** The bank and every payee, which tells companies of one name apart by what their bills are for. */
    public List<SelectItem> getParties() {
        var words = Messages.in(language.locale());
        var parties = new ArrayList<SelectItem>();
        parties.add(new SelectItem(Counterpart.BANK, words.text("registry.country.party.BANK")));
        for (var payee : Payee.values())
            parties.add(new SelectItem(
                    payee.name(),
                    payee.title() + " · " + words.text(payee.kind().nameKey())));
        return parties;
    }

    public String change() {
        if (known(party)) faults.set(party, fault == null ? PartyFault.NONE : fault);
        return Redirect.pageSaying("/demo/country", "registry.country.party.set");
    }

    private static boolean known(String party) {
        return Counterpart.BANK.equals(party)
                || Arrays.stream(Payee.values()).anyMatch(payee -> payee.name().equals(party));
    }

    public List<Line> getBroken() {
        return broken;
    }

    public List<PayeeBooking> getNewest() {
        if (newest == null) newest = faults.newest();
        return newest;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String chosen) {
        party = chosen;
    }

    public PartyFault getFault() {
        return fault;
    }

    public void setFault(PartyFault chosen) {
        fault = chosen;
    }
}
