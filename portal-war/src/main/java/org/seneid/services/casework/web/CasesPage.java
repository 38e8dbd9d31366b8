package org.seneid.services.casework.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;
import org.seneid.services.casework.CaseFilter;
import org.seneid.services.casework.CaseRow;
import org.seneid.services.casework.CaseView;
import org.seneid.services.casework.Cases;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;

/**
 * The applications that wait for a decision, and those that have it.
 *
 * <p>Its headings are the messages {@code services.cases.column.…}.
 */
@Named
@RequestScoped
public class CasesPage {

    private static final String VIEW = "view";
    private static final String SERVICE = "service";

    @Inject
    Cases cases;

    @Inject
    Catalogue catalogue;

    private ListAddress address;
    private CaseFilter filter;
    private StaffList<CaseRow> list;
    private List<ServiceDefinition> services;
    private String service;

    @PostConstruct
    void open() {
        address = StaffList.current();
        services = catalogue.all();
        service = known(address.value(SERVICE).orElse(null));
        var view = address.one(CaseView.values(), VIEW).orElse(CaseView.OPEN);
        filter = new CaseFilter(view, Optional.ofNullable(service));
        list = StaffList.<CaseRow>named("services.cases")
                .columns(
                        shown("number").unsorted(),
                        shown("procedure").unsorted(),
                        shown("submitted").unsorted(),
                        shown("due"),
                        shown("state").unsorted(),
                        shown("clerk").unsorted())
                .sortedBy("due")
                .of(slice -> cases.page(filter, slice), () -> cases.count(filter));
    }

    private String known(String slug) {
        return services.stream().anyMatch(one -> one.slug().equals(slug)) ? slug : null;
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(SERVICE, service).toString());
    }

    public List<ListView> getViews() {
        return Arrays.stream(CaseView.values()).map(this::view).toList();
    }

    /** What is decided grows for ever, and nobody waits for it. */
    private ListView view(CaseView view) {
        var counted = view != CaseView.DECIDED;
        return new ListView(
                address.filtered(VIEW, view == CaseView.OPEN ? null : ListAddress.word(view))
                        .toString(),
                "services.casework.view." + ListAddress.word(view),
                view == filter.view(),
                counted ? cases.count(new CaseFilter(view, filter.slug())).rows() : -1);
    }

    public StaffList<CaseRow> getList() {
        return list;
    }

    public List<ServiceDefinition> getServices() {
        return services;
    }

    public String getService() {
        return service;
    }

    public void setService(String slug) {
        service = known(slug);
    }
}
