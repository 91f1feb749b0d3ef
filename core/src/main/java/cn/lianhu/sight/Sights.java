package cn.lianhu.sight;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.parties.Parties;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of anybody and any ticket what he sees of it. Whatever shows, lists, counts or
 * sends a ticket asks here.
 */
public final class Sights {

    private final Network network;

    private final Categories categories;

    public Sights(Network network, Categories categories) {
        this.network = network;
        this.categories = categories;
    }

    public Secrecy secrecy(Report report) {
        if (report.conduct()) {
            return Secrecy.CONDUCT;
        }
        if (report.confidential()) {
            return Secrecy.CONFIDENTIAL;
        }
        return !report.discretion().revealed() && category(report).filter(Category::hide).isPresent() ? Secrecy.HIDDEN
                : Secrecy.ORDINARY;
    }

    private Optional<Category> category(Report report) {
        return categories.byCode(report.category());
    }

    public Sight of(Work work, Viewer viewer, Ticket ticket) {
        return as(eye(work, viewer, ticket), viewer.member(), ticket);
    }

    /**
     * What whoever has it reads: texts for him are written so before it is known who that
     * is.
     */
    public Sight handlers(Ticket ticket) {
        Report report = ticket.report();
        Eye eye = report.conduct() || report.confidential() && ticket.level() == Level.COUNTY ? Eye.DESK_NOW
                : report.urgent() ? Eye.SENT : Eye.HANDLER;
        return as(eye, null, ticket);
    }

    public Sight reporters(Ticket ticket) {
        return as(Eye.REPORTER, null, ticket);
    }

    private Sight as(Eye eye, @Nullable String member, Ticket ticket) {
        Secrecy secrecy = secrecy(ticket.report());
        Set<Part> parts = SightTable.of(eye, secrecy);
        boolean desk = eye == Eye.DESK_NOW || eye == Eye.DESK && secrecy == Secrecy.CONDUCT;
        if (desk && acts(ticket) && secrecy != Secrecy.ORDINARY && ticket.report().urgent()) {
            parts = SightTable.with(parts, Part.HOUSE, Part.PHONE);
        }
        if (desk && secrecy == Secrecy.CONDUCT && knows(ticket.report(), member)) {
            parts = SightTable.with(parts, Part.FAMILY, Part.PHONE);
        }
        return new Sight(eye, secrecy, Set.copyOf(parts));
    }

    /**
     * Whether it is the county desk that has to act; to put a voice into words it needs
     * no house.
     */
    private static boolean acts(Ticket ticket) {
        return ticket.level() == Level.COUNTY || ticket.clocks().overdue();
    }

    private static boolean knows(Report report, @Nullable String member) {
        return report.discretion().revealed() || member != null && report.discretion().knowing().contains(member);
    }

    private Eye eye(Work work, Viewer viewer, Ticket ticket) {
        if (reporter(viewer, ticket)) {
            return Eye.REPORTER;
        }
        if (viewer.member() != null) {
            boolean waits = ticket.clocks().handOn() != null;
            if (waits || Serving.shutOut(network, work, viewer.member(), ticket.report())) {
                return Eye.NOBODY;
            }
            Eye staff = staff(work, viewer.member(), ticket);
            if (staff != Eye.NOBODY && staff != Eye.LINKED) {
                return staff;
            }
        }
        if (viewer.contact() != null && ticket.followers().contains(viewer.contact())) {
            return Eye.FOLLOWER;
        }
        return viewer.member() != null && linked(viewer.member(), ticket) ? Eye.LINKED : Eye.NOBODY;
    }

    /** Whether the report is from him, or was made for his household. */
    public static boolean reporter(Viewer viewer, Ticket ticket) {
        Report report = ticket.report();
        return ticket.reportedBy(viewer.contact())
                || report.forHousehold() && Objects.equals(report.household(), viewer.household());
    }

    private Eye staff(Work work, String member, Ticket ticket) {
        Handling handling = ticket.handling();
        boolean sent = handling.has(member) || handling.alsoTold().containsKey(member);
        if (sent) {
            return handling.has(member) && ticket.level() == Level.COUNTY && desk(work, member) ? Eye.DESK_NOW
                    : ticket.report().urgent() ? Eye.SENT : Eye.HANDLER;
        }
        if (member.equals(ticket.report().enteredBy()) || handling.had(member) || handling.former().contains(member)) {
            return Eye.HANDLER;
        }
        return post(work, member, ticket);
    }

    private boolean desk(Work work, String member) {
        return Serving.posts(network, work, member).stream().anyMatch(p -> p.post().level() == Level.COUNTY);
    }

    private Eye post(Work work, String member, Ticket ticket) {
        List<Posting> posts = Serving.posts(network, work, member)
            .stream()
            .filter(p -> Serving.covers(network, p, ticket))
            .toList();
        Eye best = Eye.NOBODY;
        for (Posting posting : posts) {
            Eye eye = post(posting.post().level(), ticket);
            best = eye.compareTo(best) < 0 ? eye : best;
        }
        return best;
    }

    private static Eye post(Level level, Ticket ticket) {
        if (level == Level.GRID || level == Level.BRANCH) {
            boolean passedBy = ticket.report().confidential() && ticket.level() == Level.COUNTY;
            return passedBy ? Eye.ABOVE : Eye.HANDLER;
        }
        boolean its = !level.above(ticket.level()) || closes(level, ticket);
        boolean rewords = ticket.report().confidential() && !ticket.attachments().isEmpty();
        boolean now = its || ticket.clocks().overdue();
        if (level == Level.COUNTY) {
            return ticket.report().confidential() ? its || rewords ? Eye.DESK_NOW : Eye.DESK
                    : now ? Eye.DESK_NOW : Eye.DESK;
        }
        return now ? Eye.ABOVE_NOW : Eye.ABOVE;
    }

    private static boolean closes(Level level, Ticket ticket) {
        Level duty = ticket.closing() == null ? null : ticket.closing().duty();
        return ticket.state() == TicketState.RESOLVED && duty != null && !level.above(duty);
    }

    private boolean linked(String member, Ticket ticket) {
        return Optional.ofNullable(ticket.report().household())
            .flatMap(network::household)
            .map(Household::member)
            .filter(member::equals)
            .isPresent();
    }

    /**
     * Whether he may say that he has the same trouble: only what is everybody's, where he
     * lives, and not what hurries.
     */
    public boolean mayFollow(Work work, Viewer viewer, Ticket ticket) {
        boolean about = viewer.member() != null && Serving.shutOut(network, work, viewer.member(), ticket.report());
        return !about && (asked(work, viewer, ticket)
                || secrecy(ticket.report()) == Secrecy.ORDINARY && !ticket.report().urgent()
                        && (ticket.proposes() || category(ticket.report()).filter(Category::common).isPresent())
                        && ticket.place().branch() != null && ticket.place().branch().equals(branch(viewer)));
    }

    /** Whether his household was asked if it is its matter, too. */
    public boolean asked(Work work, Viewer viewer, Ticket ticket) {
        return viewer.household() != null && ticket.ofSeveral() && mayHaveParties(ticket.report())
                && work.document(Parties.KIND, ticket.shownNumber()).asked().contains(viewer.household());
    }

    /**
     * What is said in confidence, and of somebody, nobody else is asked about; where
     * neighbours must not know who reported, only what is that of many.
     */
    public boolean mayHaveParties(Report report) {
        Secrecy secrecy = secrecy(report);
        boolean open = secrecy == Secrecy.ORDINARY
                || secrecy == Secrecy.HIDDEN && category(report).filter(c -> c.has(Trait.PARTIES)).isPresent();
        return open && report.subjects().isEmpty() && !report.urgent();
    }

    private @Nullable String branch(Viewer viewer) {
        Optional<String> home = Optional.ofNullable(viewer.household())
            .flatMap(network::household)
            .flatMap(h -> network.grid(h.grid()))
            .map(g -> g.branch());
        return home
            .or(() -> Optional.ofNullable(viewer.member())
                .flatMap(network::member)
                .flatMap(m -> Optional.ofNullable(m.grid())
                    .flatMap(network::grid)
                    .map(g -> g.branch())
                    .or(() -> Optional.ofNullable(m.branch()))))
            .orElse(null);
    }

}
