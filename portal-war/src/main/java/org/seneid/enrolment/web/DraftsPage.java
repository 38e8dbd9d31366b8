package org.seneid.enrolment.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.seneid.enrolment.draft.DraftFilter;
import org.seneid.enrolment.draft.DraftRow;
import org.seneid.enrolment.draft.DraftStep;
import org.seneid.enrolment.draft.Drafts;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.SearchWords;
import org.seneid.platform.web.list.StaffList;

/**
 * What was begun at the desk and is not finished: all of it, one's own, or what is given up soon.
 *
 * <p>Its headings are the messages {@code enrolment.drafts.column.…}.
 */
@Named
@RequestScoped
public class DraftsPage {

    private static final Duration SOON = Duration.ofDays(7);
    private static final String SHOW = "show";
    private static final String MINE = "mine";
    private static final String ENDING = "ending";
    private static final String LACKS = "lacks";

    @Inject
    HttpServletRequest request;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    private ListAddress address;
    private String shown;
    private String reference;
    private String lacks;
    private StaffList<DraftRow> list;

    @PostConstruct
    void open() {
        address = StaffList.current();
        shown = address.value(SHOW).orElse("");
        reference = SearchWords.of(request, address);
        lacks = address.value(LACKS).orElse(null);
        var filter = filter();
        list = StaffList.<DraftRow>named("enrolment.drafts")
                .columns(
                        shown("reference"),
                        shown("person").unsorted(),
                        shown("lacks").unsorted(),
                        shown("since"),
                        shown("kept"),
                        onDemand("changed"))
                .sortedBy("kept")
                .of(slice -> drafts.page(filter, slice), () -> drafts.count(filter));
    }

    private DraftFilter filter() {
        var step = getSteps().stream().filter(one -> one.name().equals(lacks)).findFirst();
        var endsBy = shown.equals(ENDING) ? clock.instant().plus(SOON) : null;
        return new DraftFilter(reference, step.orElse(null), shown.equals(MINE), endsBy);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(SearchWords.KEY, SearchWords.keep(request, reference))
                .filtered(LACKS, lacks)
                .toString());
    }

    public List<ListView> getViews() {
        return List.of(
                view("", "enrolment.drafts.all"),
                view(MINE, "enrolment.drafts.mine"),
                view(ENDING, "enrolment.drafts.ending"));
    }

    private ListView view(String show, String label) {
        return ListView.uncounted(address.filtered(SHOW, show), label, shown.equals(show));
    }

    public boolean isNarrowed() {
        return !reference.isEmpty() || lacks != null;
    }

    /** The same view without its filters. */
    public String getWide() {
        return address.filtered(SearchWords.KEY, null).filtered(LACKS, null).toString();
    }

    public List<DraftStep> getSteps() {
        return Arrays.asList(DraftStep.values());
    }

    public StaffList<DraftRow> getList() {
        return list;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String typed) {
        reference = SearchWords.typed(typed);
    }

    public String getLacks() {
        return lacks;
    }

    public void setLacks(String chosen) {
        lacks = chosen;
    }
}
