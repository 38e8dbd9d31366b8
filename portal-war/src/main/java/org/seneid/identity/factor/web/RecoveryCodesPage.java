package org.seneid.identity.factor.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seneid.identity.factor.SecondFactors;

/** A sheet of recovery codes: shown by the view that made it, so that a reload makes no other; and never again. */
@Named
@ViewScoped
public class RecoveryCodesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SecondFactors factors;

    private List<String> codes = List.of();

    /** Whoever is not known well enough is asked before they press anything. */
    public void load() {
        factors.begin();
    }

    public void make() {
        if (codes.isEmpty()) codes = factors.makeRecoveryCodes();
    }

    public List<String> getCodes() {
        return codes;
    }

    /** The sheet as a text file, within the page itself: no address holds the codes. */
    public String getFile() {
        var lines = "Sen\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(lines, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public long getLeft() {
        return factors.recoveryCodesLeft();
    }
}
