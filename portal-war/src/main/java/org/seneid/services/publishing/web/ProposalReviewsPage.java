package org.seneid.services.publishing.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.platform.web.list.StaffList;
import org.seneid.services.publishing.FormReviews;
import org.seneid.services.publishing.ProposalRow;

/** The definitions that developers have let go of, as operators look through them. */
@Named
@RequestScoped
public class ProposalReviewsPage {

    @Inject
    FormReviews reviews;

    private StaffList<ProposalRow> list;

    @PostConstruct
    void open() {
        list = StaffList.<ProposalRow>named("services.publishing")
                .columns(shown("service"), shown("edition").unsorted(), shown("state"), shown("since"))
                .sortedDownBy("since")
                .of(reviews::page, reviews::count);
    }

    public StaffList<ProposalRow> getList() {
        return list;
    }
}
