package org.seneid.connect.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.documents.Documents;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.InContainer;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Who looked at a document, when the party is called something else now. */
@InContainer
class FormerNamesIT {

    @Inject
    private RedeemedShares guest;

    @Inject
    private Sharers sharers;

    @Inject
    private Documents documents;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    @BeforeEach
    void aHotelAndAGuest() throws Exception {
        guest.begin();
    }

    @Test
    void whatAPartySawUnderItsFormerNameIsOnTheDocumentsPage() throws Exception {
        guest.received(sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME));
        databases.portal("update client set name = 'Khách sạn Tên Mới' where client_id = ?", guest.client.clientId());
        guest.received(sharers.opened(guest.an, Lifetime.days(1), Attribute.NAME));
        var card = sharers.document(guest.an, DocumentKind.CITIZEN_CARD);
        assertThat(as.citizen(guest.an, () -> documents.byId(DocumentKind.CITIZEN_CARD, card))
                        .looks()
                        .orElseThrow())
                .extracting(AuditEntry::subject)
                .contains(guest.client.subject(), "Khách sạn Tên Mới/" + guest.client.clientId());
    }
}
