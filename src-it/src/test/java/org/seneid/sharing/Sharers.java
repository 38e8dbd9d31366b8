package org.seneid.sharing;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.seneid.documents.CurrentDocuments;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentKind;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;
import org.seneid.support.As;
import org.seneid.support.Residents;

/** Makes citizens with documents, and shares of them. */
@Dependent
public class Sharers {

    @Inject
    private Shares shares;

    @Inject
    private CurrentDocuments documents;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    /** Somebody with a card and a licence, signed in just now. */
    public Actor holder() throws Exception {
        return residents.make(aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE)).actor();
    }

    public NewShare opened(Actor an, Lifetime lifetime, Attribute... attributes) throws Exception {
        var request = request(an, lifetime, attributes);
        return as.citizen(an, () -> shares.open(request));
    }

    ShareRequest request(Actor an, Lifetime lifetime, Attribute... attributes) {
        return request(an.account(), lifetime, attributes);
    }

    public ShareRequest request(AccountId holder, Lifetime lifetime, Attribute... attributes) {
        return new ShareRequest(selection(holder, attributes), new Purpose("Nhận phòng"), Receiver.UNSAID, lifetime);
    }

    Selection selection(Actor an, Attribute... attributes) {
        return selection(an.account(), attributes);
    }

    private Selection selection(AccountId holder, Attribute... attributes) {
        return Selection.of(List.of(attributes).stream()
                .map(attribute -> new Choice(attribute, document(holder, attribute.kind())))
                .toList());
    }

    public PublicId document(Actor an, DocumentKind kind) {
        return document(an.account(), kind);
    }

    private PublicId document(AccountId holder, DocumentKind kind) {
        return documents.of(holder).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow()
                .publicId();
    }
}
