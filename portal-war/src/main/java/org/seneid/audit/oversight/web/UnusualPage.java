package org.seneid.audit.oversight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.seneid.audit.oversight.UnusualActivities;
import org.seneid.audit.oversight.UnusualActivity.Kind;
import org.seneid.audit.oversight.UnusualFilter;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.Redirect;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListColumn;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/** Days of staff that an auditor may want to ask about. */
@Named
@RequestScoped
public class UnusualPage {

    private static final String LATELY = "days";
    private static final String KIND = "kind";
    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    UnusualActivities activities;

    @Inject
    UnusualWords words;

    @Inject
    HttpServletRequest request;

    private final ListAddress address = StaffList.current();
    private final StaffList<UnusualWords.Line> list = StaffList.<UnusualWords.Line>named("audit.unusual")
            .columns(
                    ListColumn.shown("day"),
                    ListColumn.shown("name"),
                    ListColumn.shown("role").unsorted(),
                    ListColumn.shown("what").unsorted(),
                    ListColumn.shown("count"))
            .sortedDownBy("day")
            .of(this::part, () -> activities.count(filter()));
    private ActivitySearch staff;
    private String kind;

    @PostConstruct
    void open() {
        staff = new ActivitySearch(request, address);
        kind = address.value(KIND).orElse("");
    }

    public StaffList<UnusualWords.Line> getList() {
        return list;
    }

    private List<UnusualWords.Line> part(Slice slice) {
        return activities.page(filter(), slice).stream().map(words::line).toList();
    }

    private UnusualFilter filter() {
        return new UnusualFilter(
                Duration.ofDays(lately()), address.one(Kind.values(), KIND), staff.role(), staff.words());
    }

    private int lately() {
        return address.value(LATELY).filter(String.valueOf(MONTH)::equals).isPresent() ? MONTH : WEEK;
    }

    /** A week or a month, as tabs. */
    public List<ListView> getViews() {
        return IntStream.of(WEEK, MONTH)
                .mapToObj(days -> ListView.uncounted(
                        address.filtered(LATELY, days == WEEK ? null : String.valueOf(days)),
                        days == WEEK ? "audit.unusual.week" : "audit.unusual.month",
                        days == lately()))
                .toList();
    }

    /** Leads to the list as it was filtered; that is an address to keep. */
    public String filtered() {
        return Redirect.page(staff.in(request, address).filtered(KIND, kind).toString());
    }

    public boolean isNarrow() {
        return staff.narrow() || !kind.isEmpty();
    }

    /** The same view without its filters. */
    public String getWide() {
        return ActivitySearch.without(address).filtered(KIND, null).toString();
    }

    public List<ActivitySearch.Choice> getKinds() {
        return Stream.of(Kind.values())
                .map(one -> new ActivitySearch.Choice(ListAddress.word(one), "audit.unusual.kind." + one))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getWords() {
        return staff.words();
    }

    public void setWords(String words) {
        staff.words(words);
    }

    public String getRole() {
        return staff.roleWord();
    }

    public void setRole(String role) {
        staff.roleWord(role);
    }

    public List<ActivitySearch.Choice> getRoles() {
        return ActivitySearch.roles();
    }
}
