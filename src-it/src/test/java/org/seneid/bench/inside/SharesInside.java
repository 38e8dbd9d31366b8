package org.seneid.bench.inside;

import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.seneid.documents.Documents;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Failure;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choice;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Residents;

/** Creating a share with its drawn code: by the boundary, and the same rows by JDBC with ZXing alone. */
@ApplicationScoped
public class SharesInside {

    private static final int THREADS = 4;
    private static final String LINK = "https://localhost:8443/v/";

    @Inject
    private Residents residents;

    @Inject
    private Shares shares;

    @Inject
    private Documents documents;

    @Inject
    private As as;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private Actor citizen;
    private ShareRequest request;
    private final Numbers shareIds = new Numbers("share_seq");
    private final Numbers entryIds = new Numbers("audit_entry_seq");

    /** A citizen with the four documents: number, password and the account's row. */
    String somebody() throws Exception {
        var all = aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE, VEHICLE_REGISTRATION, HEALTH_INSURANCE);
        var made = residents.make(all);
        citizen = made.actor();
        var card =
                as.citizen(citizen, () -> documents.ofKind(CITIZEN_CARD)).get(0).publicId();
        request = new ShareRequest(
                Selection.of(List.of(new Choice(Attribute.NAME, card), new Choice(Attribute.BIRTH_DATE, card))),
                new Purpose("Nhận phòng khách sạn"),
                Receiver.UNSAID,
                Lifetime.days(1));
        return made.number() + " " + Citizens.PASSWORD + " " + citizen.account().value();
    }

    /** Whom {@link #somebody()} made last. */
    Actor citizen() {
        return citizen;
    }

    /** The code of a share that may be looked at any number of times. */
    String code() throws Exception {
        return as.citizen(justSignedIn(), () -> shares.open(request)).code().secret();
    }

    double product(Duration window) throws Exception {
        return turns.perSecond(THREADS, window, () -> {
            var share = opened();
            return !QrCode.svg(LINK + share.code().secret(), ErrorCorrectionLevel.Q, "QR")
                    .isEmpty();
        });
    }

    /** Tried again when another thread has just taken the same six digits: a thousand a second do meet. */
    private NewShare opened() throws Exception {
        while (true) {
            try {
                return as.citizen(justSignedIn(), () -> shares.open(request));
            } catch (EJBException met) {
                if (Failure.of(met).status() != 409) throw met;
            }
        }
    }

    double peer(Duration window) throws Exception {
        return turns.perSecond(THREADS, window, () -> {
            var code = PublicId.random().value();
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                insert(connection, code);
                connection.commit();
                connection.setAutoCommit(true);
            }
            return !drawn(LINK + code).isEmpty();
        });
    }

    /** The search for free digits, the share, and its line in the trail. */
    private void insert(Connection connection, String code) throws Exception {
        var spoken = hash("spoken:" + code);
        var found = hash("share:" + code);
        var now = clock.instant();
        try (var free = connection.prepareStatement("select id from share where spoken_lookup = ?")) {
            free.setString(1, spoken.substring(0, 32));
            free.executeQuery().next();
        }
        run(
                connection,
                """
                insert into share (id, version, public_id, owner, selection, purpose, receiver, lifetime_kind,
                  lifetime_count, status, created_at, expires_at, code_lookup, code_proof, spoken_lookup, spoken_proof,
                  spoken_until) values (?, 1, ?, ?, ?, ?, '', 'DAYS', 1, 'OPEN', ?, ?, ?, ?, ?, ?, ?)""",
                shareIds.next(connection),
                PublicId.random().value(),
                citizen.account().value(),
                request.selection().choices().toString(),
                request.purpose().words(),
                Timestamp.from(now),
                Timestamp.from(now.plus(Duration.ofDays(1))),
                found.substring(0, 32),
                found.substring(32),
                spoken.substring(0, 32),
                spoken.substring(32),
                Timestamp.from(now.plusSeconds(180)));
        run(
                connection,
                Numbers.ENTRY,
                entryIds.next(connection),
                citizen.account().value(),
                Timestamp.from(now),
                "share.created",
                "share",
                "NAME,BIRTH_DATE",
                request.purpose().words(),
                citizen.account().value(),
                citizen.name());
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private static String drawn(String text) throws Exception {
        ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
        var path = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"");
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y) == 1)
                    path.append('M').append(x).append(' ').append(y).append("h1");
        return path.append("\"/></svg>").toString();
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
    }

    private Actor justSignedIn() {
        return new Actor(
                citizen.account(),
                citizen.person(),
                citizen.name(),
                citizen.role(),
                citizen.level(),
                citizen.session(),
                clock.instant());
    }
}
