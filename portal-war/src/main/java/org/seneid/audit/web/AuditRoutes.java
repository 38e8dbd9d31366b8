package org.seneid.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** The citizen's access log, the proof of it, what is asked about it, and what the auditor sees. */
@ApplicationScoped
class AuditRoutes implements RouteProvider {

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.citizen("/access-log", "/audit/access-log.xhtml"),
                Route.citizen("/access-log.csv", "/internal/access-log?as=csv"),
                Route.citizen("/access-log.pdf", "/internal/access-log?as=pdf"),
                Route.citizen("/access-log/{id}/question", "/audit/ask.xhtml"),
                Route.citizen("/access-log/questions", "/audit/questions.xhtml"),
                Route.citizen("/access-log/questions/{id}", "/audit/question.xhtml"),
                Route.staff("/helpdesk/questions", "/audit/answers.xhtml", Role.SUPERVISOR),
                Route.staff("/helpdesk/questions/{id}", "/audit/answer.xhtml", Role.SUPERVISOR),
                Route.citizen("/access-log/proof.json", "/internal/proof.json"),
                Route.open("/Verify.java", "/internal/Verify.java"),
                Route.staff("/audit", "/audit/oversight.xhtml", Role.AUDITOR),
                Route.staff("/audit/checkpoints", "/audit/checkpoints.xhtml", Role.AUDITOR),
                Route.staff("/audit/checkpoints/{size}", "/audit/checkpoint.xhtml", Role.AUDITOR),
                Route.staff("/audit/unusual", "/audit/unusual.xhtml", Role.AUDITOR),
                Route.staff("/audit/staff", "/audit/staff.xhtml", Role.AUDITOR),
                Route.staff("/audit/acts", "/audit/acts.xhtml", Role.AUDITOR),
                Route.staff("/audit/verifications", "/audit/verifications.xhtml", Role.AUDITOR),
                Route.staff("/audit/verifications/{id}", "/audit/verification.xhtml", Role.AUDITOR));
    }
}
