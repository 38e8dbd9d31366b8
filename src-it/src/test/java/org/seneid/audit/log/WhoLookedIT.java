package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;
import static org.seneid.support.Helped.told;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.Trailing;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.log.ViewCounts.Extent;
import org.seneid.documents.DocumentSubject;
import org.seneid.documents.Documents;
import org.seneid.documents.print.DocumentPrints;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentKind;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.Shares;
import org.seneid.sharing.Strangers;
import org.seneid.sharing.Viewer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.viewing.Viewings;
import org.seneid.support.Agents;
import org.seneid.support.As;
import org.seneid.support.Families;
import org.seneid.support.Helped;
import org.seneid.support.Residents;

/** Whatever says beside the access log who looked says what the log says: one query, one truth, staff included. */
@InContainer
@OnPostgreSQLToo
class WhoLookedIT {

    @Inject
    private AccessLog log;

    @Inject
    private Documents documents;

    @Inject
    private DocumentPrints prints;

    @Inject
    private Shares shares;

    @Inject
    private Viewings viewings;

    @Inject
    private Guardianships guardianships;

    @Inject
    private Sharers sharers;

    @Inject
    private Strangers strangers;

    @Inject
    private Trailing trailing;

    @Inject
    private Residents residents;

    @Inject
    private Families families;

    @Inject
    private Agents agents;

    @Inject
    private Helped helped;

    @Inject
    private As as;

    private Actor an;
    private PublicId card;
    private PublicId licence;

    @BeforeEach
    void aHolder() throws Exception {
        an = sharers.holder();
        card = sharers.document(an, CITIZEN_CARD);
        licence = sharers.document(an, DRIVING_LICENCE);
    }

    @Test
    void aDocumentsPageSaysWhatTheLogSays() throws Exception {
        anAgentLooks();
        var copy = as.citizen(an, () -> prints.print(DRIVING_LICENCE, licence));
        as.nobody(() -> prints.check(copy.code()));
        strangers.look(sharers.opened(an, Lifetime.hours(1), Attribute.LICENCE_CLASSES), Strangers.STRANGER);
        as.nobody(() -> trailing.happens(Done.of(an.account(), "desk.original-checked", "driving-licence/DK-1")));
        as.citizen(an, () -> documents.byId(DRIVING_LICENCE, licence));

        var said = acts(looks(DRIVING_LICENCE, licence));
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(acts(othersLooks()))
                .containsExactlyInAnyOrder(
                        "documents.listed",
                        "document.viewed",
                        "document.print-checked",
                        "share.viewed",
                        "desk.original-checked");
        assertThat(acts(looks(CITIZEN_CARD, card)))
                .as("of another document only what showed all of them")
                .containsExactly("documents.listed");
    }

    @Test
    void everyActThatShowsADocumentIsOnItsPage() throws Exception {
        for (var extent : Extent.values())
            for (var act : ViewCounts.acts("documents", extent))
                as.nobody(() -> trailing.happens(Done.of(an.account(), act, subject(extent))));
        assertThat(acts(looks(DRIVING_LICENCE, licence))).containsExactlyInAnyOrderElementsOf(acts(othersLooks()));
    }

    @Test
    void aSharesPageSaysWhoeverOpenedItWasSignedInOrNot() throws Exception {
        var share = sharers.opened(an, Lifetime.hours(1), Attribute.NAME);
        var agent = agents.agent();
        strangers.look(share, Strangers.STRANGER);
        as.agent(agent, () -> viewings.look(share.code().secret(), Strangers.ANOTHER));
        as.citizen(an, () -> viewings.look(share.code().secret(), viewer("own")));
        as.nobody(() -> viewings.open(share.code().secret(), new Viewer(Viewer.Channel.PROGRAM, "program")));

        var id = share.share().publicId();
        var said = as.citizen(an, () -> shares.viewings(id)).orElseThrow();
        assertThat(said).extracting(AuditEntry::act).contains("share.fetched").hasSize(4);
        assertThat(said).anyMatch(look -> look.by(agent.account())).anyMatch(look -> look.by(an.account()));
        var line = as.citizen(an, () -> shares.open(1)).rows().get(0);
        assertThat(line.viewings()).isEqualTo(said.size());
    }

    /** What the log hides from a second guardian, the share's page and the list hide as well, and say so. */
    @Test
    void ofAShareOfAnotherGuardiansNeitherPageNorListSaysWhoLooked() throws Exception {
        var mother = residents.make(aCitizen()).actor();
        var father = residents.make(aCitizen()).actor();
        var child = families.childWithCard(mother.person());
        var his = as.nobody(() -> families.otherGuardian(father.person(), child));
        var hers = shared(mother, child.guardianship());
        var share = hers.share().publicId();
        strangers.look(hers, Strangers.STRANGER);
        as.citizen(father, () -> {
            guardianships.actFor(his);
            assertThat(shares.viewings(share)).isEmpty();
            assertThat(shares.open(1).rows()).singleElement().satisfies(line -> {
                assertThat(line.withheld()).isTrue();
                assertThat(line.viewings()).isZero();
            });
            assertThat(acts(log.page(LogFilter.NONE, 1).rows())).doesNotContain("share.viewed");
        });
        as.citizen(mother, () -> {
            guardianships.actFor(child.guardianship());
            assertThat(shares.viewings(share).orElseThrow()).hasSize(1);
            assertThat(shares.open(1).rows()).singleElement().satisfies(line -> assertThat(line.viewings())
                    .isEqualTo(1));
        });
    }

    @Test
    void whatIsNotTheReadersToSeeInTheLogIsNotOnThePage() throws Exception {
        var guardian = residents.make(aCitizen()).actor();
        var parent = families.parent(guardian.person(), an.person());
        strangers.look(sharers.opened(an, Lifetime.hours(1), Attribute.NAME), Strangers.STRANGER);
        var detail = as.citizen(guardian, () -> {
            guardianships.actFor(parent);
            return documents.byId(CITIZEN_CARD, card);
        });
        assertThat(detail.looks()).isEmpty();
        assertThat(acts(looks(CITIZEN_CARD, card))).containsExactlyInAnyOrder("share.viewed", "document.viewed");
    }

    /** A share of a child's card that one guardian opened. */
    private NewShare shared(Actor guardian, PublicId child) throws Exception {
        return as.citizen(guardian, () -> {
            var ward = guardianships.actFor(child).behalf().account();
            return shares.open(sharers.request(ward, Lifetime.hours(1), Attribute.NAME));
        });
    }

    private void anAgentLooks() throws Exception {
        var code = helped.asks(an, AccountPart.ALL);
        as.agent(agents.agent(), () -> {
            helped.begin(told(code, an.person()));
            documents.mine();
            assertThat(documents.byId(DRIVING_LICENCE, licence).looks()).isEmpty();
        });
    }

    private String subject(Extent extent) {
        return switch (extent) {
            case ALL -> "";
            case KIND -> "driving-licence/DK-1";
            case ONE -> DocumentSubject.of(DRIVING_LICENCE, licence);
        };
    }

    private List<AuditEntry> looks(DocumentKind kind, PublicId id) throws Exception {
        return as.citizen(an, () -> documents.byId(kind, id)).looks().orElseThrow();
    }

    /** What the log has of others that showed documents. */
    private List<AuditEntry> othersLooks() throws Exception {
        return as.citizen(an, () -> log.page(LogFilter.of(ActorFilter.OTHERS), 1)).rows().stream()
                .filter(ViewCount::is)
                .toList();
    }

    private static List<String> acts(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::act).toList();
    }

    private static Viewer viewer(String mark) {
        return new Viewer(Viewer.Channel.PAGE, mark);
    }
}
