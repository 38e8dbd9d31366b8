package org.seneid.enrolment.appointment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.AppointmentKind;
import org.seneid.enrolment.appointment.DeskVisitor;
import org.seneid.identity.account.Account;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Messages;

/**
 * An errand that can be chosen, and the child that it is about.
 *
 * @param child the guardianship; empty for none
 * @param label in words
 */
public record ErrandChoice(AppointmentKind kind, Optional<PublicId> child, String label) {

    /** As an address has it: {@code child-card}, with the child's id after a dot. */
    public String value() {
        return kind.slug() + child.map(id -> "." + id).orElse("");
    }

    /** What a visitor may choose from: level 2 only while they have not got it. */
    static List<ErrandChoice> of(DeskVisitor visitor, Messages words) {
        var choices = new ArrayList<ErrandChoice>();
        for (var kind : AppointmentKind.values()) {
            var label = words.text(kind.key());
            if (kind == AppointmentKind.LEVEL_2 && visitor.level() > 1) continue;
            if (kind == AppointmentKind.CHILD_CARD && !visitor.children().isEmpty())
                for (var child : visitor.children())
                    choices.add(new ErrandChoice(kind, Optional.of(child.guardianship()), label + ": " + child.name()));
            else choices.add(new ErrandChoice(kind, Optional.empty(), label));
        }
        return List.copyOf(choices);
    }

    /** The one that an address names; the first when it names none. */
    static ErrandChoice named(String value, List<ErrandChoice> choices) {
        return choices.stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(one -> one.kind().slug().equals(value))
                        .findFirst())
                .orElse(choices.get(0));
    }

    /** What an appointment is for; the first of its kind when its child is none of the citizen's any more. */
    static ErrandChoice of(Appointment appointment, List<ErrandChoice> choices) {
        var name = appointment.child().map(Account::name).orElse("");
        return choices.stream()
                .filter(one -> one.kind() == appointment.kind() && one.label().endsWith(name))
                .findFirst()
                .orElseGet(() -> named(appointment.kind().slug(), choices));
    }
}
