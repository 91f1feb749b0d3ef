package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.writing.Plain;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What may stand behind a word and tells of nothing: a name, a place, a category, a
 * number, a time, a courtesy.
 */
final class BareArgument {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String COUNT = "(?:\\d{1,9}|[一二两三四五六七八九十半几]{1,4})";

    private static final Pattern TIME = Pattern
        .compile("(?:到|至|等到?)?(?:" + COUNT + "(?:个?(?:天|周|星期|礼拜|月|季度?|年|小时)|[日号点件组户])?" + "|" + COUNT + "月" + COUNT
                + "[日号]?|(?:下?周|星期|礼拜)[一二三四五六日天末]|[今明昨后前]天|[本上下这]个?(?:周|星期|月|季度|年)|今年|去年|明年|月底|年底)");

    private static final Pattern COURTESY = Pattern
        .compile("(?:请|麻烦|谢谢|多谢|辛苦|您|你|好|的|了|吧|呀|啊|哈|呢|哦|一下|一下子|下|全部|所有|都|全|收到|收|ok|OK|[a-zA-Z]{1,8})+");

    private static final Pattern BEFORE_NAMES = Pattern.compile("^(?:由|给|让|叫|请|和|跟)");

    private static final Pattern A_PLACE = Pattern.compile("\\p{IsHan}{1,5}(?:村|社区|小区|农场|林场|镇|乡|街道|网格|支部)");

    private static final int NOUN = 6;

    private final Network network;

    private final Categories categories;

    BareArgument(Network network, Categories categories) {
        this.categories = categories;
        this.network = network;
    }

    /**
     * @param rest read; blank is none
     */
    boolean is(Reading rest) {
        String text = rest.words();
        return !text.isBlank() && rest.danger().isEmpty()
                && (one(rest, text) || Arrays.stream(NO_LETTER.split(Plain.line(text)))
                    .filter(part -> !part.isEmpty())
                    .allMatch(part -> one(rest, part)));
    }

    /** Whether somebody of the network is named, and nothing is told. */
    boolean names(Reading rest) {
        return is(rest) && Arrays.stream(NO_LETTER.split(Plain.line(rest.words()))).anyMatch(this::somebody);
    }

    private boolean somebody(String part) {
        return !network.membersNamed(part).isEmpty() || !network.householdsHeadedBy(part).isEmpty();
    }

    /** 进度 路灯 of who has reported one: which of his matters he means, and nothing new. */
    boolean namesHis(Work work, Person person, Reading rest) {
        String category = rest.category().best().code();
        return rest.words().length() <= NOUN && !rest.tellsOfTrouble() && rest.danger().isEmpty() && !rest.accuses()
                && OwnTickets.reported(work, person).anyMatch(t -> t.open() && t.report().category().equals(category));
    }

    private boolean one(Reading rest, String part) {
        return COURTESY.matcher(part).matches() || TIME.matcher(part).matches() || A_PLACE.matcher(part).matches()
                || named(part) || named(BEFORE_NAMES.matcher(part).replaceFirst("")) || place(rest.of(part));
    }

    private boolean named(String part) {
        return somebody(part) || categories.all().stream().map(Category::name).anyMatch(part::equals);
    }

    private static boolean place(Reading part) {
        return part.place(null) instanceof Finding.At at && at.matched().length() == part.words().length();
    }

}
