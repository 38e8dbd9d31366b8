package org.seneid.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.seneid.platform.Money;

/** An amount in words, as it is read aloud: a zero too many is heard sooner than it is seen. */
public final class MoneyWords {

    private static final int GROUP = 1000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int FIVE = 5;
    private static final int TWENTY = 20;

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ", " tỷ tỷ"};

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] POWERS = {
        "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"
    };

    private MoneyWords() {}

    /** With a capital first, such as {@code Hai triệu năm trăm nghìn đồng}; of an amount of zero or more. */
    public static String of(Money amount, Locale language) {
        var vietnamese = language.getLanguage().equals("vi");
        var words = (vietnamese ? vietnamese(amount.dong()) : english(amount.dong())) + " đồng";
        return words.substring(0, 1).toUpperCase(language) + words.substring(1);
    }

    private static String vietnamese(long number) {
        if (number == 0) return DIGITS[0];
        var groups = groups(number);
        var words = new ArrayList<String>();
        for (int i = groups.size() - 1; i >= 0; i--) {
            boolean first = i == groups.size() - 1;
            if (groups.get(i) > 0) words.add(vietnameseGroup(groups.get(i), first) + SCALES[i]);
        }
        return String.join(" ", words);
    }

    /** Within a number the hundreds are said even when there are none. */
    private static String vietnameseGroup(int group, boolean first) {
        int hundreds = group / HUNDRED;
        int rest = group % HUNDRED;
        var words = new ArrayList<String>();
        if (hundreds > 0 || !first) words.add(DIGITS[hundreds] + " trăm");
        if (rest >= TEN) words.add(vietnameseTens(rest));
        else if (rest > 0) words.add((words.isEmpty() ? "" : "lẻ ") + DIGITS[rest]);
        return String.join(" ", words);
    }

    private static String vietnameseTens(int rest) {
        int tens = rest / TEN;
        int one = rest % TEN;
        var said = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        if (one == 0) return said;
        if (one == 1 && tens > 1) return said + " mốt";
        return said + " " + (one == FIVE ? "lăm" : DIGITS[one]);
    }

    private static String english(long number) {
        if (number == 0) return SMALL[0];
        var groups = groups(number);
        var words = new ArrayList<String>();
        for (int i = groups.size() - 1; i >= 0; i--)
            if (groups.get(i) > 0) words.add(englishGroup(groups.get(i), i == 0 && groups.size() > 1) + POWERS[i]);
        return String.join(" ", words);
    }

    private static String englishGroup(int group, boolean last) {
        int hundreds = group / HUNDRED;
        int rest = group % HUNDRED;
        var words = new ArrayList<String>();
        if (hundreds > 0) words.add(SMALL[hundreds] + " hundred");
        if (rest > 0) words.add((hundreds > 0 || last ? "and " : "") + englishTens(rest));
        return String.join(" ", words);
    }

    private static String englishTens(int rest) {
        if (rest < TWENTY) return SMALL[rest];
        return TENS[rest / TEN] + (rest % TEN == 0 ? "" : "-" + SMALL[rest % TEN]);
    }

    private static List<Integer> groups(long number) {
        var groups = new ArrayList<Integer>();
        for (long rest = number; rest > 0; rest /= GROUP) groups.add((int) (rest % GROUP));
        return groups;
    }
}
