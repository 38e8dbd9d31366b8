package org.seneid.connect.counter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.seneid.connect.client.Client;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.counter.Counter;
import org.seneid.connect.redemption.RedemptionStatus;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.viewing.web.CodePage;

/** Where a counter scans or types a code, and what it has scanned today. */
@Named
@RequestScoped
public class ScanPage {

    @Inject
    Counter counter;

    @Inject
    Clock clock;

    private String code;
    private List<Scanned> today;

    /** A code of today, without its values. */
    public record Scanned(Instant at, String purpose, RedemptionStatus status) {

        public String key() {
            return status.key();
        }
    }

    public String scan() {
        var typed = TypedText.scanned(code);
        if (typed.isEmpty()) throw new RuleBroken("connect.counter.code-missing").at("code");
        var redemption = counter.scan(CodePage.readable(typed).orElse(""));
        return Redirect.page("/partners/scan/" + redemption.publicId());
    }

    /** The party; null when the acting person works at no counter. */
    public ClientDescription getParty() {
        return counter.party().map(Client::description).orElse(null);
    }

    public List<Scanned> getToday() {
        var now = clock.instant();
        if (today == null)
            today = counter.today().stream()
                    .map(one -> new Scanned(one.askedAt(), one.share().purpose().words(), one.statusAt(now)))
                    .toList();
        return today;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
