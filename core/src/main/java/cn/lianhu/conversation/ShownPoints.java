package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.points.Accounts;
import cn.lianhu.points.Good;
import cn.lianhu.points.Points;
import cn.lianhu.points.PublicSheet;
import cn.lianhu.points.Rule;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a household has in points and what these buy, as people read it. */
final class ShownPoints {

    private static final int GOODS = 12;

    private static final Set<Post> LOOK_AFTER = Set.of(Post.SECRETARY, Post.CLERK, Post.SUPERVISION, Post.SHOP);

    private final Texts texts;

    private final Naming naming;

    private final Network network;

    private final Points points;

    ShownPoints(Wording wording, Network network, Points points) {
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.network = network;
        this.points = points;
    }

    /** The last entries, for the household itself. */
    String lines(Work work, String household, int most) {
        return points.accounts()
            .last(work, household, most)
            .stream()
            .map(entry -> points.confirming().line(work, entry))
            .collect(Collectors.joining("\n"));
    }

    /** For 我的信息; empty for who has none. */
    String kept(Work work, Person person) {
        return Belonging.household(network, person)
            .filter(house -> !points.accounts().last(work, house.id(), 1).isEmpty())
            .map(house -> texts.say(Say.POINTS_KEPT, "balance", Accounts.balance(work, house.id())))
            .orElse("");
    }

    String goods(Work work, String branch) {
        List<Good> goods = points.catalogue().goods(branch);
        List<Long> stock = points.shop().stock(work, branch, goods);
        return IntStream.range(0, Math.min(GOODS, goods.size()))
            .mapToObj(i -> stock.get(i) > 0
                    ? texts.say(Say.POINTS_GOOD, "good", goods.get(i).name(), "price", goods.get(i).price(), "left",
                            stock.get(i))
                    : texts.say(Say.POINTS_GOOD_GONE, "good", goods.get(i).name(), "price", goods.get(i).price()))
            .collect(Collectors.joining("、"));
    }

    String rules(List<Rule> rules) {
        return rules.stream()
            .map(rule -> texts.say(Say.POINTS_RULE, "rule", rule.name(), "points", rule.points()))
            .collect(Collectors.joining("、"));
    }

    /** Those whose points he looks after, in whichever post. */
    Set<String> lookedAfter(Work work, Person person) {
        return Serving.scopes(network, work, person.asMember(), LOOK_AFTER);
    }

    /** His village's, and those whose secretary or supervision he is. */
    Set<String> branches(Work work, Person person) {
        Stream<String> home = Belonging.household(network, person)
            .map(house -> Belonging.branch(network, house))
            .stream();
        if (person.member() == null) {
            return home.collect(Collectors.toSet());
        }
        Stream<String> own = network.member(person.member()).map(m -> m.branch()).stream();
        Stream<String> served = lookedAfter(work, person).stream();
        return Stream.of(home, own, served).flatMap(b -> b).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who of the supervision has looked at it. */
    String checked(Work work, PublicSheet sheet) {
        @Nullable String by = sheet.checked();
        return by == null || sheet.checkedAt() == null ? texts.say(Say.POINTS_SHEET_UNCHECKED) : texts
            .say(Say.POINTS_SHEET_CHECKED, "who", naming.member(by), "day", Speech.day(sheet.checkedAt(), work.now()));
    }

}
