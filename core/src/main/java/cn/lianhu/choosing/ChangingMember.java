package cn.lianhu.choosing;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 换个人联: a household asks for another member at any time. Its secretary decides, and the
 * present member does not hear of it; where he is the secretary himself, or there is
 * none, the township does.
 */
public final class ChangingMember {

    private static final String ABOUT = "change-member ";

    private final Network network;

    private final Wording wording;

    private final Texts texts;

    private final SchemeNews news;

    private final Candidates candidates;

    private final Rounds rounds;

    private final Links links;

    ChangingMember(Network network, Wording wording, SchemeNews news, Candidates candidates, Rounds rounds,
            Links links) {
        this.rounds = rounds;
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.news = news;
        this.candidates = candidates;
        this.links = links;
    }

    /**
     * Keeps what the household asks for and tells who decides.
     * @param wanted null where it names nobody
     */
    public String ask(Work work, String contact, Household household, @Nullable Member wanted, String reason) {
        String branch = candidates.branch(household).orElseThrow();
        ChangeWish wish = work.document(ChangeWish.KIND, household.id());
        work.save(ChangeWish.KIND, wish.of(branch, wanted == null ? null : wanted.id(), reason, contact, work.now()));
        Post decides = decides(household);
        for (String member : told(work, household)) {
            news.member(work, Part.CHOICE, member, ABOUT + household.id(),
                    texts.say(Say.CHANGE_TO_SECRETARY, "head", household.head(), "address", household.address(),
                            "member", wanted == null ? "" : wanted.name(), "reason", reason, "before",
                            household.member() == null ? "" : wording.naming().member(household.member())));
        }
        return texts.say(decides == Post.SECRETARY ? Say.CHANGE_ASKED : Say.CHANGE_ASKED_ABOVE);
    }

    /** Whose it is to decide: nobody decides on himself. */
    private Post decides(Household household) {
        List<String> secretaries = network.holders(Post.SECRETARY, candidates.branch(household).orElseThrow());
        return secretaries.isEmpty() || secretaries.contains(household.member()) ? Post.TOWNSHIP : Post.SECRETARY;
    }

    private String scope(Post post, String branch) {
        return post == Post.SECRETARY ? branch : network.branch(branch).map(Branch::township).orElse("");
    }

    /** Who decides; not the member it has, who may stand in for him. */
    private List<String> told(Work work, Household household) {
        Post decides = decides(household);
        String scope = scope(decides, candidates.branch(household).orElseThrow());
        List<String> here = rounds.inPost(work, decides, scope);
        return household.member() != null && here.contains(household.member()) ? network.holders(decides, scope) : here;
    }

    public Optional<ChangeWish> wish(Work work, Household household) {
        return Optional.of(work.document(ChangeWish.KIND, household.id())).filter(ChangeWish::open);
    }

    /** It wishes for nothing any more; false where it did not. */
    public boolean takeBack(Work work, Household household) {
        Optional<ChangeWish> wish = wish(work, household);
        wish.ifPresent(w -> settle(work, w));
        return wish.isPresent();
    }

    private void settle(Work work, ChangeWish wish) {
        work.save(ChangeWish.KIND, wish.gone());
        network.household(wish.household()).ifPresent(household -> {
            Post decides = decides(household);
            String scope = scope(decides, candidates.branch(household).orElseThrow());
            Stream.concat(network.holders(decides, scope).stream(), rounds.inPost(work, decides, scope).stream())
                .distinct()
                .forEach(member -> news.over(work, Part.CHOICE, member, ABOUT + household.id()));
        });
    }

    /** Whether he decides on anybody's wish. */
    public boolean decidesOnAny(Work work, Actor actor) {
        return !branches(work, actor).isEmpty();
    }

    /** The households whose wish he decides on, the first first. */
    public List<Household> open(Work work, Actor actor) {
        Set<String> branches = branches(work, actor);
        work.expect(branches.stream().map(ChangeWish::in).toList());
        List<String> all = branches.stream().flatMap(branch -> work.listed(ChangeWish.in(branch)).stream()).toList();
        work.expect(all.stream().map(id -> new Query.DocumentOf<>(ChangeWish.KIND, id)).toList());
        return all.stream()
            .flatMap(id -> network.household(id).stream())
            .filter(household -> mayDecide(work, actor, household))
            .toList();
    }

    private Set<String> branches(Work work, Actor actor) {
        Set<String> branches = new LinkedHashSet<>();
        for (Posting posting : posts(work, actor)) {
            if (posting.post() == Post.SECRETARY) {
                branches.add(posting.scope());
            }
            else if (posting.post() == Post.TOWNSHIP) {
                network.branchesOf(posting.scope()).forEach(branch -> branches.add(branch.code()));
            }
        }
        return branches;
    }

    private List<Posting> posts(Work work, Actor actor) {
        return actor.member() == null ? List.of() : Serving.posts(network, work, actor.member());
    }

    /** Never the member it has, be it that he stands in for who decides. */
    private boolean mayDecide(Work work, Actor actor, Household household) {
        Post decides = decides(household);
        String scope = scope(decides, candidates.branch(household).orElseThrow());
        return actor.member() != null && !actor.member().equals(household.member())
                && posts(work, actor).stream().anyMatch(p -> p.post() == decides && p.scope().equals(scope));
    }

    /** A line for each. */
    public List<String> lines(Work work, List<Household> all) {
        return all.stream().map(household -> {
            ChangeWish wish = work.document(ChangeWish.KIND, household.id());
            return texts.say(Say.CHANGE_LINE, "head", household.head(), "address", household.address(), "reason",
                    wish.reason(), "member", wish.wanted() == null ? "" : wording.naming().member(wish.wanted()));
        }).toList();
    }

    /**
     * Gives the household another member.
     * @param household one of {@link #open}
     */
    public String agree(Work work, Household household, Member member) {
        if (member.id().equals(household.member())) {
            return texts.say(Say.CHANGE_SAME, "head", household.head(), "member", member.name());
        }
        if (network.householdsOf(member.id()).size() >= member.capacity()) {
            return texts.say(Say.CHOICE_FULL, "member", member.name(), "most", member.capacity());
        }
        settle(work, work.document(ChangeWish.KIND, household.id()));
        links.put(work, Map.of(household.id(), member.id()));
        tellHousehold(work, household,
                texts.say(Say.CHANGE_AGREED_TO_HOUSEHOLD, "member", member.name(), "phone", member.phone()));
        news.member(work, Part.CHOICE, member.id(), "linked " + household.id(),
                texts.say(Say.CHANGE_AGREED_TO_NEW, "head", household.head(), "address", household.address()));
        if (household.member() != null) {
            news.member(work, Part.CHOICE, household.member(), "linked " + household.id(),
                    texts.say(Say.CHANGE_AGREED_TO_FORMER, "head", household.head(), "member", member.name()));
        }
        return texts.say(Say.CHANGE_AGREED, "head", household.head(), "member", member.name());
    }

    /**
     * Everything stays as it is.
     * @param household one of {@link #open}
     */
    public String refuse(Work work, Household household, String reason) {
        settle(work, work.document(ChangeWish.KIND, household.id()));
        tellHousehold(work, household, texts.say(Say.CHANGE_REFUSED_TO_HOUSEHOLD, "reason", reason));
        return texts.say(Say.CHANGE_REFUSED, "head", household.head(), "reason", reason);
    }

    private void tellHousehold(Work work, Household household, String text) {
        List<String> contacts = work.occupants(household.id()).contacts();
        SchemeNews.expectPeople(work, contacts);
        contacts.forEach(contact -> news.person(work, Part.CHOICE, contact, ABOUT + household.id(), text));
    }

    /** Whom it may have instead, by name or id. */
    public List<Member> called(Household household, String name) {
        return candidates.serving(candidates.branch(household).orElseThrow(), name);
    }

    /** Whom it may wish for by its first words: whoever can be chosen there. */
    public List<Member> wished(Household household, String name) {
        return candidates.called(candidates.branch(household).orElseThrow(), name);
    }

}
