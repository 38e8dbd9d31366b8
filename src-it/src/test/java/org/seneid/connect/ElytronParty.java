package org.seneid.connect;

import static io.undertow.servlet.Servlets.deployment;
import static io.undertow.servlet.Servlets.listener;
import static io.undertow.servlet.Servlets.servlet;

import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.LoginConfig;
import io.undertow.servlet.api.SecurityConstraint;
import io.undertow.servlet.api.SecurityInfo.EmptyRoleSemantic;
import io.undertow.servlet.api.ServletContainer;
import io.undertow.servlet.api.WebResourceCollection;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.seneid.rings.Server;
import org.seneid.rings.Support;
import org.wildfly.elytron.web.undertow.server.servlet.AuthenticationManager;
import org.wildfly.security.auth.permission.LoginPermission;
import org.wildfly.security.auth.server.MechanismConfiguration;
import org.wildfly.security.auth.server.MechanismConfigurationSelector;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.http.HttpAuthenticationFactory;
import org.wildfly.security.http.oidc.Oidc;
import org.wildfly.security.http.oidc.OidcConfigurationServletListener;
import org.wildfly.security.http.oidc.OidcMechanismFactory;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityRealm;
import org.wildfly.security.permission.PermissionVerifier;

/** A WAR as WildFly protects it with {@code elytron-oidc-client}: a constraint, and {@code oidc.json}. */
final class ElytronParty implements AutoCloseable {

    private static final String PATH = "/account";

    private final int port;
    private final Undertow server;

    /** Says who has come; values are fetched with the token, as the library itself asks for none. */
    private static final class Account extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var signedIn = ((OidcPrincipal<?>) request.getUserPrincipal()).getOidcSecurityContext();
            var token = new BearerAccessToken(signedIn.getTokenString());
            var values =
                    RelyingParty.send(new UserInfoRequest(Server.address("/oauth/userinfo"), token).toHTTPRequest());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .println("acr=" + signedIn.getIDToken().getAcr() + " sub=" + request.getRemoteUser() + " values="
                            + values.getBody());
        }
    }

    /** The portal's own handlers are on the class path of the tests, and Undertow would find them. */
    private static final class WithoutThePortal extends ClassLoader {

        WithoutThePortal() {
            super(ElytronParty.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.endsWith(ServletExtension.class.getName())
                    ? Collections.emptyEnumeration()
                    : super.getResources(name);
        }
    }

    ElytronParty(String scope) throws Exception {
        port = free();
        var registered = Support.clientWithoutProofKey(account().toString());
        server = Undertow.builder()
                .addHttpListener(
                        port, InetAddress.getLoopbackAddress().getHostAddress(), deployed(war(registered, scope)))
                .build();
        server.start();
    }

    private static HttpHandler deployed(DeploymentInfo war) throws ServletException {
        var manager = ServletContainer.Factory.newInstance().addDeployment(war);
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(war.getClassLoader());
        try {
            manager.deploy();
            return manager.start();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI account() {
        return URI.create("http://rp.localhost:" + port + PATH);
    }

    private DeploymentInfo war(Map<String, String> registered, String scope) {
        var war = deployment()
                .setClassLoader(new WithoutThePortal())
                .setContextPath("/")
                .setDeploymentName("hotel.war")
                .addServlet(servlet("account", Account.class, new ImmediateInstanceFactory<>(new Account()))
                        .addMapping(PATH))
                .addSecurityConstraint(new SecurityConstraint()
                        .addWebResourceCollection(new WebResourceCollection().addUrlPattern(PATH))
                        .setEmptyRoleSemantic(EmptyRoleSemantic.AUTHENTICATE))
                .setLoginConfig(new LoginConfig(Oidc.OIDC_NAME, null))
                .addListener(listener(OidcConfigurationServletListener.class))
                .addInitParameter(Oidc.JSON_CONFIG_CONTEXT_PARAM, configuration(registered, scope));
        AuthenticationManager.builder()
                .setHttpAuthenticationFactory(authentication())
                .setOverrideDeploymentConfig(false)
                .build()
                .configure(war);
        return war;
    }

    private static String configuration(Map<String, String> registered, String scope) {
        return """
                {"client-id": "%s", "provider-url": "%s", "scope": "%s", "credentials": {"secret": "%s"},
                 "ssl-required": "none", "disable-trust-manager": true, "allow-any-hostname": true}"""
                .formatted(registered.get("id"), Server.address(""), scope, registered.get("secret"));
    }

    /** As the subsystem of WildFly puts it together. */
    private static HttpAuthenticationFactory authentication() {
        var domain = SecurityDomain.builder()
                .addRealm("oidc", new OidcSecurityRealm())
                .build()
                .setDefaultRealmName("oidc")
                .setPermissionMapper((principal, roles) -> PermissionVerifier.from(new LoginPermission()))
                .build();
        return HttpAuthenticationFactory.builder()
                .setFactory(new OidcMechanismFactory())
                .setSecurityDomain(domain)
                .setMechanismConfigurationSelector(
                        MechanismConfigurationSelector.constantSelector(MechanismConfiguration.EMPTY))
                .build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
