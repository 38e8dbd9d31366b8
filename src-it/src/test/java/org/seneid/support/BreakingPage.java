package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** A page that is long, and fails at its end. */
@Named
@ApplicationScoped
public class BreakingPage implements RouteProvider {

    public static final String ADDRESS = "/test-breaks";

    /** Where {@link #page} stands among the views. */
    public static final String FILE = "pages/test/breaks.xhtml";

    private static final int LENGTH = 300_000;

    @Override
    public List<Route> addresses() {
        return List.of(
                Route.open(ADDRESS, "/test/breaks.xhtml"),
                Route.open(ADDRESS + "/form", "/test/breaks.xhtml?form=yes"));
    }

    public static String page() {
        return """
                <ui:composition template="/WEB-INF/sen/public.xhtml" xmlns="http://www.w3.org/1999/xhtml"
                                xmlns:ui="jakarta.faces.facelets" xmlns:h="jakarta.faces.html">
                  <ui:param name="title" value="#{breakingPage.title}"/>
                  <ui:param name="readOnly" value="#{param.form ne 'yes'}"/>
                  <ui:define name="main">
                    <h:form rendered="#{param.form eq 'yes'}"/>#{breakingPage.text}<p>#{breakingPage.fault}</p>
                  </ui:define>
                </ui:composition>
                """;
    }

    public String getTitle() {
        return "half of it";
    }

    public String getText() {
        return "đã ".repeat(LENGTH / 3);
    }

    public String getFault() {
        throw new IllegalStateException("on purpose, for a test");
    }
}
