package org.seneid.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Server;

/** What the server says of the portal to whoever looks after it. */
@Story
class HealthStory {

    @Test
    void readyIsAPortalWhoseDatabaseAnswersAndWhoseTrailIsSequenced() throws Exception {
        var asked = HttpRequest.newBuilder(Server.management("/health/ready")).build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("\"databases\",\\s*\"status\"\\s*:\\s*\"UP\"")
                .containsPattern("\"disk\",\\s*\"status\"\\s*:\\s*\"UP\"")
                .containsPattern("\"trail\",\\s*\"status\"\\s*:\\s*\"UP\"");
    }
}
