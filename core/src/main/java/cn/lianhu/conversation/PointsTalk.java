package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.points.Accounts;
import cn.lianhu.points.Giver;
import cn.lianhu.points.Points;
import cn.lianhu.points.PublicSheet;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 积分, 兑换码, 积分公示, 积分不对: what everybody may ask of points, each about his own. */
final class PointsTalk {

    private static final int LAST = 5;

    private static final int SHOWN = 12;

    private static final Pattern MONTH = Pattern
        .compile("(?:(?<year>\\d{4})\\s*[年\\-./]\\s*)?(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s*月?份?[。.!！]*");

    private static final String NUMERALS = "一二三四五六七八九";

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Points points;

    private final ShownPoints shown;

    private final Reporting reporting;

    private final Channels channels;

    private final BareArgument bare;

    PointsTalk(Wording wording, Network network, Points points, ShownPoints shown, Reporting reporting,
            Channels channels, BareArgument bare) {
        this.bare = bare;
        this.shown = shown;
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.points = points;
        this.reporting = reporting;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(new Plain(Word.POINTS, (work, person, said, order) -> mine(work, person)),
                new Plain(Word.REDEEM_CODE, (work, person, said, order) -> code(work, person)),
                ChoosingWords.sentence(Word.POINTS_SHEET, this::sheet),
                ChoosingWords.sentence(Word.POINTS_DISPUTE, this::dispute));
    }

    private String mine(Work work, Person person) {
        List<String> parts = new ArrayList<>();
        Belonging.household(network, person).ifPresent(house -> parts.add(own(work, house)));
        if (person.member() != null) {
            parts.addAll(ofStaff(work, person, person.member()));
        }
        if (parts.isEmpty()) {
            return texts.say(person.member() == null ? Say.POINTS_UNBOUND : Say.POINTS_NOTHING);
        }
        return String.join("\n", parts);
    }

    private String own(Work work, Household house) {
        String branch = Belonging.branch(network, house);
        long ending = points.accounts().ending(work, house.id());
        return texts.say(Say.POINTS_OWN, "balance", Accounts.balance(work, house.id()), "list",
                shown.lines(work, house.id(), LAST), "goods", shown.goods(work, branch), "ends",
                ending == 0 ? "" : ending, "how",
                points.catalogue().goods(branch).isEmpty() ? "" : texts.say(Say.POINTS_HOW_TO_BUY));
    }

    private List<String> ofStaff(Work work, Person person, String member) {
        List<String> parts = new ArrayList<>();
        List<String> waiting = points.confirming().waiting(work, member);
        if (!waiting.isEmpty()) {
            parts.add(texts.say(Say.POINTS_WAITING, "list", String.join("\n", waiting)));
        }
        points.shop()
            .branches(work, member)
            .forEach(branch -> parts
                .add(texts.say(Say.POINTS_STOCK, "branch", name(branch), "goods", shown.goods(work, branch))));
        List<Household> his = points.accounts().his(work, member);
        if (!his.isEmpty()) {
            parts.add(his(work, person, his));
        }
        return parts;
    }

    private String his(Work work, Person person, List<Household> his) {
        points.accounts().expect(work, his);
        List<String> lines = his.stream()
            .map(house -> texts.say(Say.POINTS_HIS_LINE, "head", house.head(), "balance",
                    Accounts.balance(work, house.id())))
            .toList();
        return texts.say(
                Say.POINTS_HIS, "list", Choices.of(work, channels.of(person.contact()), person.contact(), texts,
                        Word.POINTS.shown(), lines, SHOWN),
                "rules", shown.rules(points.catalogue().rulesOf(Set.of(Giver.MEMBER))));
    }

    private String code(Work work, Person person) {
        return Belonging.household(network, person)
            .map(house -> points.shop().code(work, person, house))
            .orElseGet(() -> texts.say(Say.POINTS_UNBOUND));
    }

    private String name(String branch) {
        return network.branch(branch).map(Branch::name).orElse(branch);
    }

    private Optional<String> sheet(Work work, Person person, Reading said, String rest) {
        boolean nothing = rest.isBlank() || bare.is(said.of(rest));
        Optional<YearMonth> month = month(rest, now(work))
            .or(() -> nothing ? Optional.of(now(work)) : Optional.empty());
        Set<String> branches = month.isEmpty() ? Set.of() : shown.branches(work, person);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(branches.isEmpty() ? texts.say(Say.POINTS_UNBOUND)
                : branches.stream()
                    .map(branch -> sheet(work, points.sheet().of(work, branch, month.get())))
                    .collect(Collectors.joining("\n")));
    }

    static YearMonth now(Work work) {
        return YearMonth.from(work.now().atZone(Hours.ZONE));
    }

    /** 2026-11, 11月, 十一月: the last that there was. */
    static Optional<YearMonth> month(String said, YearMonth now) {
        Matcher month = MONTH.matcher(said.strip());
        if (!month.matches()) {
            return Optional.empty();
        }
        String written = month.group("month");
        int number = written.startsWith("十") ? 10 + 1 + NUMERALS.indexOf(written.substring(1))
                : NUMERALS.contains(written) ? NUMERALS.indexOf(written) + 1 : Integer.parseInt(written);
        number = written.equals("十") ? 10 : number;
        if (number < 1 || number > 12) {
            return Optional.empty();
        }
        YearMonth last = YearMonth.of(now.getYear(), number);
        return Optional.of(month.group("year") != null ? YearMonth.of(Integer.parseInt(month.group("year")), number)
                : last.isAfter(now) ? last.minusYears(1) : last);
    }

    private String sheet(Work work, PublicSheet sheet) {
        String none = texts.say(Say.POINTS_SHEET_NONE);
        String rules = sheet.rules()
            .stream()
            .filter(line -> line.points() > 0)
            .map(line -> texts.say(Say.POINTS_RULE, "rule", line.rule().name(), "points", line.points()))
            .collect(Collectors.joining("、"));
        String sold = sheet.goods()
            .stream()
            .filter(line -> line.sold() > 0)
            .map(line -> texts.say(Say.POINTS_SHEET_SOLD, "good", line.good().name(), "count", line.sold()))
            .collect(Collectors.joining("、"));
        String stock = sheet.goods()
            .stream()
            .filter(line -> line.good().price() > 0)
            .map(line -> texts.say(Say.POINTS_GOOD, "good", line.good().name(), "price", line.good().price(), "left",
                    line.stock()))
            .collect(Collectors.joining("、"));
        return texts.say(Say.POINTS_SHEET, "branch", sheet.branch(), "month", sheet.month().getMonthValue(), "checked",
                shown.checked(work, sheet), "given", sheet.given(), "rules", orNone(rules, none), "how",
                shown.rules(points.catalogue().rules()), "sold", orNone(sold, none), "stock", orNone(stock, none));
    }

    private static String orNone(String list, String none) {
        return list.isEmpty() ? none : list;
    }

    /** What is wrong with points is the secretary's to say. */
    private Optional<String> dispute(Work work, Person person, Reading said, String rest) {
        if (said.danger().isPresent()) {
            return Optional.empty();
        }
        return Optional
            .of(rest.isBlank() ? texts.say(Say.POINTS_DISPUTE_HOW) : reporting.toSecretary(work, person, said));
    }

}
