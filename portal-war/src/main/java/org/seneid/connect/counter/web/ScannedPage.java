package org.seneid.connect.counter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.connect.counter.Counter;
import org.seneid.connect.counter.CounterResult;
import org.seneid.connect.counter.CounterResult.Received;
import org.seneid.connect.counter.CounterResult.ReceivedDocument;
import org.seneid.connect.redemption.Redemption;
import org.seneid.connect.redemption.RedemptionStatus;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.Portrait;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.viewing.ShareVerdict;
import org.seneid.sharing.web.SharingWords;

/** What a counter sees of one code: that the citizen is asked, and what was shared, for two minutes. */
@Named
@RequestScoped
public class ScannedPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Counter counter;

    @Inject
    SharingWords words;

    @Inject
    Clock clock;

    private Redemption redemption;
    private Optional<CounterResult> result;
    private Instant now;

    /** What was confirmed is received, and signed for, by showing it. */
    public void load() {
        now = clock.instant();
        redemption = counter.byId(new PublicId(address.get("id")));
        result = counter.result(redemption);
    }

    public String getId() {
        return redemption.publicId().value();
    }

    private RedemptionStatus status() {
        return redemption.statusAt(now);
    }

    public boolean isWaiting() {
        return status() == RedemptionStatus.ASKED;
    }

    /** Whether values are shown. */
    public boolean isShows() {
        return result.isPresent();
    }

    public CounterResult getResult() {
        return result.orElse(null);
    }

    /** Until when the page shows what it shows. */
    public Instant getUntil() {
        return isWaiting() ? redemption.expiresAt() : redemption.shownUntil();
    }

    private boolean good() {
        return result.filter(got -> got.verdict() == ShareVerdict.VALID).isPresent();
    }

    /** How it looks; it is never told by its colour alone. */
    public String getStyle() {
        if (isShows()) return good() ? "" : "bad";
        return isWaiting() ? "warn" : status() == RedemptionStatus.DECLINED ? "bad" : "off";
    }

    public String getIcon() {
        if (isShows()) return good() ? "check" : "warn";
        return isWaiting() ? "clock" : status() == RedemptionStatus.DECLINED ? "cross" : "stop";
    }

    public String getTitle() {
        return words.text(result.map(got -> got.verdict().key()).orElseGet(() -> "connect.counter.state." + status()));
    }

    /** What that means and what to do, in a sentence. */
    public String getMeaning() {
        return words.text(result.map(got -> got.verdict().key() + ".text")
                .orElseGet(() -> "connect.counter.state." + status() + ".text"));
    }

    /** What the citizen says that it is for. */
    public String getPurpose() {
        return words.purpose(redemption.share().purpose().words());
    }

    /** Nothing here tells that whoever stands here is whom it speaks of. */
    public boolean isFaceless() {
        return isShows() && !redemption.share().selection().withPortrait();
    }

    /** The values of a document that are written; its portrait stands beside them. */
    public List<Received> written(ReceivedDocument document) {
        return document.values().stream()
                .filter(one -> !one.attribute().portrait())
                .toList();
    }

    /** The portrait's markup: shapes only, as {@link Portrait} made sure; empty when none was shared. */
    public String portrait(ReceivedDocument document) {
        return document.values().stream()
                .map(Received::value)
                .filter(Portrait.class::isInstance)
                .map(value -> ((Portrait) value).dataUri())
                .findFirst()
                .orElse("");
    }

    /** As large type has it: only the word for what is yes or no. */
    public String value(Received one) {
        return one.attribute() == Attribute.OVER_18
                ? words.text("sharing.verify.over-18." + one.value())
                : words.value(one.attribute(), one.value());
    }

    /** Whether a value is the register's own words, in Vietnamese whatever the page speaks. */
    public boolean quoted(Received one) {
        return DocumentWords.quoted(one.value());
    }
}
