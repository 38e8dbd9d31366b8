package org.seneid.enrolment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Audited;
import org.seneid.enrolment.desk.DeskAct;
import org.seneid.enrolment.desk.DeskAct.Act;
import org.seneid.enrolment.desk.PersonLookup;
import org.seneid.enrolment.draft.DraftDependants.Candidate;
import org.seneid.enrolment.original.ScanResult;
import org.seneid.identity.account.Accounts;
import org.seneid.identity.account.AgeBand;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.text.Formats;
import org.seneid.registry.document.HouseholdFacts.Member;
import org.seneid.registry.document.HouseholdRelation;

/** Where the dependants of an enrolment are written down; the household register says who there is to choose from. */
@ApplicationScoped
@Transactional
public class DraftDependantStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    EnrolmentStore store;

    @Inject
    PersonLookup people;

    @Inject
    Accounts accounts;

    @Inject
    Guardianships guardianships;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> happened;

    List<Candidate> candidates(PublicId id) {
        var enrolment = store.ofMyDesk(id);
        var chosen = of(enrolment);
        return household(enrolment).stream()
                .map(member -> candidate(member, chosen))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Member> household(Enrolment enrolment) {
        return people.read(enrolment.evidence())
                .household()
                .map(said -> said.facts().others())
                .orElse(List.of());
    }

    private Optional<Candidate> candidate(Member member, List<EnrolmentDependant> chosen) {
        var consent = chosen.stream()
                .filter(one -> one.person().equals(member.number()))
                .map(EnrolmentDependant::consent)
                .findFirst();
        var band = AgeBand.of(member.birthDate(), Formats.day(clock.instant()));
        if (member.kin() == HouseholdRelation.PARENT) {
            var canBeAsked = accounts.citizen(member.number()).isPresent();
            return Optional.of(new Candidate(member, Kinship.PARENT, band, consent, canBeAsked));
        }
        return member.kin() == HouseholdRelation.CHILD && band != AgeBand.FROM_FOURTEEN
                ? Optional.of(new Candidate(member, Kinship.CHILD, band, consent, true))
                : Optional.empty();
    }

    /** Puts what was chosen in the place of what was chosen before; a parent who agreed at the desk stays. */
    void choose(PublicId id, Collection<PersonalId> numbers) {
        var enrolment = held(id);
        var before = of(enrolment);
        for (var one : before)
            if (one.consent() != Consent.IN_PERSON && !numbers.contains(one.person())) em.remove(one);
        for (var candidate : candidates(id))
            if (numbers.contains(candidate.member().number())
                    && candidate.consent().isEmpty()) em.persist(chosen(enrolment, candidate));
        happened.fire(DeskAct.of(store.whose(enrolment.person()), Act.DEPENDANTS_CHOSEN, enrolment.reference()));
    }

    private static EnrolmentDependant chosen(Enrolment enrolment, Candidate candidate) {
        if (candidate.kinship() == Kinship.CHILD) return EnrolmentDependant.child(enrolment, candidate.member());
        if (!candidate.canBeAsked()) throw new RuleBroken("enrolment.dependants.no-account");
        return EnrolmentDependant.asked(enrolment, candidate.member());
    }

    /** @throws RuleBroken at {@code scanned}, when the register does not say that this is a parent */
    void agreed(PublicId id, PersonalId parent) {
        var enrolment = held(id);
        var candidate = parent(id, parent);
        var dependant = of(enrolment).stream()
                .filter(one -> one.person().equals(parent))
                .findFirst()
                .orElseGet(() -> kept(EnrolmentDependant.asked(enrolment, candidate.member())));
        dependant.agreedInPerson(clock.instant());
        happened.fire(DeskAct.of(store.whose(enrolment.person()), Act.DEPENDANTS_CHOSEN, enrolment.reference()));
    }

    /** The candidate of that number, who has to be a parent. */
    Candidate parent(PublicId id, PersonalId number) {
        return candidates(id).stream()
                .filter(one -> one.kinship() == Kinship.PARENT)
                .filter(one -> one.member().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("enrolment.dependants.no-parent").at(ScanResult.FIELD));
    }

    /** The account is open: its holder acts for whom was chosen, or asks. */
    public void record(Enrolment enrolment, AccountId guardian) {
        var household = household(enrolment);
        for (var one : of(enrolment)) {
            var member = household.stream()
                    .filter(there -> there.number().equals(one.person()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            switch (one.consent()) {
                case NOT_NEEDED -> guardianships.addChild(guardian, one.person(), one.name(), member.birthDate());
                case IN_PERSON -> guardianships.addParent(guardian, one.person(), one.name());
                case ASKED -> guardianships.askParent(guardian, one.person());
            }
        }
    }

    List<EnrolmentDependant> of(Enrolment enrolment) {
        return em.createNamedQuery(EnrolmentDependant.OF_ENROLMENT, EnrolmentDependant.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    private Enrolment held(PublicId id) {
        var enrolment = store.held(id);
        enrolment.changed(clock.instant());
        return enrolment;
    }

    private EnrolmentDependant kept(EnrolmentDependant dependant) {
        em.persist(dependant);
        return dependant;
    }
}
