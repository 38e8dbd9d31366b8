package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.seneid.identity.factor.TotpSecret;
import org.seneid.platform.secret.SecretBox;

/** What people read on their phones: the codes of their apps, and what was sent to them. */
@ApplicationScoped
public class Phones {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final String WHO = " (select id from account where person = ? or login_name = ?)";

    @Inject
    private Databases databases;

    @Inject
    private Sent sent;

    @Inject
    private SecretBox secretBox;

    @Inject
    private Clock clock;

    /**
     * The code that somebody's app shows now. It is good once more, though one of the same half minute was used: stories
     * sign the same staff in faster than their apps count.
     *
     * @param who a number or a staff name
     */
    public String appCode(String who) throws SQLException {
        databases.portal("update totp set last_step = 0 where owner =" + WHO, who, who);
        var sealed = databases.portal("select secret from totp where owner =" + WHO, who, who);
        return new TotpSecret(secretBox.open(sealed.get(0).get("secret"))).code(clock.instant());
    }

    /** The code in the newest message to somebody's proven contacts. */
    public String sentCode(String who) throws SQLException {
        var newest = databases.portal(
                "select recipient from outbox_message where recipient = any (select address from contact where owner ="
                        + WHO + ") order by created_at desc, id desc limit 1",
                who,
                who);
        return codeSentTo(newest.get(0).get("recipient"));
    }

    /** The code in the newest message to an address. */
    public String codeSentTo(String address) throws SQLException {
        return codeIn(sent.to(address).get(0).get("body"));
    }

    private static String codeIn(String message) {
        var code = CODE.matcher(message);
        if (!code.find()) throw new IllegalStateException("no code in: " + message);
        return code.group();
    }
}
