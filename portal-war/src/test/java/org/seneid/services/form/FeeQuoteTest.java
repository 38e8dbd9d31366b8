package org.seneid.services.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.services.form.Forms.answers;
import static org.seneid.services.form.Forms.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.payments.payee.BillLine;
import org.seneid.platform.Money;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.definition.ServiceDefinition;

/** What an application costs follows from its answers, and from nothing else. */
class FeeQuoteTest {

    private static final String ONE_OF_TWO =
            """
            fees:
              - label: {vi: Bản điện tử, en: Electronic}
                amount: 1000
              - label: {vi: Bản giấy, en: Paper}
                amount: 20000
                when: [{of: form, is: paper}]
            declaration:""";

    private static ServiceDefinition definition() {
        return Forms.read(ShippedForms.text("confirmation-of-residence.yaml")
                .replace("declaration:", ONE_OF_TWO.stripTrailing()));
    }

    @Test
    void aServiceWithoutFeesIsFree() {
        var quote = FeeQuote.of(journey(Forms.shipped("confirmation-of-residence"), Answers.NONE));
        assertThat(quote.free()).isTrue();
        assertThat(quote.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void aLineIsDueWhenItsConditionsHold() {
        var electronic = FeeQuote.of(journey(definition(), answers("form", "electronic")));
        assertThat(electronic.total()).isEqualTo(new Money(1_000));
        var paper = FeeQuote.of(journey(definition(), answers("form", "paper")));
        assertThat(paper.total()).isEqualTo(new Money(21_000));
        assertThat(paper.parts()).extracting(part -> part.label().en()).containsExactly("Electronic", "Paper");
        assertThat(paper.lines())
                .containsExactly(BillLine.charge(new Money(1_000)), BillLine.charge(new Money(20_000)));
    }

    @Test
    void theCriminalRecordCertificateCostsTwoHundredThousand() {
        var definition = Forms.shipped("criminal-record");
        assertThat(FeeQuote.of(journey(definition, Answers.NONE)).total()).isEqualTo(new Money(200_000));
        assertThat(definition.fees().refundedUntilReview()).isTrue();
    }

    @Test
    void aHouseholdPaysLessForEachFurtherMember() {
        var insurance = Forms.shipped("household-health-insurance");
        var three = Answers.NONE.with("people", List.of("a", "b", "c"));
        var quote = FeeQuote.of(journey(insurance, three));
        assertThat(quote.lines()).extracting(BillLine::getPercent).containsExactly(100, 70, 60);
        assertThat(quote.total()).isEqualTo(new Money(1_366_200 + 956_340 + 819_720));
    }
}
