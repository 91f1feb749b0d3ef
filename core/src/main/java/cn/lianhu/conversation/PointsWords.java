package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Behind.Named;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.points.Entry;
import cn.lianhu.points.Giver;
import cn.lianhu.points.Good;
import cn.lianhu.points.Points;
import cn.lianhu.points.Rule;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 加分, 兑换, 补货, 盘点, 确认, 记错了: what the staff do with points. Each is a sentence where it
 * names nothing that there is.
 */
final class PointsWords implements LastActs.Doing {

    private static final int MOST_TIMES = 31;

    /** What is longer and no rule is a sentence. */
    private static final int LONGEST_RULE = 8;

    private static final int MOST_PIECES = 9_999;

    private static final Pattern CODE = Pattern.compile("(\\d{6})(?!\\d)(.*)", Pattern.DOTALL);

    private static final Pattern ENTRY = Pattern.compile("([0-9A-Za-z]{8})(?![0-9A-Za-z])(.*)", Pattern.DOTALL);

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final Network network;

    private final Texts texts;

    private final Naming naming;

    private final Points points;

    private final ShownPoints shown;

    private final SameNames sameNames;

    private final BareArgument bare;

    private final boolean on;

    PointsWords(Network network, Texts texts, Naming naming, Points points, ShownPoints shown, SameNames sameNames,
            BareArgument bare, boolean on) {
        this.on = on;
        this.bare = bare;
        this.network = network;
        this.texts = texts;
        this.naming = naming;
        this.points = points;
        this.shown = shown;
        this.sameNames = sameNames;
    }

    List<Saying> words() {
        return List.of(set(Word.GIVE_POINTS, ofStaff(this::give)), set(Word.REDEEM, this::redeem),
                set(Word.RESTOCK, ofStaff(this::restock)), set(Word.STOCKTAKE, ofStaff(this::stocktake)),
                ChoosingWords.sentence(Word.CONFIRM, ofStaff(this::confirm)),
                ChoosingWords.sentence(Word.ENTRY_WRONG, ofStaff(this::wrong)));
    }

    private interface Deed {

        /** Empty where it is a sentence. */
        Optional<String> of(Work work, Person person, Behind behind);

    }

    private static ChoosingWords.Deed ofStaff(Deed deed) {
        return (work, person, said, rest) -> person.member() == null ? Optional.empty()
                : deed.of(work, person, new Behind(rest));
    }

    /**
     * With a name, a place or the like behind it, which tells of nothing, no report. What
     * may be a cry for help or a complaint is a word only where nothing else is said:
     * rules are named 护林防火, too.
     */
    private Saying set(Word word, ChoosingWords.Deed deed) {
        return ChoosingWords.sentence(word, (work, person, said, rest) -> {
            if (ChoosingWords.weighs(said, rest) && !exact(new Behind(rest))) {
                return Optional.empty();
            }
            return deed.with(work, person, said, rest)
                .or(() -> rest.isBlank() || bare.is(said.of(rest))
                        ? Optional.of(texts.say(Say.POINTS_WORD_HOW, "word", word.shown())) : Optional.empty());
        });
    }

    /** A household or a code, a rule or a good, how many: and nothing else. */
    private boolean exact(Behind behind) {
        Behind left = CODE.matcher(behind.rest()).matches() ? new Behind(behind.rest().substring(6))
                : behind.households(network).map(Named::behind).orElse(behind);
        return counted(good(left)) || rule(left)
            .filter(named -> named.behind().withoutPoints(named.what().points()).countOrOne().isPresent())
            .isPresent();
    }

    private Optional<String> give(Work work, Person person, Behind behind) {
        if (behind.isEmpty()) {
            return Optional.of(how(everyRule()));
        }
        Optional<Named<List<Household>>> named = behind.households(network);
        if (named.isEmpty()) {
            return rule(behind).map(rule -> how(everyRule()));
        }
        List<Household> his = named.get()
            .what()
            .stream()
            .filter(house -> !points.accounts().gives(work, person, house).isEmpty())
            .toList();
        String rest = named.get().behind().rest();
        if (his.size() != 1) {
            return Optional.of(his.isEmpty() ? unknown(named.get().what())
                    : several(work, person, his, Word.GIVE_POINTS.shown(), rest));
        }
        Set<Giver> givers = points.accounts().gives(work, person, his.getFirst());
        if (rule(named.get().behind()).isEmpty() && rest.length() > LONGEST_RULE) {
            return Optional.empty();
        }
        return rest.isEmpty() ? Optional.of(how(points.catalogue().rulesOf(givers)))
                : Optional.of(give(work, person, his.getFirst(), named.get().behind(), givers));
    }

    private List<Rule> everyRule() {
        return points.catalogue().rulesOf(EnumSet.allOf(Giver.class));
    }

    private String how(List<Rule> rules) {
        return texts.say(Say.POINTS_GIVE_HOW, "list", shown.rules(rules));
    }

    private Optional<Named<Rule>> rule(Behind behind) {
        return behind.oneOf(points.catalogue().rules(), rule -> Stream.of(rule.name(), rule.code()));
    }

    private String give(Work work, Person person, Household house, Behind behind, Set<Giver> givers) {
        Optional<Named<Rule>> rule = rule(behind);
        OptionalInt times = rule.map(named -> named.behind().withoutPoints(named.what().points()).countOrOne())
            .orElse(OptionalInt.empty());
        if (rule.isEmpty() || times.isEmpty()) {
            return texts.say(Say.POINTS_RULE_UNKNOWN, "name", rule.map(r -> r.behind().rest()).orElse(behind.rest()),
                    "list", shown.rules(points.catalogue().rulesOf(givers)));
        }
        return times.getAsInt() < 1 || times.getAsInt() > MOST_TIMES ? texts.say(Say.POINTS_TIMES, "most", MOST_TIMES)
                : points.giving().give(work, person, house, rule.get().what(), times.getAsInt());
    }

    private String unknown(List<Household> named) {
        return texts.say(Say.HOUSEHOLD_UNKNOWN, "name", named.getFirst().head());
    }

    private String several(Work work, Person person, List<Household> found, String word, String rest) {
        return sameNames.households(work, person.contact(), found, word + " " + found.getFirst().head() + " " + rest,
                id -> word + " " + id + " " + rest);
    }

    /** 兑换 CODE GOOD [n], 兑换 NAME GOOD [n]; from anybody else how it is done. */
    private Optional<String> redeem(Work work, Person person, Reading said, String rest) {
        Set<String> shops = person.member() == null ? Set.of() : points.shop().branches(work, person.member());
        if (shops.isEmpty()) {
            return elsewhere(person, new Behind(rest));
        }
        String branch = shops.iterator().next();
        Matcher code = CODE.matcher(rest.strip());
        if (code.matches()) {
            return Optional.of(byCode(work, person, branch, code.group(1), new Behind(code.group(2))));
        }
        Optional<Named<List<Household>>> named = new Behind(rest).households(network);
        if (named.isEmpty()) {
            return rest.isBlank() ? Optional.of(redeemHow(work, branch)) : Optional.empty();
        }
        List<Household> his = named.get()
            .what()
            .stream()
            .filter(house -> shops.contains(Belonging.branch(network, house)))
            .toList();
        if (his.size() != 1) {
            return Optional
                .of(his.isEmpty() ? texts.say(Say.POINTS_OTHER_SHOP, "head", named.get().what().getFirst().head())
                        : several(work, person, his, Word.REDEEM.shown(), named.get().behind().rest()));
        }
        return Optional.of(ofGood(named.get().behind(), redeemHow(work, branch),
                (good, count) -> points.shop().byName(work, person, his.getFirst(), good, count)));
    }

    /** What whoever keeps no shop reads. */
    private Optional<String> elsewhere(Person person, Behind behind) {
        if (behind.isEmpty() || counted(good(behind))) {
            return Optional.of(texts.say(Say.POINTS_REDEEM_HOW));
        }
        boolean forSomebody = person.member() != null
                && behind.households(network).filter(n -> counted(good(n.behind()))).isPresent();
        return forSomebody ? Optional.of(texts.say(Say.POINTS_SHOP_ONLY)) : Optional.empty();
    }

    /** A good, how many of it, and nothing else. */
    private static boolean counted(Optional<Named<Good>> good) {
        return good.filter(named -> named.behind().withoutPoints(named.what().price()).countOrOne().isPresent())
            .isPresent();
    }

    private String redeemHow(Work work, String branch) {
        return texts.say(Say.POINTS_REDEEM_HOW_SHOP, "goods", shown.goods(work, branch));
    }

    private String byCode(Work work, Person person, String branch, String code, Behind behind) {
        return ofGood(behind, redeemHow(work, branch),
                (good, count) -> points.shop().byCode(work, person, code, good, count));
    }

    private Optional<Named<Good>> good(Behind behind) {
        return behind.oneOf(points.catalogue().goods(), good -> Stream.of(good.name(), good.code()));
    }

    private interface OnGood {

        String with(String good, int count);

    }

    /**
     * What is done with so many of a good; of one that is not named by its name, that
     * there is none of it.
     */
    private String ofGood(Behind behind, String how, OnGood deed) {
        Optional<Named<Good>> good = good(behind);
        OptionalInt count = good.map(named -> named.behind().withoutPoints(named.what().price()).countOrOne())
            .orElse(OptionalInt.of(1));
        boolean counted = count.isPresent() && count.getAsInt() > 0 && count.getAsInt() <= MOST_PIECES;
        return behind.isEmpty() || !counted ? how
                : deed.with(good.map(named -> named.what().name()).orElse(behind.rest()), count.getAsInt());
    }

    private Optional<String> restock(Work work, Person person, Behind behind) {
        return inShop(work, person, behind, Say.POINTS_STOCK_HOW, 1,
                (branch, good, count) -> points.shop().stocked(work, person, branch, good, count));
    }

    private Optional<String> stocktake(Work work, Person person, Behind behind) {
        return inShop(work, person, behind, Say.POINTS_COUNT_HOW, 0,
                (branch, good, count) -> points.shop().counted(work, person, branch, good, count));
    }

    private interface InShop {

        String with(String branch, String good, int count);

    }

    private Optional<String> inShop(Work work, Person person, Behind behind, Say how, int least, InShop deed) {
        Set<String> shops = points.shop().branches(work, person.asMember());
        Optional<Named<Good>> good = good(behind);
        if (!behind.isEmpty() && (good.isEmpty() || !counted(good))) {
            return Optional.empty();
        }
        if (shops.isEmpty()) {
            return Optional.of(texts.say(Say.POINTS_SHOP_ONLY));
        }
        OptionalInt count = good.map(named -> named.behind().count()).orElse(OptionalInt.empty());
        if (count.isEmpty() || count.getAsInt() < least || count.getAsInt() > MOST_PIECES) {
            return Optional.of(texts.say(how));
        }
        String name = good.orElseThrow().what().name();
        List<String> selling = shops.stream().filter(shop -> points.catalogue().good(shop, name).isPresent()).toList();
        return Optional.of(selling.size() > 1 ? texts.say(Say.POINTS_WHICH_SHOP)
                : deed.with(selling.isEmpty() ? shops.iterator().next() : selling.getFirst(), name, count.getAsInt()));
    }

    private Optional<String> confirm(Work work, Person person, Behind behind) {
        if (MONTH.matcher(behind.rest()).matches()) {
            return PointsTalk.month(behind.rest(), PointsTalk.now(work)).map(month -> checked(work, person, month));
        }
        Matcher entry = ENTRY.matcher(behind.rest());
        if (!entry.matches()) {
            return Optional.empty();
        }
        String code = entry.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(points.confirming()
            .confirm(work, person, code)
            .orElseGet(() -> texts.say(Say.POINTS_CONFIRM_UNKNOWN, "code", code)));
    }

    private String checked(Work work, Person person, YearMonth month) {
        Set<String> branches = points.confirming().branches(work, person.asMember());
        if (branches.isEmpty()) {
            return texts.say(Say.POINTS_CONFIRM_NOT_YOURS);
        }
        if (!month.isBefore(PointsTalk.now(work))) {
            return texts.say(Say.POINTS_SHEET_EARLY, "month", month.getMonthValue());
        }
        List<String> before = branches.stream()
            .flatMap(branch -> Stream.ofNullable(points.sheet().checked(work, branch, month, person.asMember())))
            .toList();
        return before.isEmpty() ? texts.say(Say.POINTS_SHEET_DONE, "month", month.getMonthValue()) : texts.say(
                Say.POINTS_SHEET_DONE_ALREADY, "month", month.getMonthValue(), "who", naming.member(before.getFirst()));
    }

    private Optional<String> wrong(Work work, Person person, Behind behind) {
        if (behind.isEmpty()) {
            return ofShops(work, person);
        }
        Matcher entry = ENTRY.matcher(behind.rest());
        if (!entry.matches()) {
            return behind.households(network)
                .filter(named -> named.behind().isEmpty())
                .flatMap(named -> entries(work, person, named.what()));
        }
        String code = entry.group(1).toUpperCase(Locale.ROOT);
        return Optional.of(points.settingRight()
            .wrong(work, person, code, new Behind(entry.group(2)).rest())
            .orElseGet(() -> texts.say(Say.POINTS_CONFIRM_UNKNOWN, "code", code)));
    }

    /** What the secretary may set right of his shops, each with the word for it. */
    private Optional<String> ofShops(Work work, Person person) {
        List<String> lines = points.settingRight()
            .openOfShops(work, person)
            .stream()
            .map(entry -> texts.say(Say.POINTS_WRONG_LINE, "line", points.confirming().what(entry), "code",
                    entry.code()))
            .toList();
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(texts.say(Say.POINTS_WRONG_WHICH, "list", String.join("\n", lines)));
    }

    /** The last entries of a household, each with the word that sets it right. */
    private Optional<String> entries(Work work, Person person, List<Household> houses) {
        List<String> lines = houses.stream()
            .flatMap(house -> points.settingRight().open(work, person, house).stream())
            .map(entry -> texts.say(Say.POINTS_WRONG_LINE, "line", points.confirming().line(work, entry), "code",
                    entry.code()))
            .toList();
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(texts.say(Say.POINTS_WRONG_WHICH, "list", String.join("\n", lines)));
    }

    @Override
    public List<LastActs.Done> recent(Work work, Actor actor) {
        return actor.member() == null || !on ? List.of()
                : points.settingRight().recent(work, actor.member()).stream().map(entry -> done(work, entry)).toList();
    }

    private LastActs.Done done(Work work, Entry entry) {
        return new LastActs.Done(entry.at(), points.settingRight().what(entry),
                points.settingRight().stands(entry) ? () -> points.settingRight().takeBack(work, entry) : null);
    }

}
