package org.seneid.enrolment.appointment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.Appointments;
import org.seneid.enrolment.appointment.BookingRequest;
import org.seneid.enrolment.appointment.BringList;
import org.seneid.enrolment.appointment.DeskFinder;
import org.seneid.enrolment.appointment.DeskPlace;
import org.seneid.enrolment.appointment.DeskVisitor;
import org.seneid.enrolment.appointment.DeskVisitors;
import org.seneid.enrolment.appointment.OpenDay;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/**
 * Finds a desk, says what to bring, and books a time there: the errand, the words, the desk and the day are in the address,
 * so that every choice is a link and needs no script.
 */
@Named
@RequestScoped
public class DesksPage {

    private static final int LONGEST_WORDS = 100;
    private static final String TIME = "time";
    /** Of a desk; anything else in an address is asked of no database. */
    private static final String CODE = "[A-Z0-9]{2,8}";

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DeskFinder finder;

    @Inject
    DeskVisitors visitors;

    @Inject
    Appointments appointments;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private DeskVisitor visitor;
    private List<ErrandChoice> errands;
    private ErrandChoice errand;
    private Appointment moved;
    private List<DeskPlace> places;
    private Optional<DeskPlace> chosen;
    private BringView bring;
    private String words;

    @PostConstruct
    void opened() {
        var typed = address.getOrDefault("q", "").strip();
        words = typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
        visitor = isHolder() ? visitors.me() : DeskVisitor.STRANGER;
        errands = ErrandChoice.of(visitor, Messages.in(language.locale()));
        var move = address.get("move");
        if (isHolder() && PublicId.shaped(move)) moved = appointments.byId(new PublicId(move));
        errand = moved == null
                ? ErrandChoice.named(address.getOrDefault("errand", ""), errands)
                : ErrandChoice.of(moved, errands);
    }

    public String book() {
        if (!isHolder()) return Redirect.page("/sign-in");
        if (getChosen() == null) throw new NotFound();
        var wanted =
                BookingRequest.typed(errand.kind(), errand.child(), getChosen().code(), address.get(TIME));
        var booked = moved == null ? appointments.book(wanted) : appointments.move(moved.publicId(), wanted);
        return Redirect.pageSaying(
                "/appointments/" + booked.publicId(),
                moved == null ? "enrolment.appointment.booked" : "enrolment.appointment.moved");
    }

    /** Whether it is a citizen in their own account: nobody books for another. */
    public boolean isHolder() {
        return acting.behalf().isEmpty()
                && acting.actor().filter(actor -> actor.role() == Role.CITIZEN).isPresent();
    }

    public boolean isStranger() {
        return acting.actor().isEmpty();
    }

    /** The appointments to come, but for the one that is being moved. */
    public List<Appointment> getMine() {
        return isHolder() && moved == null ? appointments.open() : List.of();
    }

    public List<DeskPlace> getPlaces() {
        if (places == null) places = find();
        return places;
    }

    private List<DeskPlace> find() {
        if (!words.isEmpty()) return finder.find(words, visitor.commune());
        var near = visitor.province()
                .map(name -> finder.find(name, visitor.commune()))
                .orElse(List.of());
        return near.isEmpty() ? chosen().map(List::of).orElse(List.of()) : near;
    }

    /** The desk whose times are shown: the one that was chosen, else that of the own commune or the only one; null for none. */
    public DeskPlace getChosen() {
        if (chosen == null)
            chosen = chosen().or(() -> getPlaces().stream()
                    .filter(place -> place.own() || getPlaces().size() == 1)
                    .findFirst());
        return chosen.orElse(null);
    }

    private Optional<DeskPlace> chosen() {
        return Optional.ofNullable(address.get("desk"))
                .filter(code -> code.matches(CODE))
                .or(() -> Optional.ofNullable(moved).map(one -> one.desk().code()))
                .flatMap(code -> finder.byCode(code, visitor.commune()));
    }

    /** The day whose times are shown: the one that was chosen, else the first with a free time; null for none. */
    public OpenDay getDay() {
        var days = getChosen().days();
        return days.stream()
                .filter(day -> day.day().toString().equals(address.get("day")))
                .findFirst()
                .or(() -> days.stream().filter(day -> !day.full()).findFirst())
                .orElse(null);
    }

    public BringView getBring() {
        var about = moved == null ? errand.kind() : moved.kind();
        if (bring == null) bring = BringView.of(BringList.of(about, errand.child(), visitor), getSaid());
        return bring;
    }

    public AppointmentWords getSaid() {
        return new AppointmentWords(language.locale(), clock.instant());
    }

    /** This page with a desk chosen, from its days on. */
    public String place(DeskPlace place) {
        return link(place.code(), null) + "#days";
    }

    /** This page with a day chosen, from its times on. */
    public String day(LocalDate day) {
        return link(getChosen().code(), day) + "#times";
    }

    private String link(String desk, LocalDate day) {
        return "/desks?errand=" + errand.value()
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                + "&desk=" + desk
                + (moved == null ? "" : "&move=" + moved.publicId())
                + (day == null ? "" : "&day=" + day);
    }

    public String getErrandLabel() {
        return moved == null ? errand.label() : getSaid().errand(moved);
    }

    public List<ErrandChoice> getErrands() {
        return errands;
    }

    public ErrandChoice getErrand() {
        return errand;
    }

    public DeskVisitor getVisitor() {
        return visitor;
    }

    /** The appointment that is being moved; null when another is booked. */
    public Appointment getMoved() {
        return moved;
    }

    public String getWords() {
        return words;
    }

    /** Whether it is the time that was chosen. */
    public boolean isTime(Instant start) {
        return String.valueOf(start.getEpochSecond()).equals(address.get(TIME));
    }
}
