package org.seneid.enrolment.appointment;

import java.time.Instant;
import java.util.List;
import org.seneid.audit.Audited;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;

/** What happens to appointments. */
public final class AppointmentEvents {

    private AppointmentEvents() {}

    /**
     * Something was done with an appointment.
     *
     * @param citizen who booked it
     * @param subject the name of the desk
     */
    public record AppointmentChanged(AccountId citizen, Change what, String subject) implements Audited {

        static AppointmentChanged of(Appointment appointment, Change what) {
            return new AppointmentChanged(
                    appointment.account().id(), what, appointment.desk().name());
        }

        @Override
        public String act() {
            return what.key;
        }

        @Override
        public List<String> attributes() {
            return List.of();
        }
    }

    /** The changes, with the keys of their sentences. */
    public enum Change {
        BOOKED("appointment.booked"),
        MOVED("appointment.moved"),
        CANCELLED("appointment.cancelled"),
        ARRIVED("appointment.arrived"),
        SERVED("appointment.served"),
        NO_SHOW("appointment.no-show");

        private final String key;

        Change(String key) {
            this.key = key;
        }

        /** What an officer said came of it. */
        static Change of(AppointmentStatus status) {
            return valueOf(status.name());
        }
    }

    /** An appointment is tomorrow; whoever booked it wants to be told. */
    public record AppointmentTomorrow(AccountId citizen, PublicId appointment, String desk, Instant startsAt) {

        static AppointmentTomorrow of(Appointment appointment) {
            return new AppointmentTomorrow(
                    appointment.account().id(),
                    appointment.publicId(),
                    appointment.desk().name(),
                    appointment.startsAt());
        }
    }
}
