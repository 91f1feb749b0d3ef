package cn.lianhu.sight;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which posts somebody fills now, and whether a report shuts him out of them. */
public final class Serving {

    private Serving() {
    }

    /** Reads what tells the posts of all of these, in two goes however many they are. */
    public static void expect(Work work, Collection<String> members) {
        staff(work, members);
        staff(work, members.stream().flatMap(m -> work.staff(m).standsInFor().stream()).toList());
    }

    private static void staff(Work work, Collection<String> members) {
        work.expect(members.stream().map(Query.StaffOf::new).toList());
    }

    /** His own posts, and those of the holders on leave whom he stands in for. */
    public static List<Posting> posts(Network network, Work work, String member) {
        return every(network, work, member).stream().filter(held -> held.post().overTickets()).toList();
    }

    /** With those that tickets have nothing to do with. */
    private static List<Posting> every(Network network, Work work, String member) {
        List<Posting> all = new ArrayList<>(network.everyPostOf(member));
        staff(work, work.staff(member).standsInFor());
        for (String absent : work.staff(member).standsInFor()) {
            Staff staff = work.staff(absent);
            if (staff.away(work.now()) && member.equals(staff.deputy())) {
                all.addAll(network.everyPostOf(absent));
            }
        }
        return all;
    }

    /** What the posts of these kinds are for that he fills now. */
    public static Set<String> scopes(Network network, Work work, String member, Set<Post> posts) {
        return every(network, work, member).stream()
            .filter(posting -> posts.contains(posting.post()))
            .map(Posting::scope)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whose scheme he looks after, as the secretary does, and the clerk with him. */
    public static Set<String> villages(Network network, Work work, String member) {
        return scopes(network, work, member, Set.of(Post.SECRETARY, Post.CLERK));
    }

    /**
     * Whether a posting is over the place of a ticket. The oversight has only what no
     * holder of the desk may have.
     */
    public static boolean covers(Network network, Posting posting, Ticket ticket) {
        return switch (posting.post()) {
            case COUNTY_DESK -> true;
            case CLERK -> clerks(ticket.report()) && posting.scope().equals(ticket.place().scope(posting.post()));
            case COUNTY_OVERSIGHT -> ticket.report().conduct() && network.holders(Post.COUNTY_DESK, Network.COUNTY)
                .stream()
                .allMatch(m -> ticket.report().shutsOut(network, m));
            default -> posting.scope().equals(ticket.place().scope(posting.post()));
        };
    }

    /** A clerk has no part in what is said of somebody's conduct. */
    private static boolean clerks(Report report) {
        return !report.conduct() && report.subjects().isEmpty();
    }

    /**
     * Whether he must have nothing to do with a report: it is about him, his post, one of
     * his branch, or whom he stands in for.
     */
    public static boolean shutOut(Network network, Work work, String member, Report report) {
        if (report.shutsOut(network, member)) {
            return true;
        }
        Set<String> accused = report.subjects();
        return !accused.isEmpty() && work.staff(member).standsInFor().stream().anyMatch(accused::contains);
    }

}
