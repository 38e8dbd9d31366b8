package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.audit.oversight.CheckpointFilter;
import org.seneid.audit.oversight.CheckpointRow;
import org.seneid.audit.oversight.Checkpoints;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.DayFilter;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.StaffList;

/** The states of the trail that were signed, to be compared with what others kept. */
@Named
@RequestScoped
public class CheckpointsPage {

    @Inject
    Checkpoints checkpoints;

    private final ListAddress address = StaffList.current();
    private final DayFilter days = new DayFilter(address);
    private final StaffList<CheckpointRow> list = StaffList.<CheckpointRow>named("audit.checkpoints")
            .columns(
                    ListColumn.shown(Checkpoints.SIGNED),
                    ListColumn.shown("size").unsorted(),
                    ListColumn.shown("added").unsorted(),
                    ListColumn.shown("root").unsorted(),
                    ListColumn.shown("link").unsorted(),
                    ListColumn.shown("key").unsorted(),
                    ListColumn.shown("archived").unsorted())
            .sortedDownBy(Checkpoints.SIGNED)
            .of(this::part, () -> checkpoints.count(filter()));

    public StaffList<CheckpointRow> getList() {
        return list;
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(days.in(address).toString());
    }

    public boolean isNarrow() {
        return days.isNarrow();
    }

    /** The same view of all days. */
    public String getWide() {
        return DayFilter.without(address).toString();
    }

    public DayFilter getDays() {
        return days;
    }

    private CheckpointFilter filter() {
        return new CheckpointFilter(days.first(), days.last());
    }

    private List<CheckpointRow> part(Slice slice) {
        return checkpoints.page(filter(), slice);
    }
}
