package cn.lianhu.sight;

import cn.lianhu.chat.Phone;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.ticket.Report;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Words of a report without what would tell who sent it. */
public final class Masked {

    private static final String SOMEBODY = "某某";

    private static final int LONGEST_NAME = 12;

    private static final Pattern CALLS_HIMSELF = Pattern
        .compile("(我叫|我的?名字[叫是]|本人叫?|姓名[:：]?)\\p{IsHan}{2,4}(?=[，,。；;！!、\\s]|$)");

    /**
     * Phones at home, cards, plates, bank accounts: whatever is that long tells somebody,
     * and nothing of the matter.
     */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９A-Za-z][0-9０-９A-Za-z -]{4,}[0-9０-９A-Za-z]");

    private static final Pattern DOOR = Pattern.compile("[0-9０-９一二三四五六七八九十百]+(号(?!线)|室|幢|栋|单元|房(?!子|屋))([0-9]{1,4})?");

    private Masked() {
    }

    /** The report as one in confidence. */
    public static Report secret(Report report) {
        return report.hidden(Phone.hidden(report.words()));
    }

    /**
     * Words on one line without any name, number or address by which somebody could be
     * told: whoever it is.
     */
    public static String nameless(String words, Network network) {
        StringBuilder left = new StringBuilder(Phone.hidden(words.replaceAll("\\s+", " ").strip()));
        for (int from = 0; from < left.length(); from++) {
            for (int length = LONGEST_NAME; length >= 2; length--) {
                if (from + length <= left.length() && names(left.substring(from, from + length), network)) {
                    left.replace(from, from + length, SOMEBODY);
                }
            }
        }
        String named = CALLS_HIMSELF.matcher(left).replaceAll("$1" + SOMEBODY);
        return DOOR.matcher(NUMBER.matcher(named).replaceAll("…")).replaceAll("某$1");
    }

    private static boolean names(String words, Network network) {
        boolean word = Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
        return word && (!network.membersNamed(words).isEmpty() || !network.householdsHeadedBy(words).isEmpty());
    }

    public static String words(String words, Report report, Sight sight, Network network) {
        String text = sight.sees(Part.PHONE) ? words : Phone.hidden(words);
        Optional<Household> house = Optional.ofNullable(report.household()).flatMap(network::household);
        if (!sight.sees(Part.FAMILY)) {
            text = house.map(Household::head).map(without(text, SOMEBODY)).orElse(text);
            text = Optional.ofNullable(report.member())
                .flatMap(network::member)
                .map(Member::name)
                .map(without(text, SOMEBODY))
                .orElse(text);
        }
        return sight.sees(Part.HOUSE) ? text : house.map(Household::address).map(without(text, "某处")).orElse(text);
    }

    private static Function<String, String> without(String text, String instead) {
        return name -> name.length() < 2 ? text : text.replace(name, instead);
    }

}
