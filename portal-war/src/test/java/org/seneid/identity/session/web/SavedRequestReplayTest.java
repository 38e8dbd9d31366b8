package org.seneid.identity.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.seneid.platform.web.address.SavedForm;

/** A form is the same after it was written down and read. */
class SavedRequestReplayTest {

    @Test
    void everyValueOfANameAndWhatIsMissingComeBack() {
        var posted = new LinkedHashMap<String, String[]>();
        posted.put("choose", new String[] {"choose"});
        posted.put("document", new String[] {"card", "licence & plate", "a=b/c"});
        posted.put("empty", new String[] {""});
        posted.put("note", new String[] {"Hồ Gươm\n100 %"});
        posted.put("password", new String[] {"lotus"});
        var form = SavedForm.of(posted, "/somewhere");
        form.missing().put("photo", "thẻ/1&2=3.jpg");

        var back = SavedRequestReplay.read("/somewhere", SavedRequestReplay.written(form));

        assertThat(back.address()).isEqualTo("/somewhere");
        assertThat(back.fields()).containsOnlyKeys("choose", "document", "empty", "note");
        back.fields().forEach((name, values) -> assertThat(values).as(name).containsExactly(posted.get(name)));
        assertThat(back.missing()).containsOnlyKeys("password", "photo").containsEntry("photo", "thẻ/1&2=3.jpg");
    }

    @Test
    void aFormWithoutAnythingComesBackWithoutAnything() {
        var back = SavedRequestReplay.read("/somewhere", "");
        assertThat(back.fields()).isEmpty();
        assertThat(back.missing()).isEmpty();
    }
}
