package org.seneid.identity.password;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why a password would be guessed soon: only what is so of this one is said. */
enum PasswordWeakness {
    /** It holds what its holder is called or known by. */
    PERSONAL,
    /** It stands, whole, on a list of what many people take. */
    COMMON,
    /** Most of it is one piece again and again. */
    REPEATED,
    /** Most of it are keys, letters or digits that follow each other. */
    IN_ORDER,
    /** It is made of a few words and other pieces that are tried first. */
    FEW_WORDS;

    /** A shorter word is in too many others to mean the holder. */
    private static final int SHORTEST_NAME = 3;

    private static final Set<Pattern> ORDERS = EnumSet.of(Pattern.Spatial, Pattern.Sequence);
    private static final Set<String> LISTS_OF_PASSWORDS = Set.of("passwords", "vietnamese");

    static PasswordWeakness of(Strength measured) {
        var parts = measured.getSequence();
        int half = (measured.getPassword().length() + 1) / 2;
        if (parts.stream().flatMap(PasswordWeakness::within).anyMatch(PasswordWeakness::names)) return PERSONAL;
        if (parts.size() == 1 && LISTS_OF_PASSWORDS.contains(String.valueOf(parts.get(0).dictionaryName)))
            return COMMON;
        if (covers(parts, PasswordWeakness::repeats, half)) return REPEATED;
        if (covers(parts, part -> ORDERS.contains(part.pattern), half)) return IN_ORDER;
        return FEW_WORDS;
    }

    /** A repetition has parts of its own. */
    private static Stream<Match> within(Match part) {
        return part.baseMatches == null
                ? Stream.of(part)
                : Stream.concat(Stream.of(part), part.baseMatches.stream().flatMap(PasswordWeakness::within));
    }

    private static boolean names(Match part) {
        return "user_inputs".equals(part.dictionaryName) && part.tokenLength() >= SHORTEST_NAME;
    }

    /** For the estimator, one character again and again follows itself. */
    private static boolean repeats(Match part) {
        return part.pattern == Pattern.Repeat
                || part.pattern == Pattern.Sequence
                        && part.token.chars().distinct().count() == 1;
    }

    private static boolean covers(List<Match> parts, Predicate<Match> such, int least) {
        return parts.stream().filter(such).mapToInt(Match::tokenLength).sum() >= least;
    }

    /** The key of the sentence that says so, and what would help. */
    String key() {
        return "identity.password.guessable." + this;
    }
}
