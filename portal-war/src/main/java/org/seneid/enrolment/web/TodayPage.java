package org.seneid.enrolment.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.seneid.enrolment.errand.DeskErrands;
import org.seneid.enrolment.errand.ErrandFilter;
import org.seneid.enrolment.errand.ErrandKind;
import org.seneid.enrolment.errand.ErrandRow;
import org.seneid.enrolment.errand.SlipState;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/**
 * What was finished at the desk today: all of it, one's own, or what still wants its slip.
 *
 * <p>Its headings are the messages {@code enrolment.today.column.…}.
 */
@Named
@RequestScoped
public class TodayPage {

    private static final String SHOW = "show";
    private static final String MINE = "mine";
    private static final String SLIPS = "slips";
    private static final String KIND = "kind";

    @Inject
    DeskErrands errands;

    private ListAddress address;
    private String shown;
    private String kind;
    private StaffList<ErrandRow> list;

    @PostConstruct
    void open() {
        address = StaffList.current();
        shown = address.value(SHOW).orElse("");
        kind = address.value(KIND).orElse(null);
        var filter = filter();
        list = StaffList.<ErrandRow>named("enrolment.today")
                .columns(
                        shown("kind"),
                        shown("person").unsorted(),
                        shown("reference").unsorted(),
                        shown("level"),
                        shown("slip"),
                        shown("done"))
                .sortedDownBy("done")
                .of(slice -> errands.page(filter, slice), () -> errands.count(filter));
    }

    private ErrandFilter filter() {
        var wanted = getKinds().stream().filter(one -> one.name().equals(kind)).findFirst();
        return new ErrandFilter(wanted.orElse(null), shown.equals(SLIPS) ? SlipState.DUE : null, shown.equals(MINE));
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(KIND, kind).toString());
    }

    public List<ListView> getViews() {
        return List.of(
                view("", "enrolment.today.all"),
                view(MINE, "enrolment.today.mine"),
                view(SLIPS, "enrolment.today.slips"));
    }

    private ListView view(String show, String label) {
        return ListView.uncounted(address.filtered(SHOW, show), label, shown.equals(show));
    }

    public boolean isNarrowed() {
        return kind != null;
    }

    /** The same view without its filter. */
    public String getWide() {
        return address.filtered(KIND, null).toString();
    }

    public List<ErrandKind> getKinds() {
        return Arrays.asList(ErrandKind.values());
    }

    public StaffList<ErrandRow> getList() {
        return list;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }
}
