package org.seneid.services.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** With what others share by codes that were opened for this form. */
    public FormFacts with(KnownValues shared) {
        return new FormFacts(known.with(shared), offered, evidence);
    }

    /** With further answers that registers signed. */
    FormFacts with(List<SignedAnswer> further) {
        return new FormFacts(
                known,
                offered,
                Stream.concat(evidence.stream(), further.stream()).toList());
    }

    /** Of what can be chosen, what these answers chose. */
    public OfferedAnswers chosen(Answers answers) {
        return new OfferedAnswers(offered).chosen(answers);
    }
}
