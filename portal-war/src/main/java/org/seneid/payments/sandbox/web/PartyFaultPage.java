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
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** Lets whoever shows the demo break the bank or a payee. */
@Named
@RequestScoped
public class PartyFaultPage {

    private static final String BANK = "registry.country.party.BANK";

    @Inject
    DemoFaults faults;

    @Inject
    Language language;

    private final List<Line> broken = new ArrayList<>();
    private String party;
    private PartyFault fault;

    /**
     * A party that is broken.
     *
     * @param name a payee's, in Vietnamese; empty for the bank
     * @param kind what its bills are for
     */
    public record Line(String name, String kind, PartyFault fault) {}

    @PostConstruct
    void load() {
        var words = Messages.in(language.locale());
        var now = faults.now();
        if (now.containsKey(Counterpart.BANK)) broken.add(new Line("", words.text(BANK), now.get(Counterpart.BANK)));
        for (var payee : Payee.values())
            if (now.containsKey(payee.name()))
                broken.add(new Line(payee.title(), words.text(payee.kind().nameKey()), now.get(payee.name())));
    }

    public List<PartyFault> getFaults() {
        return List.of(PartyFault.values());
    }

    /** The bank and every payee, which tells companies of one name apart by what their bills are for. */
    public List<SelectItem> getParties() {
        var words = Messages.in(language.locale());
        var parties = new ArrayList<SelectItem>();
        parties.add(new SelectItem(Counterpart.BANK, words.text(BANK)));
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
