package cn.lianhu.world;

import cn.lianhu.article.Articles;
import cn.lianhu.casework.Acts;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.RecordLinks;
import cn.lianhu.conversation.Conversation;
import cn.lianhu.conversation.Deeds;
import cn.lianhu.conversation.DeskTable;
import cn.lianhu.conversation.DeskView;
import cn.lianhu.conversation.Hearing;
import cn.lianhu.conversation.InboundHandler;
import cn.lianhu.conversation.PageView;
import cn.lianhu.conversation.SchemeView;
import cn.lianhu.desk.AheadView;
import cn.lianhu.desk.DeskRights;
import cn.lianhu.desk.FiguresView;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.desk.Letters;
import cn.lianhu.desk.RosterFile;
import cn.lianhu.desk.RosterView;
import cn.lianhu.desk.WhoLooked;
import cn.lianhu.growing.Projects;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.page.TicketLinks;
import cn.lianhu.page.TicketPages;
import cn.lianhu.points.Points;
import cn.lianhu.reading.Reader;
import cn.lianhu.roster.Dwellings;
import cn.lianhu.roster.Roster;
import cn.lianhu.suggestions.Suggestions;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that decides, put together once of one world: whichever of it takes part in
 * a decision, it knows no other. Safe to share between threads.
 */
public final class Domain implements Listener {

    private final World world;

    private final Acts acts;

    private final MutualChoice choice;

    private final Roster roster;

    private final Points points;

    private final Suggestions suggestions;

    private final Articles articles;

    private final Projects projects;

    private final FrontDoor door;

    private final DeskRights deskRights;

    private final TicketPages pages;

    private final FiguresView figures;

    private final AheadView ahead;

    private final RosterView rosterView;

    private final RosterFile rosterFile;

    private final Letters letters;

    private final WhoLooked whoLooked;

    private final Conversation conversation;

    private final Map<DueKind, WhenDue> whenDue;

    public Domain(World world) {
        this.world = world;
        Network network = world.directory().network();
        this.acts = Acts.of(network, world.categories(), world.texts(), world.deadlines(), world.cases(),
                world.scheme());
        this.choice = MutualChoice.of(network, acts.wording(), acts.schemeNews(),
                new VisitsGoAlong(new RecordLinks(network), acts.visits().record()));
        this.roster = Roster.of(acts, network, world.codes(), new VisitsOfHouseholds(acts.visits().record()));
        this.points = Points.of(network, world.points(), acts.visits().callers(), acts.wording(), acts.schemeNews(),
                world.scheme(), world.codes()::code);
        this.suggestions = new Suggestions(world.scheme(), acts.backing());
        this.articles = new Articles(acts.wording(), network, world.categories(), world.scheme(), acts.schemeNews());
        this.projects = new Projects(network, world.codes()::code);
        this.door = new FrontDoor(network, world.codes(), world.texts(), acts.tell());
        this.deskRights = new DeskRights(network, world.scheme());
        this.pages = new TicketPages(new TicketLinks(world.chat().pages(), world.codes(), acts.wording().sights()));
        this.figures = new FiguresView(network, world.categories(), deskRights, world.channels());
        this.ahead = new AheadView(network, world.categories(), deskRights, acts.wording());
        this.conversation = new Conversation(
                new Deeds(acts, choice, roster, points, suggestions, articles, projects, door, deskRights, pages),
                world.directory(), world.categories(), world.deadlines(), world.cases(),
                new Reader(world.directory(), world.learnt()), world.chat(), world.channels());
        this.rosterView = new RosterView(network, roster.rights());
        this.rosterFile = new RosterFile(rosterView, network, roster.rights(), new Dwellings(world.directory()));
        this.letters = new Letters(network, roster.rights());
        this.whoLooked = new WhoLooked(network, deskRights, acts.wording());
        this.whenDue = byKind(Stream
            .of(List.of(acts.passingDue(), conversation.dueDrafts(), conversation.hotlineReports(), acts.retaining(),
                    acts.takingStock(), acts.schemeNews(), door, pages, whoLooked, points.passing(), suggestions,
                    articles), roster.whenDue(), choice.whenDue(), acts.visits().whenDue())
            .flatMap(List::stream)
            .toList());
    }

    /**
     * @throws IllegalStateException when two of them would pass the same kind
     */
    static Map<DueKind, WhenDue> byKind(List<WhenDue> all) {
        return all.stream()
            .flatMap(one -> one.kinds().stream().map(kind -> Map.entry(kind, one)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of what it was put together. */
    public World world() {
        return world;
    }

    public Acts acts() {
        return acts;
    }

    /** What keeps the network. */
    public Roster roster() {
        return roster;
    }

    /** What households have in points. */
    public Points points() {
        return points;
    }

    /** What the account may publish of a month. */
    public Articles articles() {
        return articles;
    }

    /** Who gets to the desk. */
    public FrontDoor door() {
        return door;
    }

    /** Who has which of its pages. */
    public DeskRights deskRights() {
        return deskRights;
    }

    /** The network as the desk shows it. */
    public RosterView rosterView() {
        return rosterView;
    }

    /** The network as a file handed in has it. */
    public RosterFile rosterFile() {
        return rosterFile;
    }

    /** What the desk prints for those who are to bind. */
    public Letters letters() {
        return letters;
    }

    /** Who looked at what of the desk. */
    public WhoLooked whoLooked() {
        return whoLooked;
    }

    /** What the desk shows. */
    public DeskView desk() {
        return conversation.desk();
    }

    /** Whose browser sees a ticket's page. */
    public TicketPages pages() {
        return pages;
    }

    /** What stands on it. */
    public PageView page() {
        return conversation.page();
    }

    /** What the desk shows of visits and promises. */
    public SchemeView schemeView() {
        return conversation.schemeView();
    }

    /** The tickets that the desk shows as a table. */
    public DeskTable deskTable() {
        return conversation.deskTable();
    }

    /** The desk's figures. */
    public FiguresView figures() {
        return figures;
    }

    /** What the desk proposes to do first. */
    public AheadView ahead() {
        return ahead;
    }

    public InboundHandler inbound() {
        return conversation.inbound();
    }

    public Hearing hearing() {
        return conversation.hearing();
    }

    @Override
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        acts.retaining().happened(work, ticket, entry);
        acts.visits().errands().happened(work, ticket, entry);
        suggestions.happened(work, ticket, entry);
        acts.involving().happened(work, ticket, entry);
    }

    /** What is done when things of this kind fall due. */
    public Optional<WhenDue> whenDue(DueKind kind) {
        return Optional.ofNullable(whenDue.get(kind));
    }

}
