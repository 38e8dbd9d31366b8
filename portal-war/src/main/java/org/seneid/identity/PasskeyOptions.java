package org.seneid.identity;

import org.seneid.platform.PublicId;

/**
 * What a page's script hands to the browser.
 *
 * @param ceremony what the answer will name
 * @param request as {@code navigator.credentials} takes it, in WebAuthn's own JSON
 */
public record PasskeyOptions(PublicId ceremony, String request) {

    public String json() {
        return "{\"ceremony\":\"" + ceremony + "\",\"request\":" + request + "}";
    }
}
