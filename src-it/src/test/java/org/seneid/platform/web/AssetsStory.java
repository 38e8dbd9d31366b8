package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A browser keeps the theme for good, what its files name by themselves included. */
@Story
class AssetsStory {

    private final Web web = new Web();

    @Test
    void aFileIsKeptForGoodUnderItsVersion() {
        assertThat(web.get(versioned() + "sen.js").header("Cache-Control")).endsWith("immutable");
        assertThat(web.get(versioned() + "fonts/latin-400.woff2").header("Cache-Control"))
                .endsWith("immutable");
        assertThat(web.get(versioned() + "swagger/swagger-ui-bundle.js").header("Cache-Control"))
                .endsWith("immutable");
        assertThat(web.get("/theme/sen.js").header("Cache-Control")).isEqualTo("public, max-age=3600");
    }

    @Test
    void aFormerVersionAnswersWhatThereIsNowAndIsNotKept() {
        var answer = web.get("/theme/v-0former/sen.js");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(web.get(versioned() + "sen.js").body());
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nothingButTheThemeIsReachedThroughAVersion() {
        for (var path :
                new String[] {"../WEB-INF/web.xml", "%2e%2e/WEB-INF/web.xml", "..%2fWEB-INF/web.xml", "none.js"})
            assertThat(web.get(versioned() + path).status()).as(path).isBetween(400, 404);
    }

    /** A page in place of the file shows who is signed in: nobody keeps it. */
    @Test
    void onlyAFileThatIsThereIsKept() {
        var citizen = Web.signedIn(Support.make(aCitizen()));
        for (var path : List.of(
                "/theme/nothing?v=1",
                "/theme/nothing.js",
                "/theme/",
                "/theme/fonts/",
                "/theme/..%2fhome",
                "/theme/sen.js/",
                "/theme/v-0former/nothing.js",
                versioned() + "nothing.js",
                versioned())) {
            var answer = citizen.get(path);
            assertThat(answer.status()).as(path).isGreaterThanOrEqualTo(300);
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
        }
        for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            var answer = citizen.send(method, versioned() + "sen.js", BodyPublishers.noBody());
            assertThat(answer.header("Cache-Control")).as(method).isEqualTo("no-store");
        }
    }

    private String versioned() {
        var script = web.get("/").page().selectFirst("script[type=module]").attr("src");
        assertThat(script).matches("/theme/v-[0-9a-z]+/sen\\.js");
        return script.substring(0, script.lastIndexOf('/') + 1);
    }
}
