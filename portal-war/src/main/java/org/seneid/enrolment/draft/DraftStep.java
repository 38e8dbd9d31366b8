package org.seneid.enrolment.draft;

/** What a draft lacks, in the order of its steps; the last when it lacks nothing. Each with the JPQL that tells it. */
public enum DraftStep {
    CARD("originals", "not " + DraftStep.CARD_READ),
    COMPARE(
            "originals",
            "exists (select f from CheckedOriginal f where f.enrolment = e"
                    + " and f.result = org.seneid.enrolment.original.Comparison.FOUND)"),
    PHONE("contacts", "e.phone.provenAt is null"),
    EMAIL("contacts", "(e.email.address is not null and e.email.provenAt is null)"),
    CONFIRM("check", "");

    private static final String CARD_READ = "exists (select c from CheckedOriginal c where c.enrolment = e"
            + " and c.kind = org.seneid.registry.document.DocumentKind.CITIZEN_CARD"
            + " and c.method = org.seneid.enrolment.original.ReadMethod.CHIP"
            + " and c.result = org.seneid.enrolment.original.Comparison.MATCH)";

    private final String page;
    private final String condition;

    DraftStep(String page, String condition) {
        this.page = page;
        this.condition = condition;
    }

    /** The page of the enrolment where it is mended. */
    public String page() {
        return page;
    }

    String condition() {
        if (this != CONFIRM) return condition;
        var nothing = new StringBuilder();
        for (var step : values())
            if (step != CONFIRM)
                nothing.append(nothing.isEmpty() ? "not (" : " and not (")
                        .append(step.condition)
                        .append(')');
        return nothing.toString();
    }

    public String key() {
        return "enrolment.draft-step." + name();
    }
}
