package org.seneid.services.mistake.web;

import static org.seneid.platform.web.list.ListColumn.shown;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.seneid.documents.mistake.MistakeCases;
import org.seneid.documents.mistake.MistakeFilter;
import org.seneid.documents.mistake.MistakeRow;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.ListView;
import org.seneid.platform.web.list.StaffList;

/**
 * The mistakes that citizens reported, as clerks find them.
 *
 * <p>Its headings are the messages {@code services.mistakes.column.…}.
 */
@Named
@RequestScoped
public class ReportedMistakesPage {

    private static final String VIEW = "view";

    @Inject
    MistakeCases cases;

    private ListAddress address;
    private MistakeFilter filter;
    private StaffList<MistakeRow> list;

    @PostConstruct
    void open() {
        address = StaffList.current();
        filter = address.one(MistakeFilter.values(), VIEW).orElse(MistakeFilter.OPEN);
        list = StaffList.<MistakeRow>named("services.mistakes")
                .columns(
                        shown("number").unsorted(),
                        shown("field").unsorted(),
                        shown("document").unsorted(),
                        shown("reported"),
                        shown("due"),
                        shown("state").unsorted())
                .sortedBy("due")
                .of(slice -> cases.page(filter, slice), () -> cases.count(filter));
    }

    public List<ListView> getViews() {
        return Arrays.stream(MistakeFilter.values()).map(this::view).toList();
    }

    /** What is answered grows for ever, and nobody waits for it. */
    private ListView view(MistakeFilter view) {
        return new ListView(
                address.filtered(VIEW, view == MistakeFilter.OPEN ? null : ListAddress.word(view))
                        .toString(),
                "services.mistakes.view." + ListAddress.word(view),
                view == filter,
                view == MistakeFilter.ANSWERED ? -1 : cases.count(view).rows());
    }

    public StaffList<MistakeRow> getList() {
        return list;
    }

    /** How a row's state looks. */
    public String kind(MistakeRow row) {
        return MistakeView.look(row.status(), row.status().open() && row.daysLeft() < 0);
    }
}
