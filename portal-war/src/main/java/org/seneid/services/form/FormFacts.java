package org.seneid.services.form;

import java.util.List;
import java.util.Map;
import org.seneid.registry.SignedAnswer;

/**
 * What sources say for one form, as of one moment.
 *
 * @param known the values, in the order of the definition
 * @param offered what can be chosen of the citizen's own, by the id of the field
 * @param evidence the registers' answers that the values are from, showing no more than these
 */
public record FormFacts(KnownValues known, Map<String, List<OfferedAnswer>> offered, List<SignedAnswer> evidence) {

    public FormFacts {
        offered = Map.copyOf(offered);
        evidence = List.copyOf(evidence);
    }
}
