package org.seneid.connect.client;

import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;

/**
 * How a client is presented to citizens.
 *
 * @param name what citizens know it as
 * @param purposeVi what it asks for data for, as it ends a sentence
 */
public record ClientWords(String name, String organisation, String purposeVi, String purposeEn) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_PURPOSE = 300;

    /**
     * Reads a form.
     *
     * @throws RuleBroken with all that is wrong, at {@code name}, {@code organisation}, {@code purposeVi} and {@code
     *     purposeEn}
     */
    public static ClientWords typed(String name, String organisation, String purposeVi, String purposeEn) {
        var form = new FormErrors();
        var words = new ClientWords(
                form.read(() -> line(name, "name", LONGEST_NAME)),
                form.read(() -> line(organisation, "organisation", LONGEST_ORGANISATION)),
                form.read(() -> line(purposeVi, "purposeVi", LONGEST_PURPOSE)),
                form.read(() -> line(purposeEn, "purposeEn", LONGEST_PURPOSE)));
        form.mustBeRight();
        return words;
    }

    /** In the trail a slash ends a name; letters of other scripts, and what has no width, make names that only look alike. */
    private static String line(String typed, String field, int longest) {
        var text = TypedText.name(typed);
        if (text.isEmpty()) throw new RuleBroken("connect.client.missing").at(field);
        if (text.length() > longest) throw new RuleBroken("connect.client.too-long", longest).at(field);
        if (!text.codePoints().allMatch(ClientWords::plain)) throw new RuleBroken("connect.client.letters").at(field);
        if (field.equals("name") && text.contains("/")) throw new RuleBroken("connect.client.slash").at(field);
        return text;
    }

    private static boolean plain(int character) {
        var script = Character.UnicodeScript.of(character);
        return Character.getType(character) != Character.FORMAT
                && (script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON);
    }
}
