package org.seneid.services.form;

import java.util.List;
import org.seneid.payments.payee.BillLine;
import org.seneid.payments.tariff.HealthPremium;
import org.seneid.platform.Money;
import org.seneid.services.definition.FeeLine;
import org.seneid.services.definition.FeeTable;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.Wording;

/** What an application costs after its answers; nothing when no line of its definition is due. */
public record FeeQuote(List<Part> parts) {

    private static final int A_YEAR = 12;

    /** One line of the definition that is due, and how it comes to its amount. */
    public record Part(Wording label, List<BillLine> lines) {

        public Part {
            lines = List.copyOf(lines);
        }

        public Money amount() {
            return lines.stream().map(BillLine::getAmount).reduce(Money.ZERO, Money::plus);
        }
    }

    public FeeQuote {
        parts = List.copyOf(parts);
    }

    /** What an application costs that is declared today. */
    public static FeeQuote of(Journey journey) {
        return new FeeQuote(journey.definition().fees().lines().stream()
                .filter(line -> journey.holds(line.when()))
                .map(line -> new Part(line.label(), lines(journey, line)))
                .filter(part -> part.amount().compareTo(Money.ZERO) > 0)
                .toList());
    }

    private static List<BillLine> lines(Journey journey, FeeLine line) {
        if (line.amount().isPresent())
            return List.of(BillLine.charge(line.amount().get()));
        return computed(journey, line.table().orElseThrow());
    }

    private static List<BillLine> computed(Journey journey, FeeTable table) {
        return switch (table) {
            case HOUSEHOLD_HEALTH_INSURANCE ->
                HealthPremium.charge(members(journey), A_YEAR, journey.today()).lines();
        };
    }

    private static int members(Journey journey) {
        return (int) journey.pages().stream()
                .flatMap(page -> journey.fields(page).stream())
                .filter(field -> field.type() == FieldType.MEMBERS)
                .flatMap(field -> journey.answers().of(field.id()).stream())
                .distinct()
                .count();
    }

    public Money total() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean free() {
        return parts.isEmpty();
    }

    /** The lines of its bill, in their order. */
    public List<BillLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }
}
