package org.seneid.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.helpdesk.repair.RepairReviews;
import org.seneid.helpdesk.repair.RepairRow;
import org.seneid.helpdesk.repair.RepairSearch;
import org.seneid.helpdesk.repair.RepairSearch.Show;
import org.seneid.platform.list.Slice;

/** What agents ask for, and what was decided about it. */
@Named
@RequestScoped
public class ApprovalsPage {

    @Inject
    RepairReviews reviews;

    private List<RepairRow> rows;

    public List<RepairRow> getRows() {
        if (rows == null) rows = reviews.page(RepairSearch.of(Show.ALL), Slice.first(Slice.LARGEST, "asked", true));
        return rows;
    }
}
