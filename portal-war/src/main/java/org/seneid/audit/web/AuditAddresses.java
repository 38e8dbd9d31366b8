package org.seneid.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.Role;
import org.seneid.platform.web.Address;
import org.seneid.platform.web.Addresses;

/** The citizen's access log, the proof of it, what is asked about it, and what the auditor sees. */
@ApplicationScoped
class AuditAddresses implements Addresses {

    @Override
    public List<Address> addresses() {
        return List.of(
                Address.citizen("/access-log", "/audit/access-log.xhtml"),
                Address.citizen("/access-log.csv", "/internal/access-log?as=csv"),
                Address.citizen("/access-log.pdf", "/internal/access-log?as=pdf"),
                Address.citizen("/access-log/{id}/question", "/audit/ask.xhtml"),
                Address.citizen("/access-log/questions", "/audit/questions.xhtml"),
                Address.citizen("/access-log/questions/{id}", "/audit/question.xhtml"),
                Address.staff("/helpdesk/questions", "/audit/answers.xhtml", Role.SUPERVISOR),
                Address.staff("/helpdesk/questions/{id}", "/audit/answer.xhtml", Role.SUPERVISOR),
                Address.citizen("/access-log/proof.json", "/internal/proof.json"),
                Address.open("/Verify.java", "/internal/Verify.java"),
                Address.staff("/audit", "/audit/oversight.xhtml", Role.AUDITOR),
                Address.staff("/audit/checkpoints", "/audit/checkpoints.xhtml", Role.AUDITOR),
                Address.staff("/audit/verifications/{id}", "/audit/verification.xhtml", Role.AUDITOR));
    }
}
