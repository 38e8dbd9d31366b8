package org.seneid.services.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.secret.SecretBox;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.registry.RegisterClient;
import org.seneid.registry.RegisterUnavailable;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.HouseholdFacts;
import org.seneid.registry.document.HouseholdFacts.Member;
import org.seneid.registry.document.HouseholdRelation;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;

/**
 * The people of a household that a form offers, as the population register names them now; it is asked once in a request.
 * Pages get a code for each that means nothing in another's form, and never their numbers.
 */
@RequestScoped
public class HouseholdOffers {

    private static final int MAJORITY = 18;
    private static final int CODE_LENGTH = 26;
    private static final List<String> SHOWN = List.of("name", "birthDate", "sex");

    @Inject
    RegisterClient registers;

    @Inject
    SecretBox secrets;

    @Inject
    Clock clock;

    private final Map<PersonalId, Optional<HouseholdFacts>> asked = new HashMap<>();

    /** What each field for people offers; without those fields when the register does not answer. */
    Map<String, List<OfferedAnswer>> offered(AccountId owner, PersonalId person, ServiceDefinition definition) {
        var offered = new LinkedHashMap<String, List<OfferedAnswer>>();
        definition.fields().filter(field -> field.type().ofHousehold()).forEach(field -> household(person)
                .ifPresent(home -> offered.put(field.id(), offered(owner, field, home))));
        return offered;
    }

    /**
     * What the population register says of each person who was chosen, showing name, birth and sex: it signs a household as a
     * whole, with everybody who was not chosen.
     *
     * @throws RegisterUnavailable when it does not answer
     */
    List<SignedAnswer> evidence(OfferedAnswers chosen) {
        return chosen.byField().values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.person().stream())
                .distinct()
                .flatMap(person -> registers.person(person).stream())
                .flatMap(answer -> answer.signed().showing(SHOWN).stream())
                .toList();
    }

    private Optional<HouseholdFacts> household(PersonalId person) {
        return asked.computeIfAbsent(person, this::ask);
    }

    private Optional<HouseholdFacts> ask(PersonalId person) {
        try {
            return Optional.of(registers
                    .household(person)
                    .map(answer -> answer.facts())
                    .orElseGet(() -> new HouseholdFacts(List.of())));
        } catch (RegisterUnavailable silent) {
            return Optional.empty();
        }
    }

    private List<OfferedAnswer> offered(AccountId owner, FormField field, HouseholdFacts home) {
        return home.members().stream()
                .filter(member -> field.type() == FieldType.MEMBERS || isMinorChild(member))
                .map(member -> offered(owner, member))
                .toList();
    }

    private boolean isMinorChild(Member member) {
        return member.kin() == HouseholdRelation.CHILD && member.age(Formats.day(clock.instant())) < MAJORITY;
    }

    private OfferedAnswer offered(AccountId owner, Member member) {
        return new OfferedAnswer(
                secrets.fingerprint("household " + owner.value() + " "
                                + member.number().digits())
                        .substring(0, CODE_LENGTH),
                new Wording(member.name(), member.name()),
                new Wording(about(member, Language.VIETNAMESE), about(member, Language.ENGLISH)),
                true,
                Optional.of(member.number()));
    }

    private static String about(Member member, Locale locale) {
        var words = Messages.in(locale);
        var born = new Formats(locale).birth(member.birthDate());
        return words.text("services.household.member", words.text(member.kin().key()), born);
    }
}
