package cn.lianhu.points;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.points.Entry.House;
import cn.lianhu.points.Entry.Kind;
import cn.lianhu.points.Entry.What;
import cn.lianhu.points.Sums.Short;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What happens in the shop of a branch: 兑换, 补货, 盘点. */
public final class Shop {

    private static final int WAITING = 200;

    private static final int LOOKED_AT = 50;

    private static final int CODES = 1_000_000;

    /** So many codes are tried until one is found that nobody has just now. */
    private static final int TRIES = 5;

    private final Texts texts;

    private final Network network;

    private final Catalogue catalogue;

    private final Accounts accounts;

    private final Book book;

    private final Confirming confirming;

    private final SchemeNews news;

    private final UnaryOperator<String> codes;

    Shop(Network network, Catalogue catalogue, Accounts accounts, Book book, Confirming confirming, Texts texts,
            SchemeNews news, UnaryOperator<String> codes) {
        this.texts = texts;
        this.network = network;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.book = book;
        this.confirming = confirming;
        this.news = news;
        this.codes = codes;
    }

    /** The branches whose shop somebody keeps. */
    public Set<String> branches(Work work, String member) {
        return Serving.scopes(network, work, member, Set.of(Post.SHOP));
    }

    /** How many there are, of each good in its order. */
    public List<Long> stock(Work work, String branch, List<Good> goods) {
        work.expect(goods.stream().map(good -> Shelf.query(branch, good.code())).toList());
        work.expect(goods.stream().map(good -> new Query.SumOf(Sums.stock(branch, good.code()))).toList());
        return goods.stream().map(good -> stock(work, branch, good)).toList();
    }

    private static long stock(Work work, String branch, Good good) {
        return Shelf.of(work, branch, good).first() + work.sum(Sums.stock(branch, good.code()));
    }

    /** 兑换码: what the household says in the shop. */
    public String code(Work work, Person person, Household house) {
        RedeemCode free = RedeemCode.KIND.none().apply("");
        for (int i = 0; i < TRIES && (free.code().isEmpty() || free.household() != null); i++) {
            free = work.document(RedeemCode.KIND, digits(work, i));
        }
        if (free.household() != null) {
            return texts.say(Say.POINTS_CODE_LATER);
        }
        work.save(RedeemCode.KIND, free.of(house.id(), person.contact(), work.now()));
        return texts.say(Say.POINTS_CODE, "code", free.code(), "minutes", RedeemCode.GOOD_FOR.toMinutes());
    }

    private String digits(Work work, int attempt) {
        String made = codes.apply("redeem " + work.noticeId() + " " + attempt);
        return "%06d".formatted(Math.floorMod(made.hashCode() * 31L + attempt, CODES));
    }

    /** 兑换 by the household's code. */
    public String byCode(Work work, Person person, String code, String named, int count) {
        RedeemCode said = work.document(RedeemCode.KIND, code);
        Optional<Household> house = said.good(work.now()) ? network.household(said.household()) : Optional.empty();
        if (house.isEmpty()) {
            return texts.say(Say.POINTS_CODE_WRONG);
        }
        return redeem(work, person, house.get(), named, count, said);
    }

    /** 兑换 for a household of which nobody is bound. */
    public String byName(Work work, Person person, Household house, String named, int count) {
        return work.occupants(house.id()).contacts().isEmpty() ? redeem(work, person, house, named, count, null)
                : texts.say(Say.POINTS_CODE_NEEDED, "head", house.head());
    }

    private String redeem(Work work, Person person, Household house, String named, int count,
            @Nullable RedeemCode said) {
        String branch = accounts.branch(house);
        if (!branches(work, person.asMember()).contains(branch)) {
            return texts.say(Say.POINTS_OTHER_SHOP, "head", house.head());
        }
        Optional<Good> good = catalogue.good(branch, named);
        if (good.isEmpty()) {
            return unknown(branch, named);
        }
        Entry entry = Entry.of(book.code(work), Kind.BOUGHT, branch, new House(house.id(), house.head()),
                What.bought(good.get(), count), person.asMember(), work.now());
        if (said == null && gaveItself(work, person.asMember(), house)) {
            return confirming.ask(work, entry);
        }
        long before = Accounts.balance(work, house.id());
        Optional<Short> refused = book.book(work, entry);
        if (refused.isPresent()) {
            return book.refused(entry, refused.get());
        }
        String left = Long.toString(before + entry.points());
        if (said != null) {
            work.save(RedeemCode.KIND, said.over());
            news.atOnce(work, Part.POINTS, Objects.requireNonNull(said.contact()), texts.say(Say.POINTS_BOUGHT_TO_HOUSE,
                    "good", entry.what(), "count", count, "points", -entry.points(), "balance", left));
        }
        return texts.say(Say.POINTS_BOUGHT, "head", house.head(), "good", entry.what(), "count", count, "points",
                -entry.points(), "balance", said == null ? left : "", "code", entry.code());
    }

    /** Nobody both gives points and takes goods for them without another who looks. */
    private boolean gaveItself(Work work, String keeper, Household house) {
        return accounts.last(work, house.id(), LOOKED_AT)
            .stream()
            .anyMatch(entry -> entry.kind() == Kind.GIVEN && keeper.equals(entry.by()));
    }

    private String unknown(String branch, String named) {
        return texts.say(Say.POINTS_GOOD_UNKNOWN, "good", named, "list",
                String.join("、", catalogue.goods(branch).stream().map(Good::name).toList()));
    }

    /** 补货: so many more have come, once somebody has looked. */
    public String stocked(Work work, Person person, String branch, String named, int count) {
        return catalogue.good(branch, named)
            .map(good -> asked(work, good,
                    Entry.ofShop(book.code(work), Kind.STOCKED, branch, What.stocked(good, count), person.asMember(),
                            work.now())))
            .orElseGet(() -> unknown(branch, named));
    }

    /** With the shelf: of two at once the second finds that the first waits. */
    private String asked(Work work, Good good, Entry entry) {
        work.save(Shelf.KIND, Shelf.of(work, entry.branch(), good));
        return confirming.ask(work, entry);
    }

    /**
     * 盘点: so many are there. What is sold before that is confirmed comes off it all the
     * same.
     */
    public String counted(Work work, Person person, String branch, String named, int count) {
        return catalogue.good(branch, named)
            .map(good -> waits(work, branch, good).orElseGet(() -> counted(work, person, branch, good, count)))
            .orElseGet(() -> unknown(branch, named));
    }

    /** One after the other: the second would count on what the first has not done yet. */
    private Optional<String> waits(Work work, String branch, Good good) {
        return book.entries(work, Entry.waiting(branch), WAITING)
            .stream()
            .filter(entry -> entry.household() == null && entry.of().equals(good.code()))
            .findFirst()
            .map(entry -> texts.say(Say.POINTS_WAITS, "what", confirming.what(entry)));
    }

    private String counted(Work work, Person person, String branch, Good good, int count) {
        long there = stock(work, branch, List.of(good)).getFirst();
        return there == count ? texts.say(Say.POINTS_COUNTED_SAME, "good", good.name(), "count", count)
                : asked(work, good, Entry.ofShop(book.code(work), Kind.COUNTED, branch,
                        What.stocked(good, count - there), person.asMember(), work.now()));
    }

}
