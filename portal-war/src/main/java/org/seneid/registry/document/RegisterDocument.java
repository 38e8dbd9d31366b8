package org.seneid.registry.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document as its register describes it, whatever its kind. */
public interface RegisterDocument {

    DocumentKind kind();

    /** The register's own id of it; see {@link VerifiedAnswer#documentId()}. */
    String documentId();

    /** The number that people call it by: a licence's number, a vehicle's plate. */
    String number();

    /** Who holds it, as written on it. */
    String name();

    RegisterStatus standing();

    /** The last day of validity; null when there is none. */
    LocalDate until();

    /** The holder's picture; null when the kind has none. */
    default Portrait portrait() {
        return null;
    }

    /** Every field, in the order of the paper. */
    List<Fact> fields();

    default DocumentState state(LocalDate today) {
        return DocumentState.of(standing(), until(), today);
    }

    default Optional<Fact> field(String key) {
        return fields().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }
}
