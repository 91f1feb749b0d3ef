package cn.lianhu.sight;

import cn.lianhu.chat.Phone;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.ticket.Report;
import java.util.Optional;
import java.util.function.Function;

/** Words of a report without what would tell who sent it. */
public final class Masked {

    private Masked() {}

    /** The report as one in confidence. */
    public static Report secret(Report report) {
        return report.hidden(Phone.hidden(report.words()));
    }

    public static String words(String words, Report report, Sight sight, Network network) {
        String text = sight.sees(Part.PHONE) ? words : Phone.hidden(words);
        Optional<Household> house = Optional.ofNullable(report.household()).flatMap(network::household);
        if (!sight.sees(Part.FAMILY)) {
            text = house.map(Household::head).map(without(text, "某某")).orElse(text);
            text = Optional.ofNullable(report.member()).flatMap(network::member).map(Member::name)
                    .map(without(text, "某某")).orElse(text);
        }
        return sight.sees(Part.HOUSE) ? text : house.map(Household::address).map(without(text, "某处")).orElse(text);
    }

    private static Function<String, String> without(String text, String instead) {
        return name -> name.length() < 2 ? text : text.replace(name, instead);
    }
}
