package org.seneid.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.seneid.identity.account.Account;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedText;

/**
 * What a password must be, as NIST SP 800-63B-4 §3.1.1.2 has it: long, and not one that others would try first. No rule
 * about kinds of characters, no date to change it by.
 */
@ApplicationScoped
public class PasswordRules {

    /** With nothing beside it. */
    public static final int LEAST = 15;

    static final int MOST = NormalizedPassword.LONGEST;

    /** The highest of 0 to 4: ten thousand million tries or more; three common words and a year are fewer. */
    private static final int STRONG = 4;

    /** The estimator's time grows with the length, and what is longer than this is strong by then or never. */
    private static final int LOOKED_AT = 64;

    /** What stands between words makes them no harder to guess, and the estimator thinks it does. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{Z}\\p{P}\\p{Cf}]+");

    private Zxcvbn estimator;

    /** @throws RuleBroken at {@code password}, saying what is wrong with it */
    public void check(String password, Account account) {
        var typed = NormalizedPassword.of(password);
        int length = typed.length();
        if (length < LEAST) throw new RuleBroken("identity.password.short", LEAST, length).at("password");
        if (length > MOST) throw new RuleBroken("identity.password.long", MOST).at("password");
        var joined = SIGNS.matcher(plain(typed.characters())).replaceAll("");
        var start = joined.substring(0, Math.min(joined.length(), LOOKED_AT));
        var measured = estimator().measure(start, about(account));
        if (measured.getScore() < STRONG)
            throw new RuleBroken(PasswordWeakness.of(measured).key()).at("password");
    }

    /** What somebody who knows the person would try. */
    private static List<String> about(Account account) {
        var words = new ArrayList<>(List.of(plain(account.name()).split(" ")));
        words.add(plain(account.name()).replace(" ", ""));
        var number = account.person().digits();
        words.add(number);
        words.add(number.substring(number.length() - 6));
        account.loginName().ifPresent(words::add);
        return words;
    }

    /** As it is typed without accents; people who guess do not care for them. */
    private static String plain(String text) {
        return TypedText.withoutMarks(text).toLowerCase(Locale.ROOT);
    }

    /** Made when it is first needed: its lists are large, and passwords are seldom changed. */
    private synchronized Zxcvbn estimator() {
        if (estimator == null) estimator = made();
        return estimator;
    }

    private static Zxcvbn made() {
        try {
            var vietnamese =
                    new DictionaryLoader("vietnamese", () -> PasswordRules.class.getResourceAsStream("guessable.txt"));
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(vietnamese.load())
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException("the lists of guessable words are missing", e);
        }
    }
}
