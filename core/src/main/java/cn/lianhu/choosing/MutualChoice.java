package cn.lianhu.choosing;

import cn.lianhu.ledger.WhenDue;
import cn.lianhu.network.Network;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import java.util.List;

/** All of the mutual choice, built once, with what it uses. */
public record MutualChoice(Candidates candidates, Rounds rounds, Running running, Choosing choosing,
        ChangingMember changing, OwnWishes own, List<WhenDue> whenDue) {

    public static MutualChoice of(Network network, Wording wording, SchemeNews news, Links links) {
        Candidates candidates = new Candidates(network);
        Rounds rounds = new Rounds(network, candidates);
        Running running = new Running(network, wording, news, candidates, rounds, links);
        Choosing choosing = new Choosing(network, candidates, rounds);
        ChangingMember changing = new ChangingMember(network, wording, news, candidates, rounds, links);
        return new MutualChoice(candidates, rounds, running, choosing, changing,
                new OwnWishes(network, wording, choosing, changing),
                List.of(new Inviting(network, wording, news, candidates, rounds),
                        new Publishing(network, wording, news, rounds, running)));
    }
}
