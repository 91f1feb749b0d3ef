package cn.lianhu.telling;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import cn.lianhu.sight.Eye;
import cn.lianhu.sight.Masked;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Sights;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Trait;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What texts call people, places and matters. Who reported in confidence has no name
 * here.
 */
public final class Naming {

    private static final Set<TicketEvent> WORDS_OF_STAFF = EnumSet.of(TicketEvent.NOTE, TicketEvent.HOLD,
            TicketEvent.RESOLVE, TicketEvent.CLOSE, TicketEvent.SEND_BACK, TicketEvent.REJECT, TicketEvent.RETURN,
            TicketEvent.RAISE, TicketEvent.ASK, TicketEvent.GIVE_UP_WAITING);

    private static final Set<TicketEvent> WORDS_OF_RESIDENTS = EnumSet.of(TicketEvent.SUPPLEMENT, TicketEvent.FOLLOW,
            TicketEvent.RATE, TicketEvent.NOT_FIXED, TicketEvent.REOPEN);

    private static final Pattern NAMED = Pattern.compile("[组幢栋]|网格|社区|小区");

    private final Network network;

    private final Categories categories;

    private final Texts texts;

    private final Sights sights;

    public Naming(Network network, Categories categories, Texts texts) {
        this.network = network;
        this.categories = categories;
        this.texts = texts;
        this.sights = new Sights(network, categories);
    }

    /** What anybody may see of a ticket. */
    public Sights sights() {
        return sights;
    }

    /** Whether it is to be settled between people; danger is gone to. */
    boolean settles(Report report) {
        return !report.urgent() && categories.has(report.category(), Trait.SETTLE);
    }

    /**
     * A member's name; where the network no longer has him, or it is forgotten who it
     * was, that he is gone.
     */
    public String member(@Nullable String id) {
        return network.member(id).map(Member::name).orElseGet(() -> texts.say(Say.WHO_GONE));
    }

    /** 李长顺（138…）; the name alone where there is no number. */
    public String withPhone(String member) {
        String phone = phone(member);
        return member(member) + (phone == null ? "" : "（" + phone + "）");
    }

    /** Null for nobody, and for who has left none. */
    public @Nullable String phone(@Nullable String member) {
        return network.member(member).map(Member::phone).orElse(null);
    }

    /**
     * Who has the ticket, by post and name: 联户党员李长顺; several joined by 、; empty when
     * nobody has it.
     */
    public String handler(Ticket ticket) {
        return titled(ticket.handling().handlers(), ticket.level(), ticket.handling().byPost());
    }

    public String titled(List<String> members, Level level, boolean byPost) {
        return members.stream()
            .map(m -> byPost && known(m) ? title(m, level) + member(m) : titled(m))
            .collect(Collectors.joining("、"));
    }

    /** 书记吴志远: by his highest post and name. */
    public String titled(@Nullable String member) {
        return member != null && known(member) ? post(member) + member(member) : member(member);
    }

    private boolean known(String member) {
        return network.member(member).isPresent();
    }

    private String title(String member, Level level) {
        boolean linked = level != Level.MEMBER || !network.householdsOf(member).isEmpty();
        return linked ? level.title() : texts.say(Say.TITLE_MEMBER);
    }

    /**
     * The title of a member's highest post; where he holds none, linked member or plain
     * member.
     */
    public String post(String member) {
        return network.postsOf(member)
            .stream()
            .map(Posting::post)
            .max(Comparator.naturalOrder())
            .map(Post::title)
            .orElseGet(() -> withoutPost(member));
    }

    private String withoutPost(String member) {
        return network.householdsOf(member).isEmpty() ? texts.say(Say.TITLE_MEMBER) : Level.MEMBER.title();
    }

    /**
     * The category; of a photo or voice of which nobody knows yet what it is about, that
     * it is one.
     */
    public String category(Ticket ticket) {
        return danger(ticket.report()).orElseGet(() -> unsaid(ticket) ? texts.say(Say.UNSAID, "kind", kind(ticket))
                : category(ticket.report().category()));
    }

    /**
     * What endangers people, where that is known: it, and not what else the words are
     * about, is the matter.
     */
    private Optional<String> danger(Report report) {
        return Optional.ofNullable(report.urgent() ? report.danger() : null)
            .flatMap(DangerKind::of)
            .map(Say::name)
            .map(texts::say);
    }

    private boolean unsaid(Ticket ticket) {
        boolean without = ticket.report().unheard() || ticket.report().words().isBlank();
        return without && ticket.report().category().equals(categories.fallback().code());
    }

    /** What was sent: a voice before a photo, a photo before a video, else a place. */
    public String kind(Ticket ticket) {
        return Stream.of(MediaKind.VOICE, MediaKind.IMAGE, MediaKind.VIDEO)
            .filter(kind -> ticket.attachments().stream().anyMatch(a -> a.type() == kind))
            .findFirst()
            .map(this::kind)
            .orElseGet(() -> texts.say(Say.KIND_PLACE));
    }

    public String kind(MediaKind kind) {
        return texts.say(switch (kind) {
            case IMAGE -> Say.KIND_IMAGE;
            case VOICE -> Say.KIND_VOICE;
            case VIDEO -> Say.KIND_VIDEO;
        });
    }

    public String category(String code) {
        return categories.byCode(code).orElseGet(categories::fallback).name();
    }

    /** The state as staff call it, or as a villager hears it whose matter it is. */
    public String state(Ticket ticket, Sight sight, Instant now) {
        return villager(sight) ? villagers(ticket, now) : ticket.state().title();
    }

    /** The state as who reported or follows it hears it. */
    public String villagers(Ticket ticket, Instant now) {
        return switch (ticket.state()) {
            case ASSIGNED -> texts.say(Say.STATE_ASSIGNED);
            case AWAITING_RESIDENT -> texts.say(Say.STATE_AWAITING);
            case ON_HOLD -> texts.say(Say.STATE_ON_HOLD, "day",
                    ticket.clocks().holdUntil() == null ? "" : Speech.day(ticket.clocks().holdUntil(), now));
            case RESOLVED -> texts.say(Say.STATE_RESOLVED);
            case REJECTED -> texts.say(Say.STATE_REJECTED);
            case MERGED -> texts.say(Say.STATE_MERGED);
            case IN_PROGRESS, CLOSED, WITHDRAWN -> ticket.state().title();
        };
    }

    /** The same on a card, where five characters are shown. */
    String cardState(Ticket ticket, Sight sight) {
        if (!villager(sight)) {
            return ticket.state().title();
        }
        return switch (ticket.state()) {
            case ON_HOLD -> texts.say(Say.CARD_STATE_ON_HOLD);
            case RESOLVED -> texts.say(Say.CARD_STATE_RESOLVED);
            case ASSIGNED, IN_PROGRESS, AWAITING_RESIDENT, CLOSED, REJECTED, WITHDRAWN, MERGED ->
                villagers(ticket, ticket.report().at()); // none of them names a day
        };
    }

    private static boolean villager(Sight sight) {
        return sight.own() || sight.eye() == Eye.FOLLOWER;
    }

    /** 这件事 to whom the category is not named. */
    public String category(Ticket ticket, Sight sight) {
        return sight.sees(Part.CATEGORY) ? category(ticket) : texts.say(Say.THIS_MATTER);
    }

    /**
     * The place as said, else the network's name for it, as whoever has it may know it;
     * empty when unknown.
     */
    public String place(Ticket ticket) {
        return place(ticket, sights.handlers(ticket));
    }

    public String place(Ticket ticket, Sight sight) {
        Place place = ticket.place();
        Optional<String> house = address(ticket.report());
        if (place.words() == null || house.filter(place.words()::equals).isPresent() ? sight.sees(Part.HOUSE)
                : sight.sees(Part.PLACE)) {
            boolean sent = place.words() == null && sight.secrecy() != Secrecy.ORDINARY && !sight.own();
            return sent ? house.orElseGet(() -> place(place)) : beside(ticket, place, sight, house);
        }
        return place(new Place(place.grid(), place.branch(), place.township(), null));
    }

    /**
     * A spot without a name, 村口, is near whose house it is: whoever may know the house
     * reads it behind.
     */
    private String beside(Ticket ticket, Place place, Sight sight, Optional<String> house) {
        String said = place(place);
        boolean nameless = place.words() != null && place.grid() != null && !NAMED.matcher(said).find()
                && network.household(ticket.report().household() == null ? "" : ticket.report().household())
                    .filter(h -> h.grid().equals(place.grid()))
                    .isPresent();
        return nameless && !sight.own() && sight.sees(Part.HOUSE) && house.filter(said::equals).isEmpty()
                ? texts.say(Say.PLACE_NEAR, "place", said, "house", house.orElse("")) : said;
    }

    private Optional<String> address(Report report) {
        return Optional.ofNullable(report.household()).flatMap(id -> network.household(id)).map(Household::address);
    }

    /**
     * What was reported, without what would tell him who did; of what the desk put into
     * words, its words.
     */
    public String words(Ticket ticket, Sight sight) {
        String reworded = ticket.report().discretion().reworded();
        boolean others = sight.eye() == Eye.HANDLER || sight.eye() == Eye.SENT;
        return reworded != null && others && !sight.sees(Part.FAMILY) ? reworded
                : masked(ticket, sight, ticket.report().words());
    }

    /** The whole message, where it told of other matters too; empty where it did not. */
    public String beside(Ticket ticket, Sight sight) {
        String beside = ticket.report().beside();
        return beside == null || !sight.sees(Part.WORDS) ? "" : masked(ticket, sight, beside);
    }

    /**
     * Words of staff as they are read by those whom the matter concerns: where it is that
     * of several households, they name none.
     */
    public String outward(Ticket ticket, String words) {
        return ticket.ofSeveral() ? Masked.unnamed(words, network) : words;
    }

    /** What was done, as somebody may see it. */
    public String closing(Ticket ticket, Sight sight) {
        return !sight.sees(Part.CLOSING) || ticket.closing() == null ? ""
                : outward(ticket, sight, ticket.closing().words());
    }

    /** What is kept with an entry of its history, as somebody may see it. */
    public String note(Ticket ticket, Sight sight, HistoryEntry entry) {
        if (ofAnother(ticket, sight, entry)) {
            return "";
        }
        if (!WORDS_OF_STAFF.contains(entry.event())) {
            return masked(ticket, sight, entry.note());
        }
        // Whoever may not know the family wrote names himself: one left out would be it.
        return sight.sees(Part.FAMILY) ? outward(ticket, sight, masked(ticket, sight, entry.note()))
                : Masked.unnamed(entry.note(), network);
    }

    /**
     * Whether it is what another household said of what concerns several, and somebody
     * may not read that.
     */
    public boolean ofAnother(Ticket ticket, Sight sight, HistoryEntry entry) {
        Report report = ticket.report();
        return ticket.ofSeveral() && sight.eye() == Eye.REPORTER && WORDS_OF_RESIDENTS.contains(entry.event())
                && (entry.by() == null || !entry.by().equals(report.reporter()) && !entry.by().equals(report.member()));
    }

    /** The photos, voices and videos he may see: of another household's none. */
    public List<Attachment> media(Ticket ticket, Sight sight) {
        boolean several = ticket.ofSeveral() && sight.eye() == Eye.REPORTER;
        return sight.of(ticket.attachments())
            .stream()
            .filter(one -> !several || one.staff() || ticket.reportedBy(one.by()))
            .toList();
    }

    private String outward(Ticket ticket, Sight sight, String words) {
        return sight.eye() == Eye.REPORTER || sight.eye() == Eye.FOLLOWER ? outward(ticket, words) : words;
    }

    public String masked(Ticket ticket, Sight sight, String words) {
        return Masked.words(words, ticket.report(), sight, network);
    }

    /** The phone number given for it, as far as he may have it; else null. */
    public @Nullable String phone(Ticket ticket, Sight sight) {
        return sight.sees(Part.PHONE) ? ticket.report().phone() : null;
    }

    /**
     * What the network calls the area of a place, the township or village first where the
     * group's name lacks it.
     */
    public String area(Place place) {
        String name = place(new Place(place.grid(), place.branch(), place.township(), null));
        String above = place.grid() == null ? "" : place(new Place(null, place.branch(), place.township(), null));
        return name.startsWith(above) ? name : above + name;
    }

    public String place(Place place) {
        if (place.words() != null) {
            return place.words();
        }
        if (place.grid() != null) {
            return network.grid(place.grid()).map(Grid::name).orElse("");
        }
        if (place.branch() != null) {
            return network.branch(place.branch()).map(Branch::name).orElse("");
        }
        return place.township() == null ? "" : network.township(place.township()).map(Township::name).orElse("");
    }

    /** Who reported, as the handler may know it: 谢家, 一位群众. */
    public String reporter(Ticket ticket) {
        return reporter(ticket, sights.handlers(ticket));
    }

    public String reporter(Ticket ticket, Sight sight) {
        Report report = ticket.report();
        if (!sight.sees(Part.FAMILY)) {
            return texts.say(report.confidential() ? Say.WHO_CONFIDENTIAL : somebody(ticket));
        }
        if (report.household() != null) {
            return network.household(report.household())
                .map(Household::head)
                .map(head -> texts.say(Say.WHO_HOUSEHOLD, "family", PersonName.family(head)))
                .orElseGet(() -> texts.say(somebody(ticket)));
        }
        return report.member() != null ? member(report.member()) : texts.say(somebody(ticket));
    }

    private static Say somebody(Ticket ticket) {
        return ticket.ofHotline() ? Say.WHO_HOTLINE : Say.WHO_UNKNOWN;
    }

}
