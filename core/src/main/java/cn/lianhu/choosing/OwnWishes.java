package cn.lianhu.choosing;

import cn.lianhu.choosing.Wishes.Offer;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody has wished for himself: he reads it, and it goes with him. */
public final class OwnWishes {

    private final Network network;

    private final Wording wording;

    private final Texts texts;

    private final Choosing choosing;

    private final ChangingMember changing;

    OwnWishes(Network network, Wording wording, Choosing choosing, ChangingMember changing) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.choosing = choosing;
        this.changing = changing;
    }

    /** As he reads it; empty where he has wished for nothing. */
    public String shown(Work work, Person person) {
        List<String> all = new ArrayList<>();
        household(person).ifPresent(household -> {
            choosing.choice(work, household)
                .ifPresent(choice -> all.add(texts.say(Say.CHOICE_OWN, "list", members(choice.members()))));
            changing.wish(work, household)
                .ifPresent(wish -> all.add(texts.say(Say.CHANGE_OWN, "reason", wish.reason())));
        });
        member(person).ifPresent(member -> choosing.branchOf(member)
            .flatMap(branch -> choosing.offer(work, member, branch))
            .ifPresent(offer -> all.addAll(offered(offer))));
        return all.stream().collect(Collectors.joining("；"));
    }

    private Optional<Household> household(Person person) {
        return Optional.ofNullable(person.household()).flatMap(network::household);
    }

    private Optional<Member> member(Person person) {
        return Optional.ofNullable(person.member()).flatMap(network::member);
    }

    private String members(List<String> ids) {
        return ids.stream().map(wording.naming()::member).collect(Collectors.joining("、"));
    }

    private List<String> offered(Offer offer) {
        List<String> all = new ArrayList<>();
        if (!offer.households().isEmpty()) {
            all.add(texts.say(Say.CHOICE_OWN_LIKED, "list",
                    offer.households()
                        .stream()
                        .flatMap(id -> network.household(id).stream())
                        .map(Household::head)
                        .collect(Collectors.joining("、"))));
        }
        if (offer.most() != null) {
            all.add(texts.say(Say.CHOICE_OWN_AT_MOST, "most", offer.most()));
        }
        return all;
    }

    /** Takes out of everything what he said himself. */
    public void forget(Work work, Person person) {
        household(person).ifPresent(household -> {
            if (choosing.choice(work, household).filter(c -> person.contact().equals(c.by())).isPresent()) {
                choosing.unchoose(work, household);
            }
            if (changing.wish(work, household).filter(w -> person.contact().equals(w.by())).isPresent()) {
                changing.takeBack(work, household);
            }
        });
        member(person).ifPresent(member -> choosing.branchOf(member).ifPresent(branch -> {
            if (choosing.offer(work, member, branch).isPresent()) {
                choosing.withdraw(work, member, branch);
            }
        }));
    }

}
