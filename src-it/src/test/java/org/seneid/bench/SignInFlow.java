package org.seneid.bench;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A sign-in at a third party by OpenID Connect, of somebody whose session at the provider is open: the request that the
 * browser takes there, the code changed into tokens, and the values fetched.
 *
 * @param authorization the provider's endpoint, as a path
 * @param token the same
 * @param userInfo the same
 */
record SignInFlow(String authorization, String token, String userInfo, String client, String secret, String scope) {

    static final String CALLBACK = "https%3A%2F%2Frp.example%2Fcallback";

    /** Of RFC 7636, appendix B; what a benchmark proves is no secret. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern ACCESS = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    /** The request's query. */
    String query() {
        return "response_type=code&client_id=" + client + "&scope=" + scope + "&redirect_uri=" + CALLBACK
                + "&state=s&nonce=n&code_challenge_method=S256&code_challenge=" + CHALLENGE;
    }

    void once(Wire wire) throws IOException {
        values(wire, tokens(wire, code(wire)));
    }

    String code(Wire wire) throws IOException {
        return code(wire.get(authorization + "?" + query()));
    }

    static String code(Wire.Reply reply) throws IOException {
        var code = CODE.matcher(reply.location());
        if (!code.find()) throw new IOException("no code: " + reply.status() + " " + reply.location());
        return code.group(1);
    }

    String tokens(Wire wire, String code) throws IOException {
        var answer = wire.post(
                        token,
                        "grant_type=authorization_code&code=" + code + "&redirect_uri=" + CALLBACK + "&code_verifier="
                                + VERIFIER + "&client_id=" + client + "&client_secret=" + secret)
                .good();
        var access = ACCESS.matcher(answer.text());
        if (!access.find()) throw new IOException("no token: " + answer.text());
        return access.group(1);
    }

    void values(Wire wire, String token) throws IOException {
        wire.get(userInfo, token).good();
    }
}
