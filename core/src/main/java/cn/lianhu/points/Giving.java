package cn.lianhu.points;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.points.Entry.House;
import cn.lianhu.points.Entry.Kind;
import cn.lianhu.points.Entry.What;
import cn.lianhu.points.Sums.Short;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.Optional;
import java.util.Set;

/** 加分: somebody gives a household points by a rule. */
public final class Giving {

    /** More at once are for the supervision to confirm. */
    static final int AT_ONCE = 50;

    private final Texts texts;

    private final Network network;

    private final Accounts accounts;

    private final Book book;

    private final Confirming confirming;

    Giving(Network network, Texts texts, Accounts accounts, Book book, Confirming confirming) {
        this.texts = texts;
        this.network = network;
        this.accounts = accounts;
        this.book = book;
        this.confirming = confirming;
    }

    public String give(Work work, Person person, Household house, Rule rule, int times) {
        Set<Giver> his = accounts.gives(work, person, house);
        if (Accounts.own(network, person, house.id())) {
            return texts.say(Say.POINTS_OWN_HOUSE);
        }
        if (rule.by().stream().noneMatch(his::contains)) {
            return texts.say(Say.POINTS_NOT_YOURS, "rule", rule.name(), "head", house.head());
        }
        Entry entry = Entry.of(book.code(work), Kind.GIVEN, accounts.branch(house), new House(house.id(), house.head()),
                What.rule(rule, times), person.asMember(), work.now());
        if (entry.points() > AT_ONCE) {
            return confirming.ask(work, entry);
        }
        long before = Accounts.balance(work, house.id());
        Optional<Short> refused = book.book(work, entry);
        if (refused.isPresent()) {
            return book.refused(entry, refused.get());
        }
        confirming.tellHouse(work, entry, before + entry.points());
        return texts.say(Say.POINTS_GIVEN, "head", house.head(), "rule", rule.name(), "points", entry.points(), "times",
                times == 1 ? "" : times, "balance", before + entry.points(), "code", entry.code());
    }

}
