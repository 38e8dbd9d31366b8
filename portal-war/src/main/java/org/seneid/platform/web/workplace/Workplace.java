package org.seneid.platform.web.workplace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.SecurityHeadersFilter;
import org.seneid.platform.web.list.StaffList;
import org.seneid.platform.work.DueWork;
import org.seneid.platform.work.Waiting;
import org.seneid.platform.work.WorkPlace;
import org.seneid.platform.work.WorkplaceProvider;

/** The frame around every page of staff: their places, what waits there, and the policy for the library's scripts. */
@Named
@RequestScoped
public class Workplace {

    private static final int DUE_SHOWN = 20;

    @Inject
    @Any
    Instance<WorkplaceProvider> rooms;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private List<Group> groups;
    private List<DueWork> due;

    /** A heading of the side navigation with its places. */
    public record Group(String label, List<Place> places) {}

    /** A place as the navigation shows it. */
    public record Place(WorkPlace place, Waiting waiting, boolean current) {

        public String address() {
            return place.address();
        }

        public String label() {
            return place.label();
        }

        public String icon() {
            return place.icon();
        }

        public boolean onPhone() {
            return place.onPhone();
        }

        /** Empty for none. */
        public String shortcut() {
            return place.shortcut() == 0 ? "" : String.valueOf(place.shortcut());
        }

        public boolean counted() {
            return waiting.counted();
        }

        public boolean late() {
            return waiting.late() > 0;
        }

        public int count() {
            return waiting.count();
        }
    }

    /** Before the page is written: its policy allows the library's scripts, and the library is without its looks. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        var nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext()
                .setResponseHeader(SecurityHeadersFilter.POLICY, SecurityHeadersFilter.allowing(nonce));
        PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
        faces.getApplication().getResourceHandler().markResourceRendered(faces, "components.css", "primefaces");
    }

    public List<Group> getGroups() {
        if (groups == null)
            groups = Arrays.stream(WorkPlace.Group.values())
                    .map(this::group)
                    .filter(one -> !one.places().isEmpty())
                    .toList();
        return groups;
    }

    private Group group(WorkPlace.Group group) {
        var role = acting.signedIn().role();
        return new Group(
                group.label(),
                rooms.stream()
                        .flatMap(room -> room.places().stream()
                                .filter(place ->
                                        place.group() == group && place.roles().contains(role))
                                .map(place -> new Place(place, room.waiting(place), current(place))))
                        .sorted(Comparator.comparing(place -> !place.address().equals(role.home())))
                        .toList());
    }

    /** A place that is a view of a list is the current one in that view only, and the list itself then is not. */
    private boolean current(WorkPlace place) {
        var address = StaffList.current();
        var view = rooms.stream().flatMap(room -> room.places().stream()).anyMatch(one -> one.address()
                .equals(address.toString()));
        return place.address().equals(view ? address.toString() : address.getPath());
    }

    /** Whether there is no place yet for the work of the one who is signed in. */
    public boolean isOnlyHome() {
        return getGroups().stream().mapToInt(group -> group.places().size()).sum() == 1;
    }

    /** Places that a key leads to. */
    public List<Place> getShortcuts() {
        return getGroups().stream()
                .flatMap(group -> group.places().stream())
                .filter(place -> !place.shortcut().isEmpty())
                .toList();
    }

    /** Places where something waits, for the home page. */
    public List<Place> getTallies() {
        return getGroups().stream()
                .flatMap(group -> group.places().stream())
                .filter(Place::counted)
                .toList();
    }

    /** Asked for once a page: each room has queries of its own for it. */
    public List<DueWork> getDue() {
        if (due == null)
            due = rooms.stream()
                    .flatMap(room -> room.due(DUE_SHOWN).stream())
                    .sorted(Comparator.comparing(DueWork::due))
                    .limit(DUE_SHOWN)
                    .toList();
        return due;
    }

    public String detail(DueWork work) {
        var words = Messages.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return words.text(work.detail(), work.arguments().toArray());
    }

    public LocalDate getToday() {
        return Formats.day(clock.instant());
    }
}
