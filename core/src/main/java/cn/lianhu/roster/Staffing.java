package cn.lianhu.roster;

import cn.lianhu.casework.Succeeding;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkMerge;
import cn.lianhu.network.PersonName;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Members are added and stopped, posts given and taken. Rights are the caller's to ask.
 */
public final class Staffing implements WhenDue {

    /** A post has other holders: what is open there follows. */
    private static final DueKind SUCCESSION = new DueKind('S', "SUCCESSION");

    /** Longer than a copy of the program takes to know an edited row. */
    private static final Duration KNOWN_BY_THEN = Duration.ofSeconds(3);

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Amending amending;

    private final Succeeding succeeding;

    private final Codes codes;

    private final GoesAlong goesAlong;

    private final LastHolder lastHolder;

    Staffing(Wording wording, Network network, Amending amending, Succeeding succeeding, Codes codes,
            GoesAlong goesAlong) {
        this.goesAlong = goesAlong;
        this.lastHolder = new LastHolder(network);
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.amending = amending;
        this.succeeding = succeeding;
        this.codes = codes;
    }

    public String add(Work work, Person editor, String name, Grid grid, Set<String> skills) {
        String id = NetworkMerge.MADE_IN_CHAT + codes.code("member " + grid.code() + " " + PersonName.key(name));
        boolean there = network.membersOfGrid(grid.code())
            .stream()
            .anyMatch(m -> PersonName.key(m.name()).equals(PersonName.key(name))) || !row(work, Kind.MEMBER, id).gone();
        if (there) {
            return texts.say(Say.ROSTER_MEMBER_THERE, "name", name, "grid", grid.name());
        }
        String code = codes.code("bind code " + work.noticeId());
        Member member = new Member(id, name, grid.branch(), grid.code(), skills, null, code);
        amending.amend(work, editor, texts.say(Say.ROSTER_MEMBER_ADDED, "name", name, "grid", grid.name()), List.of(),
                List.of(EditedRow.of(member)));
        return texts.say(Say.ROSTER_MEMBER_ADDED_ANSWER, "name", name, "grid", grid.name(), "code", code);
    }

    private static EditedRow row(Work work, Kind kind, String id) {
        return work.document(NetworkKinds.ROW, EditedRow.id(kind, id));
    }

    /**
     * His households go to the leader of each one's grid, his tickets climb; he holds no
     * post.
     */
    public String stop(Work work, Person editor, Member member) {
        List<Posting> held = network.everyPostOf(member.id());
        if (!held.isEmpty()) {
            return texts.say(Say.ROSTER_HAS_POST, "name", member.name(), "post", held.getFirst().post().title());
        }
        List<EditedRow> rows = new ArrayList<>();
        List<String> heirs = new ArrayList<>();
        for (Household household : network.householdsOf(member.id())) {
            Optional<String> leader = network.holders(Post.GRID_LEADER, household.grid()).stream().findFirst();
            Household now = amending.household(work, household.id()).orElse(household);
            rows.add(EditedRow.of(now.withMember(leader.orElse(null))));
            leader.ifPresent(heirs::add);
        }
        goesAlong.relinked(work, rows.stream().map(EditedRow::row).toList());
        rows.add(EditedRow.gone(Kind.MEMBER, member.id()));
        int open = work.tasksOf(member.id()).size();
        succeeding.vanished(work, member.id(), member.name());
        String what = texts.say(Say.ROSTER_STOPPED, "name", member.name());
        amending.amend(work, editor, what, heirs, rows);
        return texts.say(Say.ROSTER_DONE, "what", what, "more",
                texts.say(Say.ROSTER_STOPPED_MORE, "heirs",
                        String.join("、", heirs.stream().distinct().map(wording.naming()::member).toList()), "open",
                        open == 0 ? "" : open));
    }

    public String appoint(Work work, Person editor, Member member, Post post, String scope, String area) {
        if (network.holders(post, scope).contains(member.id())) {
            return texts.say(Say.ROSTER_HOLDS, "name", member.name(), "post", post.title(), "area", area);
        }
        return seat(work, editor, post, scope, EditedRow.of(new Posting(post, scope, member.id())), member,
                texts.say(Say.ROSTER_APPOINTED, "name", member.name(), "post", post.title(), "area", area));
    }

    public String dismiss(Work work, Person editor, Member member, Posting posting, String area) {
        if (lastHolder.leaves(work, posting)) {
            return texts.say(Say.ROSTER_LAST_DESK);
        }
        return seat(work, editor, posting.post(), posting.scope(), EditedRow.gone(Kind.POST, posting.key()), member,
                texts.say(Say.ROSTER_DISMISSED, "name", member.name(), "post", posting.post().title(), "area", area));
    }

    private String seat(Work work, Person editor, Post post, String scope, EditedRow row, Member member, String what) {
        List<String> concerned = new ArrayList<>(network.holders(post, scope));
        concerned.add(member.id());
        amending.amend(work, editor, what, concerned, List.of(row));
        succeedLater(work, post, scope);
        return texts.say(Say.ROSTER_DONE, "what", what, "more", "");
    }

    private static void succeedLater(Work work, Post post, String scope) {
        work.due(SUCCESSION, post + " " + scope, work.now().plus(KNOWN_BY_THEN));
    }

    /** What an act on posts is taken back brings about, too. */
    void succeedAgain(Work work, Amendment amendment) {
        amendment.after()
            .stream()
            .filter(row -> row.kind() == Kind.POST)
            .map(row -> row.row().split(" "))
            .forEach(row -> succeedLater(work, Post.valueOf(row[0]), row[1]));
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(SUCCESSION);
    }

    @Override
    public void pass(Work work, DueThing thing) {
        String[] seat = thing.id().split(" ", 2);
        work.due(SUCCESSION, thing.id(), null);
        succeeding.succeed(work, Post.valueOf(seat[0]), seat[1]);
    }

}
