package cn.lianhu.telling;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.network.Branch;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What texts call people, places and matters. Who reported in confidence has no name here. */
public final class Naming {

    private final Supplier<Network> network;
    private final Categories categories;
    private final Texts texts;

    public Naming(Supplier<Network> network, Categories categories, Texts texts) {
        this.network = network;
        this.categories = categories;
        this.texts = texts;
    }

    /** A member's name; the id where the network no longer has him. */
    public String member(String id) {
        return network.get().member(id).map(Member::name).orElse(id);
    }

    public String phone(String member) {
        return network.get().member(member).map(Member::phone).orElse(null);
    }

    /** Who has the ticket, by post and name: 联户党员李长顺; several joined by 、; empty when nobody has it. */
    public String handler(Ticket ticket) {
        return titled(ticket.handling().handlers(), ticket.level(), ticket.handling().byPost());
    }

    public String titled(List<String> members, Level level, boolean byPost) {
        return members.stream().map(m -> (byPost ? title(m, level) : post(m)) + member(m))
                .collect(Collectors.joining("、"));
    }

    private String title(String member, Level level) {
        boolean linked = level != Level.MEMBER || !network.get().householdsOf(member).isEmpty();
        return linked ? level.title() : texts.say(Say.TITLE_MEMBER);
    }

    /** The title of a member's highest post; where he holds none, linked member or plain member. */
    public String post(String member) {
        return network.get().postsOf(member).stream().map(Posting::post).max(Comparator.naturalOrder())
                .map(Post::title).orElseGet(() -> withoutPost(member));
    }

    private String withoutPost(String member) {
        return network.get().householdsOf(member).isEmpty() ? texts.say(Say.TITLE_MEMBER) : Level.MEMBER.title();
    }

    public String category(Ticket ticket) {
        return category(ticket.report().category());
    }

    public String category(String code) {
        return categories.byCode(code).map(Category::name).orElse(code);
    }

    /** The place as said, else the network's name for it; empty when unknown. */
    public String place(Ticket ticket) {
        Place place = ticket.place();
        return place(tellsWho(ticket, place) ? new Place(place.grid(), place.branch(), place.township(), null) : place);
    }

    /** A house's address would tell who lives there. */
    private boolean tellsWho(Ticket ticket, Place place) {
        Report report = ticket.report();
        return report.confidential() && place.words() != null && report.household() != null && network.get()
                .household(report.household()).filter(h -> h.address().equals(place.words())).isPresent();
    }

    public String place(Place place) {
        if (place.words() != null) {
            return place.words();
        }
        if (place.grid() != null) {
            return network.get().grid(place.grid()).map(Grid::name).orElse("");
        }
        if (place.branch() != null) {
            return network.get().branch(place.branch()).map(Branch::name).orElse("");
        }
        return place.township() == null ? "" : network.get().township(place.township()).map(Township::name).orElse("");
    }

    /** Who reported, as the handler may know it: 谢家, 一位群众. */
    public String reporter(Ticket ticket) {
        Report report = ticket.report();
        if (report.confidential()) {
            return texts.say(Say.WHO_CONFIDENTIAL);
        }
        if (report.household() != null) {
            return network.get().household(report.household()).map(Household::head)
                    .map(head -> texts.say(Say.WHO_HOUSEHOLD, "family", PersonName.family(head)))
                    .orElseGet(() -> texts.say(Say.WHO_UNKNOWN));
        }
        return report.member() != null ? member(report.member()) : texts.say(Say.WHO_UNKNOWN);
    }
}
