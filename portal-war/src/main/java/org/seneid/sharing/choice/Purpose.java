package org.seneid.sharing.choice;

import org.seneid.platform.RuleBroken;

/** What a share is for, in the citizen's words; whoever looks reads it too. */
public record Purpose(String words) {

    public static final int MOST = 200;

    /** @throws RuleBroken {@code sharing.purpose.missing} or {@code sharing.purpose.long} */
    public Purpose {
        words = FreeText.tidy(words);
        if (words.isEmpty()) throw new RuleBroken("sharing.purpose.missing").at("purpose");
        if (words.length() > MOST) throw new RuleBroken("sharing.purpose.long", MOST, words.length()).at("purpose");
    }
}
