package org.seneid.services.publishing.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.platform.web.list.StaffList;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.publishing.FormProposals;
import org.seneid.services.publishing.ProposalRow;

/**
 * The definitions of a developer, and the services that there are.
 *
 * <p>Its headings are the messages {@code services.publishing.column.…}.
 */
@Named
@RequestScoped
public class ProposalsPage {

    @Inject
    FormProposals proposals;

    private StaffList<ProposalRow> list;

    @PostConstruct
    void open() {
        list = StaffList.<ProposalRow>named("services.publishing")
                .columns(shown("service"), shown("edition").unsorted(), shown("state"), shown("since"))
                .sortedDownBy("since")
                .of(proposals::page, proposals::count);
    }

    public StaffList<ProposalRow> getList() {
        return list;
    }

    public List<ServiceDefinition> getPublished() {
        return proposals.published();
    }
}
