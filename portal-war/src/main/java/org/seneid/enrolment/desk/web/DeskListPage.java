package org.seneid.enrolment.desk.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.seneid.enrolment.desk.DeskFilter;
import org.seneid.enrolment.desk.DeskList;
import org.seneid.enrolment.desk.DeskRow;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.SearchWords;
import org.seneid.platform.web.list.StaffList;

/**
 * All desks, as operators look through them.
 *
 * <p>Its headings are the messages {@code enrolment.desks.column.…}.
 */
@Named
@RequestScoped
public class DeskListPage {

    private static final String SHOW = "show";
    private static final String CLOSED = "closed";

    @Inject
    HttpServletRequest request;

    @Inject
    DeskList desks;

    private ListAddress address;
    private DeskFilter filter;
    private StaffList<DeskRow> list;
    private String words;

    @PostConstruct
    void open() {
        address = StaffList.current();
        words = SearchWords.of(request, address);
        filter =
                new DeskFilter(words, address.value(SHOW).filter(CLOSED::equals).isPresent());
        list = StaffList.<DeskRow>named("enrolment.desks")
                .columns(
                        shown("code"),
                        shown("name"),
                        shown("address").unsorted(),
                        shown("commune"),
                        shown("officers").unsorted(),
                        shown("drafts").unsorted())
                .sortedBy("code")
                .of(slice -> desks.page(filter, slice), () -> desks.count(filter));
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(SearchWords.KEY, SearchWords.keep(request, words))
                .toString());
    }

    public List<ListView> getViews() {
        return List.of(
                ListView.uncounted(address.filtered(SHOW, null), "enrolment.desks.open", !filter.closed()),
                ListView.uncounted(address.filtered(SHOW, CLOSED), "enrolment.desks.closed", filter.closed()));
    }

    public boolean isNarrowed() {
        return !words.isEmpty();
    }

    /** The same view without its filter. */
    public String getWide() {
        return address.filtered(SearchWords.KEY, null).toString();
    }

    public StaffList<DeskRow> getList() {
        return list;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = SearchWords.typed(typed);
    }
}
