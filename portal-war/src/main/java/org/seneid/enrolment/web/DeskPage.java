package org.seneid.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.Desks;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** The desk: who comes next; what was begun is in the list of {@link DraftsPage}. */
@Named
@RequestScoped
public class DeskPage {

    private static final int MEGABYTE = 1 << 20;

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DayAppointments day;

    @Inject
    Desks desks;

    @Inject
    Language language;

    private String scanned;

    /** By their card, or by the code of their appointment. */
    public String find() {
        return Redirect.page("/desk/found/" + day.find(scanned));
    }

    /** What was wrong with the photograph that was sent, in words; empty when nothing was. */
    public String getPhotoProblem() {
        return PhotoProblem.of(address.get("photo"))
                .map(problem -> Messages.in(language.locale()).text(problem.key(), getLargestPhoto()))
                .orElse("");
    }

    /** In megabytes. */
    public int getLargestPhoto() {
        return QrPicture.LARGEST_FILE / MEGABYTE;
    }

    public int getLargestBytes() {
        return QrPicture.LARGEST_FILE;
    }

    public Desk getDesk() {
        return desks.mine();
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
