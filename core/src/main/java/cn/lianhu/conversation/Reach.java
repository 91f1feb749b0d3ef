package cn.lianhu.conversation;

import cn.lianhu.desk.DeskRights;
import cn.lianhu.desk.Unreached;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Speech;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which members no message reaches now, and since when. */
final class Reach {

    private static final int MOST_WAITING = 50;

    private final Network network;

    private final Naming naming;

    private final DeskRights rights;

    Reach(Network network, Naming naming, DeskRights rights) {
        this.network = network;
        this.naming = naming;
        this.rights = rights;
    }

    /**
     * Of his own grid or village; who has more than that looks at one village at a time.
     */
    List<Unreached> ofOwn(Work work, Person person) {
        return of(work,
                rights.areas(work, person)
                    .stream()
                    .flatMap(posting -> posting.post() == Post.GRID_LEADER
                            ? network.membersOfGrid(posting.scope()).stream()
                            : network.branch(posting.scope()).map(this::members).orElse(Stream.empty())));
    }

    /** Of a village in his area; nobody of any other. */
    List<Unreached> ofBranch(Work work, Person person, String code) {
        return of(work,
                rights.branches(work, person)
                    .stream()
                    .filter(branch -> branch.code().equals(code))
                    .flatMap(this::members));
    }

    private Stream<Member> members(Branch branch) {
        return network.members().stream().filter(member -> network.inBranch(member, branch.code()));
    }

    private List<Unreached> of(Work work, Stream<Member> members) {
        List<Member> all = members.distinct().sorted(Comparator.comparing(Member::id)).toList();
        work.expect(all.stream().map(member -> new Query.StaffOf(member.id())).toList());
        List<Member> missing = all.stream().filter(member -> !work.staff(member.id()).canBeTold()).toList();
        work.expect(missing.stream().map(member -> waiting(work.staff(member.id()))).toList());
        return missing.stream().map(member -> unreached(work, member)).toList();
    }

    private static Query.UnreadBy waiting(Staff staff) {
        return new Query.UnreadBy(staff.contact() == null ? Notice.unbound(staff.member()) : staff.contact(),
                MOST_WAITING);
    }

    private Unreached unreached(Work work, Member member) {
        Staff staff = work.staff(member.id());
        List<Notice> waiting = work.unread(waiting(staff));
        String phone = naming.phone(member.id());
        return new Unreached(naming.member(member.id()), phone == null ? "" : phone, staff.contact() != null,
                staff.noWay(), waiting.isEmpty() ? "" : Speech.moment(waiting.getFirst().at(), work.now()),
                waiting.size());
    }

}
