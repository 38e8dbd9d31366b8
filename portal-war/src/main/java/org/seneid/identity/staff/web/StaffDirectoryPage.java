package org.seneid.identity.staff.web;

import static org.seneid.platform.web.list.ListColumn.onDemand;
import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.staff.StaffDirectory;
import org.seneid.identity.staff.StaffRow;
import org.seneid.identity.staff.StaffSearch;
import org.seneid.identity.staff.StaffStanding;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.SearchWords;
import org.seneid.platform.web.list.StaffList;

/**
 * All who work here, as operators look through them.
 *
 * <p>Its headings are the messages {@code identity.staff-list.column.…}.
 */
@Named
@RequestScoped
public class StaffDirectoryPage {

    private static final String SHOW = "show";
    private static final String ROLE = "role";
    private static final String EVERYBODY = "identity.staff-list.everybody";

    @Inject
    HttpServletRequest request;

    @Inject
    StaffDirectory directory;

    private ListAddress address;
    private StaffSearch filter;
    private StaffList<StaffRow> list;
    private String words;
    private String role;

    @PostConstruct
    void open() {
        address = StaffList.current();
        words = SearchWords.of(request, address);
        role = address.value(ROLE).orElse(null);
        filter = new StaffSearch(words, wanted().orElse(null), standing().orElse(null));
        list = StaffList.<StaffRow>named("identity.staff-list")
                .columns(
                        shown("login"),
                        shown("name"),
                        shown("role"),
                        shown("place").unsorted(),
                        shown("status"),
                        shown("signed-in"),
                        onDemand("factor").unsorted())
                .sortedBy("login")
                .of(slice -> directory.page(filter, slice), () -> directory.count(filter));
    }

    private Optional<Role> wanted() {
        return getRoles().stream().filter(one -> one.name().equals(role)).findFirst();
    }

    private Optional<StaffStanding> standing() {
        return address.one(StaffStanding.values(), SHOW);
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(address.filtered(SearchWords.KEY, SearchWords.keep(request, words))
                .filtered(ROLE, role)
                .toString());
    }

    public List<ListView> getViews() {
        var all = ListView.uncounted(address.filtered(SHOW, null), EVERYBODY, filter.standing() == null);
        var views = new ArrayList<ListView>(List.of(all));
        for (var one : StaffStanding.values())
            views.add(ListView.uncounted(
                    address.filtered(SHOW, ListAddress.word(one)), one.viewKey(), one == filter.standing()));
        return views;
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || role != null;
    }

    /** The same view without its filters. */
    public String getWide() {
        return address.filtered(SearchWords.KEY, null).filtered(ROLE, null).toString();
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::staff).toList();
    }

    public StaffList<StaffRow> getList() {
        return list;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String typed) {
        words = SearchWords.typed(typed);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
