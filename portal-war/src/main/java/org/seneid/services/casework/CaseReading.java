package org.seneid.services.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep;
import org.seneid.services.application.DecisionDeadline;
import org.seneid.services.application.DecisionProposal;
import org.seneid.services.application.FormFiles;
import org.seneid.services.application.PartyConsent;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.attachment.CaseAttachments;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.form.Journey;

/** Puts together what clerks see of applications. */
@ApplicationScoped
class CaseReading {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    CaseAttachments attachments;

    @Inject
    CaseProposals proposals;

    @Inject
    CaseSources sources;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** Rows of a list in its order, with the names of the clerks who have them. */
    List<CaseRow> rows(List<Application> applications, AccountId me) {
        var names =
                names(applications.stream().flatMap(one -> one.clerk().stream()).collect(Collectors.toSet()));
        return applications.stream().map(one -> row(one, names, me)).toList();
    }

    /** Only the clerk who has it sees what was sent, and nobody once it is withdrawn. */
    CaseDetail detail(Application application, AccountId me) {
        var row = rows(List.of(application), me).get(0);
        var definition = catalogue.definition(application.form());
        var shown = has(application, me) && application.status() != ApplicationStatus.WITHDRAWN;
        return new CaseDetail(
                row, definition, waiting(application, me), shown ? Optional.of(work(application)) : Optional.empty());
    }

    /** Whether a clerk has it, for the first or the second look. */
    boolean has(Application application, AccountId clerk) {
        return application.clerk().filter(clerk::equals).isPresent()
                || proposals
                        .open(application)
                        .flatMap(DecisionProposal::second)
                        .filter(clerk::equals)
                        .isPresent();
    }

    void askSources(Application application) {
        sources.askAgain(application, catalogue.definition(application.form()));
    }

    private Optional<CaseDetail.Waiting> waiting(Application application, AccountId me) {
        return proposals.open(application).map(proposal -> {
            var own = proposal.proposedBy().equals(me);
            return new CaseDetail.Waiting(
                    names(List.of(proposal.proposedBy())).get(proposal.proposedBy()),
                    own,
                    proposal.second().filter(me::equals).isPresent(),
                    !own && proposal.second().isEmpty());
        });
    }

    private List<CaseDetail.Proposed> proposed(Application application) {
        var all = proposals.of(application);
        var names = names(all.stream().map(DecisionProposal::proposedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new CaseDetail.Proposed(
                        one.decision(),
                        one.words(),
                        names.get(one.proposedBy()),
                        one.proposedAt(),
                        one.status(),
                        one.answer()))
                .toList();
    }

    private CaseRow row(Application application, Map<AccountId, String> names, AccountId me) {
        var deadline = application.deadline();
        return new CaseRow(
                application.publicId(),
                application.number().orElseThrow(),
                catalogue.definition(application.form()).title(),
                application.status(),
                application.clerk().map(names::get).orElse(""),
                application.clerk().equals(Optional.of(me)),
                application.submittedAt().orElseThrow(),
                deadline.map(DecisionDeadline::dueOn).orElseThrow(),
                deadline.map(one -> one.daysLeft(Formats.day(clock.instant()))).orElse(0));
    }

    private CaseDetail.Work work(Application application) {
        var files = attachments.of(FormFiles.KIND, application.publicId());
        var steps = em.createNamedQuery(ApplicationStep.OF_APPLICATION, ApplicationStep.class)
                .setParameter("application", application)
                .getResultList();
        var messages = em.createNamedQuery(ApplicationMessage.OF_APPLICATION, ApplicationMessage.class)
                .setParameter("application", application)
                .getResultList();
        var owner = application.owner();
        var applicant = names(List.of(owner)).get(owner);
        return new CaseDetail.Work(
                application,
                applicant,
                party(application),
                sent(application, files),
                sources.check(application, catalogue.definition(application.form())),
                files,
                steps,
                messages,
                proposed(application));
    }

    private Journey sent(Application application, List<Attachment> files) {
        var contents = application.contents();
        var journey = new Journey(
                catalogue.definition(application.form()),
                contents.answers(),
                contents.known(),
                contents.chosen().forAuthority(),
                Formats.day(application.submittedAt().orElseThrow()),
                language.locale());
        return FormFiles.attached(journey, files);
    }

    /** The other person's consent to an application; empty when it needs none. */
    Optional<PartyConsent> party(Application application) {
        return em.createNamedQuery(PartyConsent.OF_APPLICATION, PartyConsent.class)
                .setParameter("owner", application.owner())
                .setParameter("application", application.publicId())
                .getResultStream()
                .findFirst();
    }

    private Map<AccountId, String> names(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return em.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", accounts.stream().map(AccountId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }
}
