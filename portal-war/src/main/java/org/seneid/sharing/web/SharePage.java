package org.seneid.sharing.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.audit.log.web.LogReader;
import org.seneid.audit.log.web.Sentence;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.sharing.Share;
import org.seneid.sharing.ShareCode;
import org.seneid.sharing.ShareStatus;
import org.seneid.sharing.Shares;
import org.seneid.sharing.ShortCode;
import org.seneid.sharing.choice.Lifetime;

/** One share: its code while it may be shown, who looked, and the button that stops it. */
@Named
@RequestScoped
public class SharePage {

    private static final int WHOLE = 100;

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Shares shares;

    @Inject
    SessionShareCodes shown;

    @Inject
    SharingWords words;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    PortalAddress portal;

    @Inject
    Clock clock;

    private String id;
    private Share share;
    private List<Sentence> viewings;
    private boolean withheld;
    private Instant now;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    public void load() {
        now = clock.instant();
        share = shares.byId(new PublicId(id));
        var looks = shares.viewings(share.publicId());
        withheld = looks.isEmpty();
        viewings = Sentence.allDated(looks.orElse(List.of()), LogReader.of(acting), language.locale(), now);
    }

    public String stop() {
        var which = new PublicId(id);
        shares.stop(which);
        shown.forget(which);
        return Redirect.page("/sharing/" + id);
    }

    public String speak() {
        var which = new PublicId(id);
        var spoken = shares.speakAgain(which);
        shown.keep(which, spoken.code(), spoken.until());
        return Redirect.page("/sharing/" + id);
    }

    private Share share() {
        if (share == null) load();
        return share;
    }

    public boolean isOpen() {
        return share().openAt(now);
    }

    public ShareStatus getStatus() {
        return share().statusAt(now);
    }

    private Optional<ShareCode> code() {
        return isOpen() ? shown.code(share.publicId(), now) : Optional.empty();
    }

    /** The address in the code; empty when this device cannot show it any more. */
    public String getLink() {
        return code().map(code -> portal.of("/v/" + code.secret())).orElse("");
    }

    /** The drawn code: held up for seconds it may be fine, carried around for days it has to bear scratches. */
    public String getQr() {
        return QrCode.svg(getLink(), level(share().lifetime()), words.text("sharing.share.qr"));
    }

    private static ErrorCorrectionLevel level(Lifetime lifetime) {
        return switch (lifetime.kind()) {
            case IN_PERSON -> ErrorCorrectionLevel.L;
            case ONE_TIME, HOURS -> ErrorCorrectionLevel.M;
            case DAYS -> ErrorCorrectionLevel.Q;
        };
    }

    public String getSpoken() {
        return isOpen()
                ? shown.spoken(share.publicId(), now).map(ShortCode::grouped).orElse("")
                : "";
    }

    /** Where the six digits are typed. */
    public String getWhereToType() {
        return portal.of("/v").replaceFirst("^https://", "");
    }

    /** Until when the six digits lead here; nothing when there are none. */
    public Instant getSpokenUntil() {
        return getSpoken().isEmpty() ? null : share().spokenUntil().orElse(now);
    }

    /** How long that is, as it is read. */
    public String getSpokenLeft() {
        return words.left(Duration.between(now, getSpokenUntil()));
    }

    /** How much of their three minutes is left, of a hundred. */
    public long getSpokenPart() {
        return Duration.between(now, getSpokenUntil()).toMillis() * WHOLE / ShortCode.LIFE.toMillis();
    }

    /** Until when the share is open; nothing when it has ended. */
    public Instant getOpenUntil() {
        return isOpen() ? share.expiresAt() : null;
    }

    public String getLeft() {
        return words.left(share().left(now));
    }

    /** How long until a moment that somebody waits for; nothing when it has passed. */
    public Duration leftUntil(Instant moment) {
        return moment.isAfter(now) ? Duration.between(now, moment) : Duration.ZERO;
    }

    /** Whether whoever looks cannot see whose code it is. */
    public boolean isFaceless() {
        return isOpen() && !share.selection().withPortrait();
    }

    public Share getShare() {
        return share();
    }

    /** Who looked, in the words of the access log. */
    public List<Sentence> getViewings() {
        return viewings;
    }

    /** Whether who looked is not for the reader to see. */
    public boolean isWithheld() {
        return withheld;
    }

    public String getId() {
        return id;
    }
}
