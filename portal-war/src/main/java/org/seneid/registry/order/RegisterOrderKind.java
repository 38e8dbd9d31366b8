package org.seneid.registry.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.HasMessageKey;
import org.seneid.registry.document.Register;

/** What an authority's decision has a register do, with what each order must say and what comes of it. */
public enum RegisterOrderKind implements HasMessageKey {
    /** A letter about where somebody lives. */
    RESIDENCE_LETTER(Register.POPULATION, null, true),
    /** A letter about somebody's criminal record. */
    CRIMINAL_RECORD(Register.JUDICIAL_RECORDS, null, true),
    /** New last days for the classes of a licence that end; {@code number} is the licence's. */
    LICENCE_RENEWAL(Register.LICENCES, DocumentKind.DRIVING_LICENCE, false, "number"),
    /** A child of the applicant, with a number of its own and an extract as letter; it may name the other parent. */
    BIRTH(Register.POPULATION, null, true, "name", "sex", "born-on"),
    /** A vehicle that belongs to somebody else from now on; {@code buyer} is their personal ID number. */
    VEHICLE_TRANSFER(Register.VEHICLES, DocumentKind.VEHICLE_REGISTRATION, false, "plate", "buyer"),
    /**
     * A year of health insurance for people of the applicant's household; {@code members} are their personal ID numbers with
     * commas between them, {@code place} is where their treatment starts.
     */
    HEALTH_INSURANCE(Register.HEALTH_INSURANCE, DocumentKind.HEALTH_INSURANCE, false, "members", "place");

    private final Register register;
    private final DocumentKind document;
    private final boolean letter;
    private final List<String> needs;

    /** Names of what an order may say beside what it must. */
    private static final List<String> OF_BIRTH = List.of("other-parent");

    RegisterOrderKind(Register register, DocumentKind document, boolean letter, String... needs) {
        this.register = register;
        this.document = document;
        this.letter = letter;
        this.needs = List.of(needs);
    }

    /** Who carries it out, and signs what comes of it. */
    public Register register() {
        return register;
    }

    /** The kind of documents that it changes or makes; empty for a letter. */
    public Optional<DocumentKind> document() {
        return Optional.ofNullable(document);
    }

    /** Whether a signed letter comes of it. */
    public boolean letter() {
        return letter;
    }

    /** The names of what an order must say. */
    public List<String> needs() {
        return needs;
    }

    /** The names of what an order may say beside that. */
    public List<String> mayHave() {
        return this == BIRTH ? OF_BIRTH : List.of();
    }

    /** The name under which it says whose documents change beside the applicant's; empty when nobody's do. */
    Optional<String> others() {
        return switch (this) {
            case VEHICLE_TRANSFER -> Optional.of("buyer");
            case HEALTH_INSURANCE -> Optional.of("members");
            case RESIDENCE_LETTER, CRIMINAL_RECORD, LICENCE_RENEWAL, BIRTH -> Optional.empty();
        };
    }

    /** The name under which it says whom else it binds, who has to have agreed; empty when it binds nobody else. */
    public Optional<String> agreed() {
        return switch (this) {
            case BIRTH -> Optional.of("other-parent");
            case VEHICLE_TRANSFER -> Optional.of("buyer");
            case RESIDENCE_LETTER, CRIMINAL_RECORD, LICENCE_RENEWAL, HEALTH_INSURANCE -> Optional.empty();
        };
    }

    /** What definitions call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String key() {
        return "registry.order." + name();
    }
}
