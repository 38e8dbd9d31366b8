package org.seneid.connect.redemption;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.connect.client.Client;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Selection;

/**
 * What a client may redeem: the attributes of the claims that it is registered for. A name and a portrait are the same
 * person's on whichever document they stand, so whoever is registered for them may have them from any.
 */
final class RedeemableAttributes {

    private static final Set<Attribute> NAMES =
            EnumSet.of(Attribute.LICENCE_NAME, Attribute.HEALTH_NAME, Attribute.SOCIAL_NAME, Attribute.VEHICLE_OWNER);

    private RedeemableAttributes() {}

    /** What a selection shows beyond what a client is registered for, by name; empty when nothing is. */
    static List<String> beyond(Client client, Selection selection) {
        return selection.attributes().stream()
                .filter(attribute -> Stream.of(IdentityClaim.values())
                        .filter(client.claims()::has)
                        .noneMatch(claim ->
                                claim.attribute().filter(own(attribute)::equals).isPresent()))
                .map(Enum::name)
                .toList();
    }

    /** The attribute by which a claim for another document's copy of it is known. */
    private static Attribute own(Attribute attribute) {
        if (NAMES.contains(attribute)) return Attribute.NAME;
        return attribute.portrait() ? Attribute.PORTRAIT : attribute;
    }
}
