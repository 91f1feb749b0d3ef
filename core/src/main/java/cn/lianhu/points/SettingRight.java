package cn.lianhu.points;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.points.Sums.Short;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An entry that is wrong is set right by another: 记错了, and 撤销 by who made it. */
public final class SettingRight {

    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(10);

    private static final Set<Post> WRITERS = Set.of(Post.GRID_LEADER, Post.SECRETARY, Post.SHOP);

    private static final int LISTED = 20;

    /** More than a branch says within that. */
    private static final int RECENT = 60;

    private final Texts texts;

    private final Network network;

    private final Accounts accounts;

    private final Book book;

    private final Confirming confirming;

    private final SchemeNews news;

    SettingRight(Texts texts, Network network, Accounts accounts, Book book, Confirming confirming, SchemeNews news) {
        this.texts = texts;
        this.network = network;
        this.accounts = accounts;
        this.book = book;
        this.confirming = confirming;
        this.news = news;
    }

    /** 记错了 ENTRY 原因; empty where there is no such entry. */
    public Optional<String> wrong(Work work, Person person, String code, String reason) {
        return book.entry(work, code).map(entry -> {
            boolean his = Serving.scopes(network, work, person.asMember(), Set.of(Post.SECRETARY))
                .contains(entry.branch());
            if (!his) {
                return texts.say(Say.POINTS_WRONG_NOT_YOURS);
            }
            if (Accounts.own(network, person, entry.household())) {
                return texts.say(Say.POINTS_WRONG_OWN);
            }
            return reason.isEmpty() ? texts.say(Say.POINTS_WRONG_HOW, "code", code)
                    : setRight(work, person.asMember(), entry, reason);
        });
    }

    private String setRight(Work work, String member, Entry entry, String reason) {
        if (entry.waits()) {
            work.save(Entry.KIND, entry.lapsed());
            confirming.over(work, entry);
            return texts.say(Say.POINTS_TAKEN_BACK, "what", confirming.what(entry));
        }
        if (!entry.open(work.now())) {
            return texts.say(entry.countered() != null ? Say.POINTS_WRONG_ALREADY : Say.POINTS_WRONG_LATE, "what",
                    confirming.what(entry));
        }
        if (entry.household() != null && network.household(entry.household()).isEmpty()) {
            return texts.say(Say.POINTS_WRONG_GONE, "head", entry.head());
        }
        Entry counter = entry.counter(book.code(work), member, work.now(), reason);
        long before = entry.household() == null ? 0 : Accounts.balance(work, entry.household());
        Optional<Short> refused = book.book(work, counter);
        if (refused.isPresent()) {
            return book.refused(counter, refused.get());
        }
        work.save(Entry.KIND, entry.counteredBy(counter.code()));
        if (entry.household() != null) {
            tell(work, entry.household(), counter, before + counter.points());
        }
        return texts.say(Say.POINTS_SET_RIGHT, "what", confirming.what(entry), "balance",
                entry.household() == null ? "" : before + counter.points());
    }

    private void tell(Work work, String household, Entry counter, long balance) {
        news.household(work, Part.POINTS, household, "wrong" + SchemeNews.SEVERAL + counter.code(),
                texts.say(Say.POINTS_SET_RIGHT_TO_HOUSE, "what", counter.what(), "points",
                        Confirming.signed(counter.points()), "reason", counter.reason(), "balance", balance));
    }

    /** The last entries of a household that may still be set right, for its secretary. */
    public List<Entry> open(Work work, Person person, Household house) {
        boolean his = Serving.scopes(network, work, person.asMember(), Set.of(Post.SECRETARY))
            .contains(accounts.branch(house));
        return his ? accounts.last(work, house.id(), LISTED).stream().filter(e -> e.open(work.now())).toList()
                : List.of();
    }

    /** What happened in the shops of his villages and may still be set right. */
    public List<Entry> openOfShops(Work work, Person person) {
        YearMonth now = Entry.month(work.now());
        return Serving.scopes(network, work, person.asMember(), Set.of(Post.SECRETARY))
            .stream()
            .flatMap(branch -> Stream.of(Entry.waiting(branch), Entry.inMonth(branch, now),
                    Entry.inMonth(branch, now.minusMonths(1))))
            .flatMap(list -> book.entries(work, list, RECENT).stream())
            .filter(entry -> entry.household() == null && (entry.waits() || entry.open(work.now())))
            .limit(LISTED)
            .toList();
    }

    /** What he wrote in the last minutes, or what was set right of it; the last first. */
    public List<Entry> recent(Work work, String member) {
        Instant from = work.now().minus(TAKEN_BACK_WITHIN);
        return branches(work, member)
            .flatMap(branch -> Stream.of(Entry.inMonth(branch, Entry.month(from)),
                    Entry.inMonth(branch, Entry.month(work.now())), Entry.waiting(branch)))
            .distinct()
            .flatMap(list -> book.entries(work, list, RECENT).stream())
            .filter(entry -> member.equals(entry.by()) && entry.counters() == null && entry.checked() == null
                    && !entry.at().isBefore(from))
            .toList();
    }

    private Stream<String> branches(Work work, String member) {
        Stream<String> served = Serving.scopes(network, work, member, WRITERS)
            .stream()
            .map(scope -> network.grid(scope).map(Grid::branch).orElse(scope));
        return Stream.concat(accounts.his(work, member).stream().map(accounts::branch), served).distinct();
    }

    public boolean stands(Entry entry) {
        return entry.waits() || entry.booked() && entry.countered() == null;
    }

    /** What it is, in words. */
    public String what(Entry entry) {
        return confirming.what(entry);
    }

    /** 撤销. */
    public String takeBack(Work work, Entry entry) {
        return setRight(work, Objects.requireNonNull(entry.by(), "the clock takes nothing back"), entry,
                texts.say(Say.POINTS_REASON_UNDONE));
    }

}
