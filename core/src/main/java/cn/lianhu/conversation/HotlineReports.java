package cn.lianhu.conversation;

import cn.lianhu.casework.Registering;
import cn.lianhu.chat.Phone;
import cn.lianhu.hotline.HotlineCase;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.reading.Reader;
import cn.lianhu.reading.Reading;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Routing;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.DangerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a hotline has handed over becomes a ticket, once: read, kept back and routed as
 * what people report here. Nobody here can be asked or told.
 */
public final class HotlineReports implements WhenDue {

    private static final int SHORTEST_NAME = 2;

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{IsHan}]+");

    private static final String A_PLACES = "(?![村镇乡组路街社区小桥河山庙坝坡])";

    /**
     * How a hotline begins, and people do not: it would be read as power that came back.
     */
    private static final Pattern RANG = Pattern.compile("来电(?=反映|反应|咨询|投诉|求助|称|表示|说|诉|要求|建议|[，,：:])");

    private static final String CALLER = "反映人";

    private final Network network;

    private final Texts texts;

    private final Reader reader;

    private final KeepingBack keepingBack;

    private final Routing routing;

    private final Registering registering;

    HotlineReports(Network network, Texts texts, Reader reader, KeepingBack keepingBack, Routing routing,
            Registering registering) {
        this.network = network;
        this.texts = texts;
        this.reader = reader;
        this.keepingBack = keepingBack;
        this.routing = routing;
        this.registering = registering;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(HotlineCase.TAKE);
    }

    /** The ticket, and that its number is taken, are one change. */
    @Override
    public void pass(Work work, DueThing due) {
        HotlineCase found = work.document(HotlineCase.KIND, due.id());
        HotlineRow row = found.row();
        if (row == null) {
            work.due(HotlineCase.TAKE, due.id(), null);
            return;
        }
        Ticket ticket = register(work, found.foreign(), row);
        work.save(HotlineCase.KIND, found.taken(ticket.shownNumber()));
    }

    private Ticket register(Work work, String foreign, HotlineRow row) {
        String words = withoutCaller(row);
        Reading said = reader.read(RANG.matcher(words).replaceAll(""));
        Optional<Household> house = Optional.ofNullable(row.household()).flatMap(network::household);
        Place home = house.map(h -> Belonging.of(network, h)).orElse(Place.UNKNOWN);
        Place named = named(row, said, home);
        Category category = keepingBack.category(said.category().best(), said);
        DangerKind danger = said.danger().orElse(null);
        Report plain = new Report(words, category.code(), danger == null ? category.policy() : Report.URGENT,
                category.confidential(), Set.of(), null, house.map(Household::id).orElse(null), null, null, work.now(),
                contact(row), null)
            .endangered(danger == null ? null : danger.code());
        Report report = keepingBack.of(work, plain, named.known() ? named : home, category, said, row.secret(), false);
        Assignment first = report.confidential()
                ? route(work, report, category, Belonging.roughly(named), Belonging.roughly(home))
                : route(work, report, category, named, home);
        return registering.ofHotline(work, report, because(work, foreign, row, first));
    }

    private Assignment route(Work work, Report report, Category category, Place named, Place home) {
        boolean nowhere = !named.known() && !home.known() && !report.urgent() && !report.conduct();
        return nowhere ? routing.nowhere(work, report, named) : routing.first(work, report, category, named, home);
    }

    private Assignment because(Work work, String foreign, HotlineRow row, Assignment to) {
        List<String> reasons = new ArrayList<>(to.reasons());
        reasons.addFirst(texts.say(Say.OF_HOTLINE, "foreign", foreign, "at", Speech.moment(row.received(), work.now()),
                "by", Speech.moment(row.limit(), work.now())));
        return new Assignment(to.level(), to.handlers(), to.place(), reasons, to.asksPlace());
    }

    /**
     * What was said, without who rang: his name and phone stand apart, for those who may
     * have them; and he is not whom he names.
     */
    private static String withoutCaller(HotlineRow row) {
        String words = Phone.hidden(row.text());
        String name = NO_NAME.matcher(row.contact()).replaceAll("");
        return name.length() < SHORTEST_NAME ? words : words.replaceAll(Pattern.quote(name) + A_PLACES, CALLER);
    }

    private static @Nullable String contact(HotlineRow row) {
        return row.contact().isEmpty() ? Phone.find(row.text()).orElse(null) : row.contact();
    }

    /**
     * Where it is: by code where the hotline knows, else by what it calls the place, else
     * by what was said.
     */
    private Place named(HotlineRow row, Reading said, Place home) {
        Optional<Place> grid = Optional.ofNullable(row.grid())
            .flatMap(network::grid)
            .map(g -> Place.ofGrid(network, g.code(), called(row, g.name())));
        Optional<Branch> branch = Optional.ofNullable(row.branch()).flatMap(network::branch);
        return grid.or(() -> branch.map(b -> within(b, row, said)))
            .orElseGet(() -> found(row, said, home)
                .orElseGet(() -> row.place().isEmpty() ? Place.UNKNOWN : new Place(null, null, null, row.place())));
    }

    private static String called(HotlineRow row, String name) {
        return row.place().isEmpty() ? name : row.place();
    }

    /** The group of a village, where its name is all that the words lack. */
    private Place within(Branch branch, HotlineRow row, Reading said) {
        return Stream.of(row.place(), branch.name() + row.place(), branch.name() + said.words())
            .map(words -> said.of(words).place(null))
            .map(HotlineReports::place)
            .filter(place -> place.grid() != null && branch.code().equals(place.branch()))
            .findFirst()
            .orElseGet(() -> Place.ofBranch(network, branch.code(), called(row, branch.name())));
    }

    private static Optional<Place> found(HotlineRow row, Reading said, Place home) {
        List<Place> all = Stream.of(row.place(), row.place() + " " + said.words(), said.words())
            .filter(words -> !words.isBlank())
            .map(words -> place(said.of(words).place(home.grid())))
            .filter(Place::known)
            .toList();
        return all.stream().filter(place -> place.grid() != null).findFirst().or(() -> all.stream().findFirst());
    }

    /** As exactly as it is sure, as nobody can be asked which it is. */
    private static Place place(Finding finding) {
        return switch (finding) {
            case Finding.At at -> at.place();
            case Finding.Range range -> range.places().getLast();
            case Finding.NoSuchUnit none -> none.branch();
            case Finding.Ambiguous several -> sameTownship(several);
            case Finding.UnknownPlace unknown -> Place.UNKNOWN;
            case Finding.Near near -> Place.UNKNOWN;
            case Finding.None none -> Place.UNKNOWN;
        };
    }

    private static Place sameTownship(Finding.Ambiguous several) {
        List<String> townships = several.places()
            .stream()
            .flatMap(place -> Optional.ofNullable(place.township()).stream())
            .distinct()
            .toList();
        return townships.size() == 1 ? Place.ofTownship(townships.getFirst(), several.matched()) : Place.UNKNOWN;
    }

}
