package org.seneid.services.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.connect.client.ApprovalRule;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.DefinitionReader;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.ServiceDefinition;

/** The definitions of services that the acting developer writes; another's is as if there were none. */
@Stateless
@RolesAllowed(Role.DEVELOPERS)
public class FormProposals {

    @Inject
    ProposalStore store;

    @Inject
    Catalogue catalogue;

    @Inject
    ApprovalRule approval;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Sorted by {@code service}, {@code state} or {@code since}. */
    public List<ProposalRow> page(Slice slice) {
        return store.page(Optional.of(acting.signedIn().account()), slice);
    }

    public RowCount count() {
        return store.count(Optional.of(acting.signedIn().account()));
    }

    /** @throws NotFound when the acting developer has no such definition */
    public FormProposal byId(PublicId id) {
        var found = store.byId(id);
        if (!found.developer().equals(acting.signedIn().account())) throw new NotFound();
        return found;
    }

    /** The services that can be changed by a new version. */
    public List<ServiceDefinition> published() {
        return catalogue.all();
    }

    /**
     * The text of a service's newest version, to go on from.
     *
     * @throws NotFound when there is no service of this name
     */
    public String text(String slug) {
        return catalogue.text(catalogue.latest(slug));
    }

    /** Whether an operator has to approve what is written here. */
    public boolean approvalNeeded() {
        return approval.needed();
    }

    /**
     * Keeps a definition as a draft.
     *
     * @param before the draft whose place it takes; empty for a new one
     * @throws DefinitionRejected with all that is wrong with the text
     * @throws RuleBroken at {@code text} when its version or its code is taken; {@code services.publishing.status} when what was
     *     written before cannot be changed any more
     */
    public PublicId keep(Optional<PublicId> before, String yaml) throws DefinitionRejected {
        var read = DefinitionReader.read(yaml);
        store.mustBeNew(read);
        var now = clock.instant();
        if (before.isPresent()) {
            var draft = held(before.get());
            draft.write(read, yaml, now);
            return draft.publicId();
        }
        var draft = new FormProposal(acting.signedIn().account(), read, yaml, now);
        store.add(draft);
        store.note(draft, "service-form.written", "");
        return draft.publicId();
    }

    /**
     * Asks an operator to publish it; where no approval is needed it is published at once. Done twice, it is done once.
     *
     * @throws RuleBroken {@code services.publishing.status}; at {@code text} when its version or its code was taken meanwhile
     */
    @RecentSignIn
    public void submit(PublicId id) {
        var draft = held(id);
        if (draft.status() == ProposalStatus.SUBMITTED || draft.status() == ProposalStatus.PUBLISHED) return;
        draft.submit(clock.instant());
        store.note(draft, "service-form.submitted", "");
        if (!approval.needed()) store.publish(draft);
    }

    /** Takes it back; taken back again nothing changes. */
    public void withdraw(PublicId id) {
        var draft = held(id);
        if (draft.status() == ProposalStatus.WITHDRAWN) return;
        draft.withdraw(clock.instant());
        store.note(draft, "service-form.withdrawn", "");
    }

    private FormProposal held(PublicId id) {
        byId(id);
        return store.held(id);
    }
}
