package org.seneid.connect.token;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.seneid.connect.claim.ClaimValues.ClaimValue;
import org.seneid.connect.claim.IdentityClaim;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.LicenceClass;
import org.seneid.registry.document.LicenceClasses;
import org.seneid.registry.document.Place;
import org.seneid.registry.document.Portrait;

/** Values as OpenID Connect Core 5.1 writes them in JSON. */
final class ClaimJson {

    private ClaimJson() {}

    /** By the names of the claims, in their order. */
    static Map<String, Object> of(List<ClaimValue> values) {
        var json = new LinkedHashMap<String, Object>();
        for (var value : values) {
            json.put(value.claim().claim(), json(value.value()));
            if (value.claim() == IdentityClaim.PHONE_NUMBER || value.claim() == IdentityClaim.EMAIL_ADDRESS)
                json.put(value.claim().claim() + "_verified", true);
        }
        return json;
    }

    private static Object json(Object value) {
        if (value instanceof PersonalId id) return id.digits();
        if (value instanceof Place place) return address(place);
        if (value instanceof Portrait portrait) return portrait.dataUri();
        if (value instanceof LicenceClasses classes)
            return classes.all().stream().map(LicenceClass::code).toList();
        if (value instanceof Enum<?> word) return word.name().toLowerCase(Locale.ROOT);
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> address(Place place) {
        var address = new LinkedHashMap<String, Object>();
        address.put("formatted", place.text());
        address.put("street_address", place.line());
        address.put("locality", place.commune());
        address.put("region", place.province());
        address.put("country", "VN");
        address.values().removeIf(part -> part == null);
        return address;
    }
}
