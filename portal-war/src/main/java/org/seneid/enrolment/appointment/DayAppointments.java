package org.seneid.enrolment.appointment;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.identity.account.OwnPeople;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** Who comes today to the desk of the officer who is acting, and what came of it. It asks the register, so without a transaction. */
@Stateless
@RolesAllowed(Role.OFFICERS)
@TransactionAttribute(NOT_SUPPORTED)
public class DayAppointments {

    @Inject
    DayStore store;

    @Inject
    Enrolments enrolments;

    @Inject
    OwnPeople people;

    /** @param waiting whether only those who are still to be served are shown */
    public List<AppointmentRow> page(boolean waiting, Slice slice) {
        var own = people.known();
        return store.page(waiting, slice).stream()
                .map(one -> AppointmentRow.of(one, own.contains(one.account().id())))
                .toList();
    }

    public RowCount count(boolean waiting) {
        return store.count(waiting);
    }

    /**
     * One of today's.
     *
     * @throws NotFound when the desk has no such appointment today
     * @throws RuleBroken {@code identity.own-people.theirs} when it is the officer's own people's, which is on record
     */
    public AppointmentRow byId(PublicId id) {
        return AppointmentRow.of(seen(id), false);
    }

    /**
     * Looks for a person by what they bring: a card, a prepared code, or the code of an appointment.
     *
     * @throws RuleBroken at {@code scanned} when it is nothing of these
     * @see #open(AppointmentReference)
     */
    public PublicId find(String scanned) {
        return AppointmentReference.typed(scanned).map(this::open).orElseGet(() -> enrolments.find(scanned));
    }

    /**
     * Looks for the person who brings the code of an appointment, who has arrived by that.
     *
     * @return what {@link Enrolments#found} shows
     * @throws RuleBroken at {@code scanned}: {@code enrolment.day.unknown}, {@code enrolment.day.other-day}; {@code
     *     identity.own-people.theirs}
     */
    public PublicId open(AppointmentReference reference) {
        return find(store.called(reference));
    }

    /**
     * The same from the list.
     *
     * @see #byId
     */
    public PublicId open(PublicId id) {
        return find(seen(id));
    }

    private PublicId find(Appointment appointment) {
        mustNotBeOwn(appointment);
        var lookup = enrolments.find(appointment.account().person().digits());
        store.arrived(appointment.publicId());
        return lookup;
    }

    /**
     * Says what came of an appointment.
     *
     * @param what arrived, served or not come
     * @throws RuleBroken {@code enrolment.appointment.over} when it cannot be so any more, {@code enrolment.day.too-early}
     * @see #byId
     */
    public void mark(PublicId id, AppointmentStatus what) {
        seen(id);
        store.mark(id, what);
    }

    private Appointment seen(PublicId id) {
        var appointment = store.byId(id);
        mustNotBeOwn(appointment);
        return appointment;
    }

    private void mustNotBeOwn(Appointment appointment) {
        people.mustNotInclude(
                appointment.account().id(), appointment.reference().text());
    }
}
