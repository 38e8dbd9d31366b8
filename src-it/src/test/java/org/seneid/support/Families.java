package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.seneid.documents.Documents;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.registry.document.DocumentKind;

/** Gives citizens somebody to act for. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Families {

    /** Children from seven to twelve who have a card. */
    private static final String CHILDREN =
            """
            select p.number, p.name, p.born from person p where p.died is null
              and p.born > dateadd('YEAR', -13, current_date) and p.born < dateadd('YEAR', -7, current_date)
              and exists (select 1 from citizen_card c where c.person = p.id and c.standing = 'IN_FORCE')
            order by p.id desc""";

    @Inject
    private Databases databases;

    @Inject
    private Accounts accounts;

    @Inject
    private Guardianships guardianships;

    @Inject
    private Documents documents;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    /** A child that nobody acted for, and by what somebody does now. */
    public record Child(PersonalId number, String name, BirthDate born, PublicId guardianship) {

        /** As it travels from the server to a story. */
        Map<String, String> written() {
            return Map.of("number", number.digits(), "name", name);
        }
    }

    public Child child(PersonalId guardian) throws SQLException {
        for (var person : databases.sandbox(CHILDREN)) {
            var number = new PersonalId(person.get("number"));
            if (accounts.citizen(number).isPresent()) continue;
            var born = BirthDate.parse(person.get("born"));
            var begun = guardianships.addChild(account(guardian).id(), number, person.get("name"), born);
            return new Child(number, person.get("name"), born, begun.getPublicId());
        }
        throw new IllegalStateException("every child has an account");
    }

    /** Another parent of the same child; by what they act. */
    public PublicId otherGuardian(PersonalId guardian, Child child) {
        return guardianships
                .addChild(account(guardian).id(), child.number(), child.name(), child.born())
                .getPublicId();
    }

    /** The same with the citizen card in the account. */
    public Child childWithCard(PersonalId guardian) throws Exception {
        var child = child(guardian);
        as.citizen(citizens.signedIn(account(guardian)), () -> {
            guardianships.actFor(child.guardianship());
            return documents.integrate(DocumentKind.CITIZEN_CARD);
        });
        return child;
    }

    /** Somebody's mother or father, who has agreed. */
    public PublicId parent(PersonalId guardian, PersonalId parent) {
        return guardianships
                .addParent(account(guardian).id(), parent, account(parent).name())
                .getPublicId();
    }

    /** Somebody's mother or father, who has been asked. */
    public PublicId asked(PersonalId guardian, PersonalId parent) {
        return guardianships.askParent(account(guardian).id(), parent).getPublicId();
    }

    private Account account(PersonalId number) {
        return accounts.citizen(number).orElseThrow();
    }
}
