package org.seneid.connect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.seneid.browser.Browser;
import org.seneid.rings.Server;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A site that signs citizens in with Spring Security, configured by no more than issuer, name and secret. */
final class SpringParty {

    private static final String SEN = "sen";

    private final ClientRegistration registration;
    private final InMemoryClientRegistrationRepository registrations;
    private OAuth2AuthorizationRequest asked;

    /** @param registered {@code id} and {@code secret} */
    SpringParty(Map<String, String> registered, URI callback, String... scopes) {
        registration = ClientRegistrations.fromIssuerLocation(Server.address("").toString())
                .registrationId(SEN)
                .clientId(registered.get("id"))
                .clientSecret(registered.get("secret"))
                .redirectUri(callback.toString())
                .scope(scopes)
                .build();
        registrations = new InMemoryClientRegistrationRepository(registration);
    }

    /** Where it sends a browser. */
    String asks() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/login");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        asked = resolver.resolve(new MockHttpServletRequest("GET", "/login/" + SEN), SEN);
        return asked.getAuthorizationRequestUri();
    }

    /** Signs in who comes back: Spring checks state, code, signature, issuer, audience, nonce, and asks for the values. */
    OAuth2LoginAuthenticationToken signsIn(Browser browser) {
        browser.until(ExpectedConditions.urlContains(registration.getRedirectUri()));
        var sent = UriComponentsBuilder.fromUriString(browser.driver().getCurrentUrl())
                .build()
                .getQueryParams();
        var answer = OAuth2AuthorizationResponse.success(sent.getFirst("code"))
                .redirectUri(registration.getRedirectUri())
                .state(UriUtils.decode(sent.getFirst("state"), StandardCharsets.UTF_8))
                .build();
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(client());
        var provider = new OidcAuthorizationCodeAuthenticationProvider(codes, new OidcUserService());
        return (OAuth2LoginAuthenticationToken) provider.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, answer)));
    }

    OAuth2AccessTokenResponse refreshes(OAuth2LoginAuthenticationToken signedIn) {
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(client());
        return tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                registration, signedIn.getAccessToken(), signedIn.getRefreshToken()));
    }

    /** Where it sends the browser of somebody who signed out there. */
    String signsOut(OAuth2LoginAuthenticationToken signedIn, String back) throws Exception {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(back);
        var response = new MockHttpServletResponse();
        handler.onLogoutSuccess(
                new MockHttpServletRequest(),
                response,
                new OAuth2AuthenticationToken(signedIn.getPrincipal(), signedIn.getAuthorities(), SEN));
        return response.getRedirectedUrl();
    }

    /** As Spring's own, over the connections of this machine's Java, which trust the portal in tests. */
    private static RestClient client() {
        return RestClient.builder()
                .requestFactory(new SimpleClientHttpRequestFactory())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
