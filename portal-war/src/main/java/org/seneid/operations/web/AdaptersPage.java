package org.seneid.operations.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seneid.operations.Adapters;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.adapter.AdapterReport;
import org.seneid.platform.adapter.CallCounts;

/** The outside parties of the portal, and what came of the calls to them on this node. */
@Named
@RequestScoped
public class AdaptersPage {

    private static final String PAYEES = "payees";

    @Inject
    Adapters adapters;

    private List<AdapterReport> all;

    @PostConstruct
    void open() {
        all = adapters.all();
    }

    public List<AdapterReport> getAll() {
        return all;
    }

    /** The key of what a port is called; a payee may have an adapter of its own. */
    public String port(AdapterReport report) {
        return "operations.adapters.port."
                + (ofPayee(report) ? "sen.payees" : report.choice().setting());
    }

    /** The key of a party's name, or a payee's own; empty where a port has one party. */
    public String party(AdapterReport report) {
        if (report.party().isEmpty()) return "";
        return ofPayee(report) ? Payee.valueOf(report.party()).title() : "registry.register." + report.party();
    }

    private static boolean ofPayee(AdapterReport report) {
        return report.choice().port().equals(PAYEES);
    }

    /** Such as {@code TIME_LIMIT 3, IOException 1}. */
    public String reasons(CallCounts counts) {
        return counts.failures().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }
}
