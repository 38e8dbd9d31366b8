package org.seneid.platform.web.workplace;

import jakarta.faces.context.FacesContext;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.primefaces.csp.CspState;

/**
 * The nonce of the scripts that the component library writes into a page: new for each page, and for what is fetched into
 * one, the page's. The library's own ties it to the view, and refuses forms that are sent without a script.
 */
final class PageNonce extends CspState {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;
    private static final String SENT = "primefaces.nonce";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{24}");

    private String nonce;

    private PageNonce(FacesContext faces) {
        super(faces);
    }

    /**
     * Before the library asks for it the first time. It counts as told already, or the library would write a policy of its
     * own into the answer, that of citizens' pages as well.
     */
    static void give(FacesContext faces) {
        var nonce = new PageNonce(faces);
        nonce.setInitialized(true);
        faces.getAttributes().put(CspState.class.getName(), nonce);
    }

    @Override
    public String getNonce() {
        if (nonce == null) nonce = fetched() ? sent() : fresh();
        return nonce;
    }

    /** Only a form is fetched from: an address that claims to be could bring a nonce of its choice. */
    private static boolean fetched() {
        var faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getPartialViewContext().isAjaxRequest();
    }

    /** A fetched part is run by the page that fetched it, under its policy; a nonce that is not that page's only fails there. */
    private String sent() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var sent = request.getOrDefault(SENT, "");
        return SHAPE.matcher(sent).matches() ? sent : fresh();
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
