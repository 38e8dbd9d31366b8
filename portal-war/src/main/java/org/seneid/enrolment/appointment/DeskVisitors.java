package org.seneid.enrolment.appointment;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seneid.documents.Documents;
import org.seneid.documents.VerifiedDocument;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.identity.guardianship.Guardianship;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Formats;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.PersonFacts;

/** What the portal and the population register know of the acting citizen that matters for a visit to a desk. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class DeskVisitors {

    private static final Pattern KIND =
            Pattern.compile("^(thành phố|tỉnh) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Inject
    RegisterClient registers;

    @Inject
    Documents documents;

    @Inject
    Appointments appointments;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Goes over the network, so never in a transaction; while the register is silent, it says less. */
    @TransactionAttribute(NOT_SUPPORTED)
    public DeskVisitor me() {
        var known = known();
        return new DeskVisitor(
                acting.level(),
                integrated(),
                known.map(facts -> OptionalInt.of(facts.age(Formats.day(clock.instant()))))
                        .orElse(OptionalInt.empty()),
                known.map(facts -> facts.residence().communeCode()),
                known.map(facts -> KIND.matcher(facts.residence().province()).replaceFirst("")),
                children());
    }

    private Optional<PersonFacts> known() {
        try {
            return registers.person(acting.person()).map(said -> said.facts());
        } catch (RegisterUnavailable silent) {
            return Optional.empty();
        }
    }

    private Set<DocumentKind> integrated() {
        if (acting.level() < Documents.LEVEL_NEEDED) return Set.of();
        return documents.mine().stream()
                .filter(VerifiedDocument::genuine)
                .map(VerifiedDocument::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<DeskVisitor.Child> children() {
        return appointments.children().stream().map(this::child).toList();
    }

    /** The law ends it on the birthday at which a child has an account of its own. */
    private DeskVisitor.Child child(Guardianship guardianship) {
        var born = guardianship.getUntil().minusYears(Eligibility.OWN_ACCOUNT);
        return new DeskVisitor.Child(
                guardianship.getPublicId(),
                guardianship.getDependant().name(),
                Period.between(born, Formats.day(clock.instant())).getYears());
    }
}
