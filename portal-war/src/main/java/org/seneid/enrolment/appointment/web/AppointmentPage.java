package org.seneid.enrolment.appointment.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.Appointments;
import org.seneid.enrolment.appointment.BringList;
import org.seneid.enrolment.appointment.DeskVisitor;
import org.seneid.enrolment.appointment.DeskVisitors;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** A time that is booked: when, where, what for, its code, and giving it back. */
@Named
@RequestScoped
public class AppointmentPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Appointments appointments;

    @Inject
    DeskVisitors visitors;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private PublicId id;
    private Appointment appointment;
    private BringView bring;

    @PostConstruct
    void opened() {
        id = new PublicId(address.get("id"));
    }

    public void load() {
        getAppointment();
    }

    public String cancel() {
        appointments.cancel(id);
        return Redirect.pageSaying("/appointments/" + id, "enrolment.appointment.now-cancelled");
    }

    public Appointment getAppointment() {
        if (appointment == null) appointment = appointments.byId(id);
        return appointment;
    }

    public boolean isChangeable() {
        return getAppointment().changeable(clock.instant());
    }

    public BringView getBring() {
        if (bring == null) {
            var visitor = visitors.me();
            bring = BringView.of(BringList.of(getAppointment().kind(), child(visitor), visitor), getSaid());
        }
        return bring;
    }

    private Optional<PublicId> child(DeskVisitor visitor) {
        var name = getAppointment().child().map(one -> one.name());
        return visitor.children().stream()
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .map(DeskVisitor.Child::guardianship)
                .findFirst();
    }

    public String getQr() {
        return QrCode.svg(
                getAppointment().reference().text(),
                ErrorCorrectionLevel.Q,
                Messages.in(language.locale()).text("enrolment.appointment.code"));
    }

    public String getDay() {
        return getSaid().day(Formats.day(getAppointment().startsAt()));
    }

    public String getHeadline() {
        return Messages.in(language.locale())
                .text(
                        "enrolment.appointment.headline",
                        getSaid().moment(getAppointment().startsAt()));
    }

    public AppointmentWords getSaid() {
        return new AppointmentWords(language.locale(), clock.instant());
    }
}
