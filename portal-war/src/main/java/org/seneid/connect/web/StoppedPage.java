package org.seneid.connect.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.seneid.connect.authorization.StoppedRequests;
import org.seneid.connect.authorization.StoppedRequests.Stopped;
import org.seneid.connect.client.Client;
import org.seneid.platform.text.Language;

/** Tells a citizen which third party wanted more than it is registered for, and that it got nothing. */
@Named
@RequestScoped
public class StoppedPage {

    @Inject
    StoppedRequests requests;

    @Inject
    AuthorizationAnswers answers;

    @Inject
    ClaimWords words;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Stopped stopped;

    /** Something that was asked for. */
    public record Row(String name, boolean registered) {}

    @PostConstruct
    void opened() {
        stopped = requests.of(ProtocolRequest.parameters(request));
    }

    public Client getClient() {
        return stopped.client();
    }

    public String getPurpose() {
        return getClient().purpose(language.locale());
    }

    /** All that was asked for, in the order people expect. */
    public List<Row> getAsked() {
        var overreach = stopped.overreach();
        return overreach.registered().and(overreach.more()).all().stream()
                .map(claim -> new Row(words.name(claim), overreach.registered().has(claim)))
                .toList();
    }

    /** The client's address, with the error that its developer looks for. */
    public URI getBack() {
        return answers.of(stopped.refusal()).orElseThrow();
    }

    public String getSite() {
        return getBack().getHost();
    }
}
