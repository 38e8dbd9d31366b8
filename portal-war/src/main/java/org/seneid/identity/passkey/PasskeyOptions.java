package org.seneid.identity.passkey;

/**
 * What a page's script hands to the browser.
 *
 * @param ceremony what the answer brings along again; sealed
 * @param request as {@code navigator.credentials} takes it, in WebAuthn's own JSON
 */
public record PasskeyOptions(String ceremony, String request) {

    public String json() {
        return "{\"ceremony\":\"" + ceremony + "\",\"request\":" + request + "}";
    }
}
