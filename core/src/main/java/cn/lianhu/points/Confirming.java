package cn.lianhu.points;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.points.Sums.Short;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 确认: what only counts once somebody of the supervision has said so. */
public final class Confirming {

    private static final int MOST = 20;

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Book book;

    private final SchemeNews news;

    Confirming(Wording wording, Network network, Book book, SchemeNews news) {
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.book = book;
        this.news = news;
    }

    /** The entry waits for the supervision, where there is somebody else who is it. */
    String ask(Work work, Entry entry) {
        List<String> who = who(work, entry.branch()).stream().filter(member -> !member.equals(entry.by())).toList();
        if (who.isEmpty()) {
            return texts.say(Say.POINTS_NOBODY_CONFIRMS);
        }
        work.save(Entry.KIND, entry.waiting());
        SchemeNews.expect(work, who);
        who.forEach(member -> news.member(work, Part.POINTS, member, about(entry), line(entry)));
        return texts.say(Say.POINTS_ASKED, "what", what(entry), "code", entry.code(), "who",
                wording.naming().member(who.getFirst()));
    }

    /** Who is the supervision now: of those on leave whoever stands in for them. */
    List<String> who(Work work, String branch) {
        List<String> holders = network.holders(Post.SUPERVISION, branch);
        work.expect(holders.stream().map(Query.StaffOf::new).toList());
        return holders.stream().map(holder -> {
            String deputy = work.staff(holder).deputy();
            return work.staff(holder).away(work.now()) && deputy != null ? deputy : holder;
        }).distinct().toList();
    }

    private static String about(Entry entry) {
        return "confirm" + SchemeNews.SEVERAL + entry.code();
    }

    private String line(Entry entry) {
        return texts.say(Say.POINTS_TO_CONFIRM, "who", wording.naming().member(entry.by()), "what", what(entry), "code",
                entry.code());
    }

    /** What an entry is, in words. */
    public String what(Entry entry) {
        return switch (entry.kind()) {
            case STOCKED -> texts.say(Say.POINTS_WHAT_STOCKED, "good", entry.what(), "count", entry.pieces());
            case COUNTED -> texts.say(Say.POINTS_WHAT_COUNTED, "good", entry.what(), "count", signed(entry.pieces()));
            case BOUGHT -> texts.say(Say.POINTS_WHAT_BOUGHT, "head", entry.head(), "good", entry.what(), "count",
                    Math.abs(entry.pieces()), "points", signed(entry.points()));
            case GIVEN -> texts.say(Say.POINTS_WHAT_GIVEN, "head", entry.head(), "rule", entry.what(), "points",
                    signed(entry.points()));
            case ENDED -> texts.say(Say.POINTS_WHAT_ENDED, "points", signed(entry.points()));
            case CLOSED -> texts.say(Say.POINTS_WHAT_CLOSED, "points", signed(entry.points()));
        };
    }

    static String signed(long number) {
        return number > 0 ? "+" + number : Long.toString(number);
    }

    /** The branches whose supervision somebody is. */
    public Set<String> branches(Work work, String member) {
        return Serving.scopes(network, work, member, Set.of(Post.SUPERVISION));
    }

    /** What waits for him, line by line. */
    public List<String> waiting(Work work, String member) {
        return waitingFor(work, member).stream().map(this::line).toList();
    }

    /** What waits for him. */
    public List<Entry> waitingFor(Work work, String member) {
        return branches(work, member).stream()
            .flatMap(branch -> book.entries(work, Entry.waiting(branch), MOST).stream())
            .filter(entry -> !member.equals(entry.by()))
            .toList();
    }

    /** Empty where there is no such entry. */
    public Optional<String> confirm(Work work, Person person, String code) {
        return book.entry(work, code).map(entry -> confirm(work, person, entry));
    }

    private String confirm(Work work, Person person, Entry entry) {
        String member = person.asMember();
        if (!branches(work, member).contains(entry.branch())) {
            return texts.say(Say.POINTS_CONFIRM_NOT_YOURS);
        }
        if (member.equals(entry.by()) || Accounts.own(network, person, entry.household())) {
            return texts.say(Say.POINTS_CONFIRM_OWN);
        }
        if (!entry.waits()) {
            return texts.say(entry.booked() ? Say.POINTS_CONFIRMED_ALREADY : Say.POINTS_LAPSED, "what", what(entry));
        }
        if (entry.household() != null && network.household(entry.household()).isEmpty()) {
            return texts.say(Say.POINTS_WRONG_GONE, "head", entry.head());
        }
        Entry confirmed = entry.confirmed(member, work.now());
        long before = entry.household() == null ? 0 : Accounts.balance(work, entry.household());
        Optional<Short> refused = book.book(work, confirmed);
        if (refused.isPresent()) {
            return book.refused(entry, refused.get());
        }
        over(work, entry);
        told(work, entry, Say.POINTS_CONFIRMED_TO_MAKER);
        tellHouse(work, confirmed, before + confirmed.points());
        return texts.say(Say.POINTS_CONFIRMED, "what", what(entry));
    }

    /**
     * Those of the household read what it was given, or got for its points, with what
     * else there is of the scheme.
     */
    void tellHouse(Work work, Entry entry, long balance) {
        if (entry.household() != null && entry.kind() == Entry.Kind.BOUGHT) {
            news.household(work, Part.POINTS, entry.household(), "bought" + SchemeNews.SEVERAL + entry.code(),
                    texts.say(Say.POINTS_BOUGHT_TO_HOUSE, "good", entry.what(), "count", Math.abs(entry.pieces()),
                            "points", -entry.points(), "balance", balance));
        }
        if (entry.household() != null && entry.kind() == Entry.Kind.GIVEN) {
            news.household(work, Part.POINTS, entry.household(), "points", texts.say(Say.POINTS_GIVEN_TO_HOUSE, "rule",
                    entry.what(), "points", entry.points(), "balance", balance));
        }
    }

    /** Nobody has to confirm it any more. */
    void over(Work work, Entry entry) {
        List<String> who = who(work, entry.branch());
        SchemeNews.expect(work, who);
        who.forEach(member -> news.over(work, Part.POINTS, member, about(entry)));
    }

    /** Who made it reads what became of it. */
    void told(Work work, Entry entry, Say what) {
        if (entry.by() != null) {
            news.member(work, Part.POINTS, entry.by(), "entry" + SchemeNews.SEVERAL + entry.code(),
                    texts.say(what, "what", what(entry)));
        }
    }

    /** One line of it for those who read several. */
    public String line(Work work, Entry entry) {
        return texts.say(Say.POINTS_ENTRY_LINE, "day", Speech.day(entry.at(), work.now()), "what", name(entry),
                "points", signed(entry.points()));
    }

    /** What it was for, as a list of several says it. */
    public String name(Entry entry) {
        String what = switch (entry.kind()) {
            case ENDED -> texts.say(Say.POINTS_NAME_ENDED);
            case CLOSED -> texts.say(Say.POINTS_NAME_CLOSED);
            default -> entry.what();
        };
        return entry.counters() == null ? what : texts.say(Say.POINTS_NAME_COUNTER, "what", what);
    }

}
