package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.chat.HoldArgs;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.roster.Amendment;
import cn.lianhu.roster.Dwellings;
import cn.lianhu.roster.Roster;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that keep the households: 加户, 改户, 迁出, 过世, 外出, 回来了, 联户. People say them in
 * sentences, too: each counts only set apart, with a name behind it, or alone.
 */
final class RosterWords implements LastActs.Doing {

    private static final Pattern NEW = Pattern.compile("(?U)(\\S+)\\s+(.+?)(?:\\s*[,，]?\\s*由\\s*(\\S+?)联?)?");

    private static final Pattern NEW_HEAD = Pattern.compile("(?U)(\\S+?)(?:\\s+(?:新)?户主\\s*[:：]?\\s*(\\S+))?");

    private static final Pattern AWAY = Pattern.compile("(?U)(\\S+?)\\s+(?:到|至)\\s*(\\S+?)(?:回来)?");

    private static final Pattern FIELD = Pattern.compile("(?U)(\\S+)\\s+(住址|地址|电话|手机|户类)\\s*[:：]?\\s*(.+)");

    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000、,，;；]+");

    private static final int LONGEST_AWAY_DAYS = 366;

    private final Network network;

    private final Dwellings dwellings;

    private final Texts texts;

    private final Roster roster;

    private final SameNames sameNames;

    private final Binding binding;

    private final RunningWords running;

    private final Map<String, OnField> fields = Map.of("住址", this::address, "地址", this::address, "电话", this::phone,
            "手机", this::phone);

    RosterWords(Network network, PlaceFinder places, Texts texts, Roster roster, SameNames sameNames, Binding binding,
            RunningWords running) {
        this.running = running;
        this.network = network;
        this.dwellings = new Dwellings(network, places);
        this.texts = texts;
        this.roster = roster;
        this.sameNames = sameNames;
        this.binding = binding;
    }

    List<Saying> words() {
        return List.of(sentence(Word.ADD_HOUSEHOLD, Say.ROSTER_HOW_ADD, this::add),
                sentence(Word.CHANGE_HOUSEHOLD, Say.ROSTER_HOW_CHANGE, this::change),
                sentence(Word.MOVED_OUT, Say.ROSTER_HOW_MOVED_OUT, this::movedOut),
                sentence(Word.DIED, Say.ROSTER_HOW_DIED, this::died),
                sentence(Word.GONE_AWAY, Say.ROSTER_HOW_AWAY, this::away),
                sentence(Word.CAME_BACK, Say.ROSTER_HOW_BACK, this::back),
                ChoosingWords.sentence(Word.LINK, this::linkOrAdjust));
    }

    /** While a choice has a draft it is that draft's; see {@link RunningWords}. */
    private Optional<String> linkOrAdjust(Work work, Person person, Reading said, String rest) {
        return running.adjust(work, person, rest)
            .or(() -> link().attempt().to(work, person, said, new Order(Word.LINK, List.of(), rest)));
    }

    private Sentence link() {
        return sentence(Word.LINK, Say.ROSTER_HOW_LINK, this::link);
    }

    @Override
    public List<LastActs.Done> recent(Work work, Actor actor) {
        return actor.member() == null ? List.of()
                : roster.amending()
                    .recent(work, actor.member())
                    .stream()
                    .map(done -> undoable(work, actor, done))
                    .toList();
    }

    private LastActs.Done undoable(Work work, Actor actor, Amendment done) {
        return new LastActs.Done(done.at(), done.what(),
                done.undone() ? null : () -> roster.takeBack(work, work.person(actor.asPerson()), done, binding));
    }

    /** What a word does with what stands behind it. */
    interface Deed {

        /** Empty when it is a sentence all the same. */
        Optional<String> of(Work work, Person person, String member, String rest);

    }

    Sentence sentence(Word word, Say how, Deed deed) {
        return new Sentence(word, (work, person, said, order) -> {
            String member = person.member();
            if (member == null || said.danger().isPresent()) {
                return Optional.empty();
            }
            if (order.rest().isBlank()) {
                return word == Word.CAME_BACK ? Optional.empty() : Optional.of(texts.say(how));
            }
            return setApart(said.words(), word) ? deed.of(work, person, member, order.rest().strip())
                    : Optional.empty();
        });
    }

    /** 外出 张木根, not 外出打工的. */
    static boolean setApart(String said, Word word) {
        String behind = said.strip();
        Optional<String> spelling = word.spellings().stream().filter(behind::startsWith).findFirst();
        return spelling.map(s -> behind.substring(s.length()))
            .filter(rest -> BETWEEN.matcher(rest).lookingAt())
            .isPresent();
    }

    private Optional<String> add(Work work, Person person, String member, String rest) {
        Matcher parts = NEW.matcher(rest);
        if (!parts.matches() || !dwellings.couldHead(parts.group(1))) {
            return Optional.of(texts.say(Say.ROSTER_HOW_ADD));
        }
        String address = Dwellings.written(parts.group(2));
        if (address.length() > Dwellings.LONGEST_ADDRESS) {
            return Optional.of(texts.say(Say.ROSTER_ADDRESS_LONG, "most", Dwellings.LONGEST_ADDRESS));
        }
        Optional<Grid> grid = dwellings.grid(member, address);
        if (grid.isEmpty()) {
            return Optional.of(texts.say(Say.ROSTER_NO_PLACE, "address", address));
        }
        if (!roster.rights().maySayWhere(member, grid.get().code())) {
            return Optional.of(texts.say(Say.ROSTER_NOT_YOURS, "what", grid.get().name()));
        }
        if (parts.group(3) == null) {
            return Optional.of(roster.households().add(work, person, parts.group(1), address, grid.get(), null));
        }
        List<Member> linked = dwellings.linkable(grid.get(), parts.group(3));
        return Optional.of(linked.size() == 1
                ? roster.households().add(work, person, parts.group(1), address, grid.get(), linked.getFirst())
                : sameNames.members(work, person, linked, parts.group(3),
                        id -> Word.ADD_HOUSEHOLD.shown() + " " + parts.group(1) + " " + address + " 由 " + id));
    }

    /** What 改户 does with what stands behind a field's name. */
    private interface OnField {

        String of(Work work, Person person, Household household, String value);

    }

    private Optional<String> change(Work work, Person person, String member, String rest) {
        Matcher parts = FIELD.matcher(rest);
        if (!parts.matches()) {
            return dwellings.couldHead(rest.split("(?U)\\s+", 2)[0]) ? Optional.of(texts.say(Say.ROSTER_HOW_CHANGE))
                    : Optional.empty();
        }
        String value = parts.group(3).strip();
        OnField field = fields.getOrDefault(parts.group(2), this::kinds);
        return household(work, person, member, Word.CHANGE_HOUSEHOLD, parts.group(1),
                " " + parts.group(2) + " " + value, true, household -> field.of(work, person, household, value));
    }

    private String address(Work work, Person person, Household household, String value) {
        String address = Dwellings.written(value);
        if (address.length() > Dwellings.LONGEST_ADDRESS) {
            return texts.say(Say.ROSTER_ADDRESS_LONG, "most", Dwellings.LONGEST_ADDRESS);
        }
        return dwellings.elsewhere(household, address)
                ? texts.say(Say.ROSTER_OTHER_GRID, "head", household.head(), "address", address)
                : roster.households().address(work, person, household, address);
    }

    private String phone(Work work, Person person, Household household, String value) {
        String phone = value.replaceAll("(?U)\\s", "");
        return PHONE.matcher(phone).matches() ? roster.households().phone(work, person, household, phone)
                : texts.say(Say.ROSTER_PHONE_WRONG);
    }

    private String kinds(Work work, Person person, Household household, String value) {
        Set<HouseholdKind> kinds = EnumSet.noneOf(HouseholdKind.class);
        List<String> named = value.equals("无") ? List.of() : Arrays.asList(BETWEEN.split(value));
        for (String one : named) {
            Optional<HouseholdKind> kind = HouseholdKind.named(one);
            if (kind.isEmpty()) {
                return texts.say(Say.ROSTER_KIND_UNKNOWN, "word", one, "list",
                        Stream.of(HouseholdKind.values()).map(HouseholdKind::title).collect(Collectors.joining("、")));
            }
            kinds.add(kind.get());
        }
        return roster.households().kinds(work, person, household, kinds);
    }

    private Optional<String> movedOut(Work work, Person person, String member, String rest) {
        return household(work, person, member, Word.MOVED_OUT, rest, "", true,
                household -> roster.households().movedOut(work, person, household, binding));
    }

    private Optional<String> died(Work work, Person person, String member, String rest) {
        Matcher parts = NEW_HEAD.matcher(rest);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String head = parts.group(2);
        return household(work, person, member, Word.DIED, parts.group(1), head == null ? "" : " 新户主 " + head, false,
                household -> roster.households().died(work, person, household, head));
    }

    private Optional<String> away(Work work, Person person, String member, String rest) {
        Matcher parts = AWAY.matcher(rest);
        if (!parts.matches()) {
            return network.householdsHeadedBy(rest.split("(?U)\\s+", 2)[0]).isEmpty() ? Optional.empty()
                    : Optional.of(texts.say(Say.ROSTER_HOW_AWAY));
        }
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        Optional<LocalDate> until = HoldArgs.parse(parts.group(2), today)
            .map(HoldArgs::until)
            .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(LONGEST_AWAY_DAYS)));
        return household(work, person, member, Word.GONE_AWAY, parts.group(1), " 到 " + parts.group(2), false,
                household -> until.map(day -> roster.households().away(work, person, household, day))
                    .orElseGet(() -> texts.say(Say.ROSTER_HOW_AWAY)));
    }

    private Optional<String> back(Work work, Person person, String member, String rest) {
        return household(work, person, member, Word.CAME_BACK, rest, "", false,
                household -> roster.households().back(work, person, household));
    }

    /** 联户 NAME MEMBER: another member for a household. */
    Optional<String> link(Work work, Person person, String member, String rest) {
        String[] parts = rest.split("(?U)\\s+");
        if (parts.length != 2) {
            return Stream.of(parts).allMatch(dwellings::couldHead) ? Optional.of(texts.say(Say.ROSTER_HOW_LINK))
                    : Optional.empty();
        }
        return household(work, person, member, Word.LINK, parts[0], " " + parts[1], false, household -> {
            List<Member> linked = network.grid(household.grid())
                .map(g -> dwellings.linkable(g, parts[1]))
                .orElse(List.of());
            return linked.size() == 1 ? roster.households().link(work, person, household, linked.getFirst()) : sameNames
                .members(work, person, linked, parts[1], id -> Word.LINK.shown() + " " + household.id() + " " + id);
        });
    }

    /** What is done to the household that a name means. */
    private interface OnHousehold {

        String of(Household household);

    }

    /**
     * @param rest what stood behind the name
     * @param where whether it says where somebody lives, which whoever serves in the grid
     * may say, too
     */
    private Optional<String> household(Work work, Person person, String member, Word word, String name, String rest,
            boolean where, OnHousehold deed) {
        List<Household> named = network.household(name)
            .map(List::of)
            .orElseGet(() -> network.householdsHeadedBy(name.replaceFirst("(?<=..)家$", "")));
        if (named.isEmpty() && !dwellings.couldHead(name)) {
            return Optional.empty();
        }
        List<Household> his = named.stream()
            .filter(h -> where ? roster.rights().maySayWhere(member, h) : roster.rights().maySayHow(member, h))
            .toList();
        if (his.size() == 1) {
            return Optional.of(deed.of(his.getFirst()));
        }
        return Optional.of(his.isEmpty() ? texts.say(Say.HOUSEHOLD_UNKNOWN, "name", name) : sameNames.households(work,
                person.contact(), his, word.shown() + " " + name + rest, id -> word.shown() + " " + id + rest));
    }

}
