package org.seneid.connect.redemption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seneid.connect.client.EndsWithClient;

/** What a suspended client has asked for and not received yet. */
@ApplicationScoped
class RedemptionEnding implements EndsWithClient {

    @Override
    public List<String> suspended() {
        return List.of(
                "update Redemption r set r.status = org.seneid.connect.redemption.RedemptionStatus.EXPIRED, r.result = null,"
                        + " r.version = r.version + 1 where r.client = :client and r.status in ("
                        + "org.seneid.connect.redemption.RedemptionStatus.ASKED,"
                        + " org.seneid.connect.redemption.RedemptionStatus.CONFIRMED)");
    }
}
