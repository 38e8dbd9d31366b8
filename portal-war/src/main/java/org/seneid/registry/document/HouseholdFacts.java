package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;

/**
 * Who lives in one household, as the population register knows it and as seen from the person it was asked about.
 *
 * @param members the living, that person among them
 */
public record HouseholdFacts(List<Member> members) {

    public HouseholdFacts {
        members = List.copyOf(members);
    }

    /** @param kin what they are to the person asked about */
    public record Member(PersonalId number, String name, BirthDate birthDate, Sex sex, HouseholdRelation kin) {

        public int age(LocalDate today) {
            return birthDate.age(today);
        }
    }

    /** @throws AnswerRefused when the answer is not about a household */
    public static HouseholdFacts of(VerifiedAnswer answer) {
        return new HouseholdFacts(answer.read().each("members").stream()
                .map(HouseholdFacts::member)
                .toList());
    }

    private static Member member(Claims claims) {
        return new Member(
                claims.person("number"),
                claims.text("name"),
                claims.birth("birthDate"),
                claims.word("sex", Sex.class),
                claims.word("kin", HouseholdRelation.class));
    }

    public Optional<Member> member(PersonalId number) {
        return members.stream().filter(member -> member.number().equals(number)).findFirst();
    }

    /** Everybody but the person asked about. */
    public List<Member> others() {
        return members.stream()
                .filter(member -> member.kin() != HouseholdRelation.SELF)
                .toList();
    }
}
