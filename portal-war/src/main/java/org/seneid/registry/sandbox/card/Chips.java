package org.seneid.registry.sandbox.card;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.card.ChipContents;
import org.seneid.registry.card.ChipFailure;
import org.seneid.registry.card.ChipReading;
import org.seneid.registry.card.Mrz;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.card.Chip.Group;

/** Issues chips for cards, and inspects them as a reader does. */
final class Chips {

    private static final String NATIONALITY = "Việt Nam";
    private static final int CHALLENGE_BYTES = 32;

    private final Ed25519PrivateKeyParameters issuer = new Ed25519PrivateKeyParameters(Chip.RANDOM);
    private final Ed25519PublicKeyParameters trusted = issuer.generatePublicKey();

    Chip issue(PrintedCard card) {
        return Chip.issued(
                card.zone(),
                Map.of(
                        Group.ZONE, bytes(String.join("", card.zone().lines())),
                        Group.PORTRAIT, bytes(card.portrait().svg()),
                        Group.DETAILS, details(card, card.residence().text())),
                issuer);
    }

    /** The same chip with another address written over the one that was signed. */
    Chip movedHouse(PrintedCard card) {
        return issue(card)
                .altered(Group.DETAILS, details(card, "Số 1 phố Tràng Tiền, phường Cửa Nam, thành phố Hà Nội"));
    }

    ChipReading inspected(Chip chip) {
        if (!chip.signedBy(trusted)) return new ChipReading.Failed(ChipFailure.NOT_SIGNED);
        var challenge = new byte[CHALLENGE_BYTES];
        Chip.RANDOM.nextBytes(challenge);
        var key = new Ed25519PublicKeyParameters(chip.group(Group.KEY));
        if (!Chip.verified(key, challenge, chip.answer(challenge))) return new ChipReading.Failed(ChipFailure.CLONED);
        try {
            return new ChipReading.Genuine(contents(chip));
        } catch (ParseException | DateTimeException | IllegalArgumentException e) {
            return new ChipReading.Failed(ChipFailure.UNREADABLE);
        }
    }

    private static byte[] details(PrintedCard card, String residence) {
        var details = new HashMap<String, Object>(Map.of(
                "number", card.number().digits(),
                "name", card.name(),
                "birthDate", card.birthDate().toString(),
                "sex", card.sex().name(),
                "nationality", NATIONALITY,
                "origin", card.origin().text(),
                "residence", residence,
                "issued", card.issued().toString()));
        if (card.until() != null) details.put("until", card.until().toString());
        return bytes(JSONObjectUtils.toJSONString(details));
    }

    private static ChipContents contents(Chip chip) throws ParseException {
        var details = JSONObjectUtils.parse(text(chip, Group.DETAILS));
        var until = JSONObjectUtils.getString(details, "until");
        return new ChipContents(
                Mrz.read(text(chip, Group.ZONE)).orElseThrow(IllegalArgumentException::new),
                new Portrait(text(chip, Group.PORTRAIT)),
                new PersonalId(JSONObjectUtils.getString(details, "number")),
                JSONObjectUtils.getString(details, "name"),
                BirthDate.parse(JSONObjectUtils.getString(details, "birthDate")),
                Sex.valueOf(JSONObjectUtils.getString(details, "sex")),
                JSONObjectUtils.getString(details, "nationality"),
                JSONObjectUtils.getString(details, "origin"),
                JSONObjectUtils.getString(details, "residence"),
                LocalDate.parse(JSONObjectUtils.getString(details, "issued")),
                until == null ? null : LocalDate.parse(until));
    }

    private static String text(Chip chip, Group group) {
        return new String(chip.group(group), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
