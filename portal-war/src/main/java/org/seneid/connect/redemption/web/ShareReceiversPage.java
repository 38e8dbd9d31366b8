package org.seneid.connect.redemption.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.seneid.connect.client.ClientDescription;
import org.seneid.connect.redemption.Redemption;
import org.seneid.connect.redemption.RedemptionAnswers;
import org.seneid.platform.PublicId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.web.SharingWords;

/** The part of a share's page about registered parties: which one asks, and who has got what the share shows. */
@Named
@RequestScoped
public class ShareReceiversPage {

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    RedemptionAnswers answers;

    @Inject
    SharingWords words;

    @Inject
    Clock clock;

    private String share;
    private Instant now;
    private List<Redemption> all;

    /** A party that asks. */
    public record Asking(Redemption redemption, String name, String organisation, String purpose, String shows) {

        public String id() {
            return redemption.publicId().value();
        }

        public ClientDescription description() {
            return redemption.client().description();
        }

        public Instant until() {
            return redemption.expiresAt();
        }
    }

    /**
     * A party that was answered or not.
     *
     * @param warns whether it owes a signature
     */
    public record Answered(String name, String state, String signature, boolean warns) {}

    @PostConstruct
    void opened() {
        share = address.get("id");
        now = clock.instant();
    }

    private List<Redemption> all() {
        if (all == null) all = answers.of(new PublicId(share));
        return all;
    }

    public List<Asking> getAsking() {
        return all().stream()
                .filter(one -> one.openAt(now))
                .map(one -> new Asking(
                        one,
                        one.client().name(),
                        one.client().organisation(),
                        words.upperCased(one.client().purpose(words.locale())),
                        words.names(one.share().selection())))
                .toList();
    }

    public List<Answered> getAnswered() {
        return all().stream()
                .filter(one -> !one.openAt(now))
                .map(this::answered)
                .toList();
    }

    private Answered answered(Redemption one) {
        var status = one.statusAt(now);
        var at = one.receivedAt().orElse(one.askedAt());
        var overdue = one.overdueAt(now);
        return new Answered(
                one.client().name(),
                words.text("connect.receivers.state." + status, moment(at)),
                one.received() ? signature(one, overdue) : "",
                overdue);
    }

    private String signature(Redemption one, boolean overdue) {
        return one.receiptAt()
                .map(signed -> words.text("connect.receivers.signed", moment(signed)))
                .orElseGet(() -> words.text(overdue ? "connect.receivers.overdue" : "connect.receivers.unsigned"));
    }

    private String moment(Instant moment) {
        return new Formats(words.locale()).moment(moment, now);
    }

    public String confirm(Asking one) {
        answers.confirm(one.redemption().publicId());
        return Redirect.page("/sharing/" + share);
    }

    public String decline(Asking one) {
        answers.decline(one.redemption().publicId());
        return Redirect.page("/sharing/" + share);
    }
}
