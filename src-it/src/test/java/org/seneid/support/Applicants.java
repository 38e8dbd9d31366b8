package org.seneid.support;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.seneid.documents.Correction;
import org.seneid.documents.Documents;
import org.seneid.documents.mistake.MistakeReports;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.registry.document.DocumentKind;
import org.seneid.services.application.FormDrafts;

/** Has citizens who hold a citizen card send something that waits for a clerk. */
@Stateless
@RunAs(Role.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Applicants {

    public static final String SLUG = "confirmation-of-residence";

    /** What the receiver of the confirmation is called. */
    public static final String RECEIVER = "Đại học Bách khoa";

    @Inject
    private FormDrafts drafts;

    @Inject
    private MistakeReports reports;

    @Inject
    private Documents documents;

    @Inject
    private Accounts accounts;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    /** Applies for a confirmation of residence. */
    public PublicId applies(Actor citizen) throws Exception {
        return as.citizen(citizen, () -> {
            var id = drafts.begin(SLUG);
            answer(id, "purpose", "work");
            answer(id, "receiver", RECEIVER);
            answer(id, "form", "electronic");
            drafts.submit(id, drafts.check(id).application().contents().edition());
            return id;
        });
    }

    private void answer(PublicId id, String page, String answer) {
        drafts.keep(id, page, 0, Map.of(page, List.of(answer)), true);
    }

    /** Reports that the name on the citizen card is wrong. */
    public PublicId reports(Actor citizen, String right) throws Exception {
        return as.citizen(citizen, () -> {
            var card = documents.mine().get(0).publicId();
            return reports.report(DocumentKind.CITIZEN_CARD, card, "name", new Correction(right))
                    .publicId();
        });
    }

    /** Somebody with an account, as if they had signed in just now. */
    public Actor signedIn(String number) {
        return citizens.signedIn(accounts.citizen(new PersonalId(number)).orElseThrow());
    }
}
