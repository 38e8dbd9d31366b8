package org.seneid.enrolment.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/**
 * What somebody brings to a desk for an errand, and what they need not, since the portal or a register has it.
 *
 * @param needed the most important first
 * @param spared never empty: what people bring for nothing costs them a day
 */
public record BringList(List<BringItem> needed, List<BringItem> spared) {

    /** The ages at which a citizen card is renewed (Law on Identity 26/2023, article 21). */
    private static final List<Integer> RENEWED_AT = List.of(14, 25, 40, 60);

    private static final String PAPER = "documents";

    /** @param child the guardianship of the child that it is about; empty for all of them */
    public static BringList of(AppointmentKind kind, Optional<PublicId> child, DeskVisitor visitor) {
        return switch (kind) {
            case LEVEL_2 -> level2(visitor);
            case CHILD_CARD -> childCard(visitor.about(child));
            case OWN_CARD -> ownCard(visitor);
            case PHONE -> phone(visitor);
        };
    }

    private static BringList level2(DeskVisitor visitor) {
        var needed = new ArrayList<BringItem>();
        needed.add(BringItem.of("card-chip", PAPER));
        needed.add(BringItem.of("phone-in-use", "bell"));
        var missing = DocumentKind.papers()
                .filter(kind -> !visitor.integrated().contains(kind))
                .toList();
        if (!missing.isEmpty()) needed.add(BringItem.of("originals", PAPER, missing));
        var spared = new ArrayList<BringItem>();
        DocumentKind.papers()
                .filter(visitor.integrated()::contains)
                .forEach(kind -> spared.add(BringItem.of("integrated", "check", kind)));
        spared.add(BringItem.of("children", "check"));
        spared.add(BringItem.of("residence", "check"));
        spared.add(BringItem.of("photo", "check"));
        return new BringList(List.copyOf(needed), List.copyOf(spared));
    }

    private static BringList childCard(DeskVisitor visitor) {
        var needed = new ArrayList<BringItem>();
        var spared = new ArrayList<BringItem>();
        if (visitor.children().isEmpty()) needed.add(BringItem.of("any-child", "people"));
        for (var child : visitor.children()) {
            if (child.age() >= Eligibility.CHILD_FROM)
                needed.add(BringItem.of("child", "people", child.name(), child.age()));
            else spared.add(BringItem.of("infant", "check", child.name(), child.age()));
        }
        needed.add(ownCardOrSen(visitor));
        spared.add(BringItem.of("birth", "check"));
        spared.add(BringItem.of("residence", "check"));
        spared.add(BringItem.of("card-form", "check"));
        return new BringList(List.copyOf(needed), List.copyOf(spared));
    }

    private static BringItem ownCardOrSen(DeskVisitor visitor) {
        return BringItem.of(
                visitor.integrated().contains(DocumentKind.CITIZEN_CARD) ? "card-or-sen" : "own-card", PAPER);
    }

    private static BringList ownCard(DeskVisitor visitor) {
        var needed = new ArrayList<BringItem>();
        needed.add(BringItem.of("old-card", PAPER));
        if (visitor.age().isPresent()) {
            var next = RENEWED_AT.stream()
                    .filter(age -> age > visitor.age().getAsInt())
                    .findFirst();
            needed.add(next.map(age ->
                            BringItem.of("renewed-at", "person", visitor.age().getAsInt(), age))
                    .orElseGet(() -> BringItem.of(
                            "renewed-never", "person", visitor.age().getAsInt())));
        } else needed.add(BringItem.of("yourself", "person"));
        return new BringList(
                List.copyOf(needed), List.of(BringItem.of("residence", "check"), BringItem.of("card-form", "check")));
    }

    private static BringList phone(DeskVisitor visitor) {
        return new BringList(
                List.of(
                        BringItem.of("card-chip", PAPER),
                        BringItem.of(visitor.level() > 1 ? "new-phone-level-2" : "new-phone", "bell")),
                List.of(BringItem.of("contract", "check"), BringItem.of("form", "check")));
    }
}
