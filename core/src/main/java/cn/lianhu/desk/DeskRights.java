package cn.lianhu.desk;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.sight.Serving;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which pages somebody has. What stands on them is by the sight of each ticket and the
 * rights of each word.
 */
public final class DeskRights {

    private static final Set<Page> EVERY_MEMBER = EnumSet.of(Page.TODAY, Page.TICKETS, Page.VISITS, Page.PROMISES,
            Page.POINTS);

    private static final Set<Page> COUNTY = EnumSet.allOf(Page.class);

    private static final Set<Page> POSTS = EnumSet.complementOf(EnumSet.of(Page.LOOKED, Page.ARTICLE, Page.HOTLINE));

    private final Network network;

    private final Set<Page> off;

    public DeskRights(Network network, Scheme scheme) {
        this.network = network;
        this.off = off(scheme);
    }

    private static Set<Page> off(Scheme scheme) {
        Set<Page> off = EnumSet.noneOf(Page.class);
        if (!scheme.has(Part.VISITS)) {
            off.add(Page.VISITS);
        }
        if (!scheme.has(Part.PROMISES)) {
            off.add(Page.PROMISES);
        }
        if (!scheme.has(Part.POINTS)) {
            off.add(Page.POINTS);
        }
        if (!scheme.has(Part.ARTICLE)) {
            off.add(Page.ARTICLE);
        }
        return off;
    }

    public Set<Page> pages(Work work, Person person) {
        List<Posting> areas = areas(work, person);
        Set<Page> pages = EnumSet.copyOf(all(areas));
        pages.removeAll(off);
        if (areas.stream().noneMatch(posting -> posting.post() == Post.COUNTY_DESK)) {
            pages.removeAll(EnumSet.of(Page.HOTLINE, Page.ARTICLE)); // authorities of the
                                                                     // county are given
                                                                     // tickets
        }
        return pages;
    }

    private static Set<Page> all(List<Posting> areas) {
        if (areas.isEmpty()) {
            return EVERY_MEMBER;
        }
        return areas.stream().anyMatch(posting -> posting.scope().equals(Network.COUNTY)) ? COUNTY : POSTS;
    }

    /** The posts over an area that he fills now, on leave of others too. */
    public List<Posting> areas(Work work, Person person) {
        return Serving.posts(network, work, person.asMember())
            .stream()
            .filter(posting -> posting.post().overTickets() && posting.post() != Post.COUNTY_OVERSIGHT)
            .toList();
    }

    /**
     * The villages that are his or below him, in the order of the files; of a grid's
     * leader none: the grid is not the village.
     */
    public List<Branch> branches(Work work, Person person) {
        List<Posting> areas = areas(work, person);
        return network.branches().stream().filter(branch -> areas.stream().anyMatch(p -> p.over(branch))).toList();
    }

}
