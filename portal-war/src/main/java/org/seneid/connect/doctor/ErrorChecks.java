package org.seneid.connect.doctor;

import static org.seneid.connect.doctor.DoctorRule.*;

/** An error that the portal has answered, and what it mostly comes from. */
final class ErrorChecks {

    private ErrorChecks() {}

    /** @param description as the portal sent it; empty when it sent none */
    static DoctorCheck of(String error, String description) {
        return new DoctorCheck(named(error), false, description.isEmpty() ? error : error + ": " + description, "");
    }

    private static DoctorRule named(String error) {
        return switch (error) {
            case "invalid_request",
                    "unsupported_response_type",
                    "invalid_request_uri",
                    "request_not_supported",
                    "request_uri_not_supported",
                    "unsupported_grant_type" -> ERROR_REQUEST;
            case "invalid_client" -> ERROR_CLIENT;
            case "invalid_grant" -> ERROR_GRANT;
            case "invalid_scope", "insufficient_scope" -> ERROR_SCOPE;
            case "unauthorized_client" -> ERROR_UNAUTHORIZED;
            case "invalid_dpop_proof", "use_dpop_nonce" -> ERROR_PROOF;
            case "invalid_token" -> ERROR_TOKEN;
            case "access_denied", "login_required", "consent_required", "interaction_required" -> ERROR_CITIZEN;
            case "too_many_requests" -> ERROR_CALLS;
            default -> ERROR_OTHER;
        };
    }
}
