package org.seneid.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.seneid.registry.document.AnswerRefused;

/** Reads what the register had signed when a mistake was reported. */
@ApplicationScoped
public class ReportedValues {

    @Inject
    RegisterDocuments answers;

    /** Without a value when its signature does not hold any more. */
    public ReportedMistake of(DocumentReport report) {
        try {
            var reading = report.said().map(answers::read);
            return new ReportedMistake(
                    report,
                    reading.flatMap(one -> one.document().field(report.field())),
                    reading.map(RegisterReading::signedAt));
        } catch (AnswerRefused refused) {
            return new ReportedMistake(report, Optional.empty(), Optional.empty());
        }
    }
}
