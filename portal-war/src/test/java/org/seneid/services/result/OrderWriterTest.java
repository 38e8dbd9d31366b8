package org.seneid.services.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Register;
import org.seneid.registry.order.LetterStatement;
import org.seneid.registry.order.RegisterOrder;
import org.seneid.registry.order.RegisterOrderKind;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.definition.DefinitionReader;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.Wording;
import org.seneid.services.form.Answers;
import org.seneid.services.form.Forms;
import org.seneid.services.form.KnownValue;
import org.seneid.services.form.KnownValues;
import org.seneid.services.form.OfferedAnswer;
import org.seneid.services.form.OfferedAnswers;

/** What a register is told follows from the definition, the answers and what registers said. */
class OrderWriterTest {

    private static final PersonalId SOMEBODY = new PersonalId("001090012345");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static RegisterOrder order(String service, Answers answers, KnownValue... known) {
        var definition = Forms.shipped(service);
        return new OrderWriter(definition, answers, new KnownValues(List.of(known)), OfferedAnswers.NONE)
                .order("key", definition.decision().orElseThrow(), SOMEBODY, TODAY);
    }

    private static Answers answers(String... said) {
        var answers = Answers.NONE;
        for (int i = 0; i < said.length; i += 2) answers = answers.with(said[i], List.of(said[i + 1]));
        return answers;
    }

    @Test
    void aLetterStatesWhatWasAnsweredInBothLanguages() {
        var order = order("confirmation-of-residence", answers("purpose", "work", "receiver", "Trường A"));
        assertThat(order.kind()).isEqualTo(RegisterOrderKind.RESIDENCE_LETTER);
        assertThat(order.validMonths()).isEqualTo(12);
        assertThat(order.statements())
                .containsExactly(
                        new LetterStatement("Mục đích", "Purpose", "Xin việc", "A job"),
                        new LetterStatement("Nơi nhận", "Handed in at", "Trường A", "Trường A"));
    }

    @Test
    void yesIsSaidInWords() {
        assertThat(order("criminal-record", answers("kind", "one", "bans", "yes"))
                        .statements())
                .extracting(LetterStatement::textEn)
                .containsExactly("Form No. 1", "Yes");
    }

    @Test
    void anOrderCarriesWhatARegisterSaidAsMachinesCompareIt() {
        var number = new KnownValue(
                "licence",
                new Wording("Số", "Number"),
                "010190004512",
                new Wording("010 190 004 512", "010 190 004 512"),
                false,
                Optional.of(Register.LICENCES),
                Instant.EPOCH);
        var order = order("driving-licence-renewal", Answers.NONE, number);
        assertThat(order.with()).containsEntry("number", "010190004512");
        assertThat(order.statements()).isEmpty();
    }

    /** The browser sends codes; the numbers are those that the population register gave at the submission. */
    @Test
    void anInsuranceNamesWhoWasChosenByTheNumbersOfTheRegister() {
        var definition = Forms.shipped("household-health-insurance");
        var chosen = new OfferedAnswers(
                Map.of("people", List.of(member("code-a", "001090000001"), member("code-b", "001090000002"))));
        var order = new OrderWriter(
                        definition, answers("people", "001099999999", "place", "Trạm y tế A"), KnownValues.NONE, chosen)
                .order("key", definition.decision().orElseThrow(), SOMEBODY, TODAY);
        assertThat(order.kind()).isEqualTo(RegisterOrderKind.HEALTH_INSURANCE);
        assertThat(order.with()).containsEntry("place", "Trạm y tế A");
        assertThat(order.others()).containsExactly(new PersonalId("001090000001"), new PersonalId("001090000002"));
    }

    private static OfferedAnswer member(String code, String number) {
        var name = new Wording("Trần A", "Trần A");
        return new OfferedAnswer(code, name, name, true, Optional.of(new PersonalId(number)));
    }

    @Test
    void aBirthNamesTheOtherParentOnlyWhenTheyAreNamed() {
        var child = answers("child-name", "Nguyễn An Nhiên", "child-sex", "female", "born-on", "2026-11-20");
        assertThat(order("birth-registration", child).with()).containsOnlyKeys("name", "sex", "born-on");
        assertThat(order("birth-registration", child.with("other-number", List.of("001192000001")))
                        .with())
                .containsEntry("other-parent", "001192000001");
    }

    /** As a form was that was published before the other parent had to agree. */
    @Test
    void nobodyIsNamedWhoWasNotAsked() throws DefinitionRejected {
        var unasked = DefinitionReader.published(ShippedForms.text("birth-registration.yaml")
                .replaceFirst("(?ms)^consenting:.*?^decision:", "decision:"));
        var answers = answers("child-name", "Nguyễn An Nhiên", "other-number", "001192000001");
        assertThat(new OrderWriter(unasked, answers, KnownValues.NONE, OfferedAnswers.NONE)
                        .order("key", unasked.decision().orElseThrow(), SOMEBODY, TODAY)
                        .with())
                .containsOnlyKeys("name");
    }
}
