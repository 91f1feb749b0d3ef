package cn.lianhu.choosing;

import cn.lianhu.choosing.Round.Published;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Once a published choice cannot be taken back any more, whatever led to it goes, and
 * whom it concerns are told: first the members, then the households, some at a time.
 */
final class Publishing implements WhenDue {

    private static final String LINKED = "choice linked";

    private static final int AT_ONCE = 40;

    /** Names that fit one message. */
    private static final int NAMED = 12;

    private static final Duration AGAIN = Duration.ofMillis(1);

    private final Network network;

    private final Wording wording;

    private final SchemeNews news;

    private final Rounds rounds;

    private final Running running;

    Publishing(Network network, Wording wording, SchemeNews news, Rounds rounds, Running running) {
        this.network = network;
        this.wording = wording;
        this.news = news;
        this.rounds = rounds;
        this.running = running;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Round.TELLS);
    }

    @Override
    public void pass(Work work, DueThing due) {
        Round round = rounds.of(work, due.id());
        Published published = round.published();
        if (published == null || published.next().isAfter(work.now())) {
            work.due(Round.TELLS, due.id(), published == null ? null : published.next());
            return;
        }
        if (!published.membersTold()) {
            running.forgetWishes(work, round);
            tellMembers(work, published);
            save(work, round, published, published.untold());
            return;
        }
        Set<String> now = published.untold().stream().sorted().limit(AT_ONCE).collect(Collectors.toSet());
        tellHouseholds(work, round, published, now);
        Set<String> left = new HashSet<>(published.untold());
        left.removeAll(now);
        if (left.isEmpty()) {
            work.save(Round.KIND, round.over());
        }
        else {
            save(work, round, published, left);
        }
    }

    /** Who chose what is nowhere any more, nor who was adjusted. */
    private static void save(Work work, Round round, Published published, Set<String> left) {
        work.save(Round.KIND, new Round(round.branch(), round.version(), round.begun(), round.until(), true, Map.of(),
                published.told(left, work.now().plus(AGAIN))));
    }

    private void tellMembers(Work work, Published published) {
        Set<String> members = new TreeSet<>();
        Stream.of(published.before(), published.after()).forEach(links -> members.addAll(links.values()));
        members.removeIf(member -> network.member(member).isEmpty());
        SchemeNews.expect(work, members);
        members.forEach(member -> news.member(work, Part.CHOICE, member, LINKED,
                wording.texts()
                    .say(Say.CHOICE_LINKED_TO_MEMBER, "came", names(published.after(), member), "went",
                            names(published.before(), member))));
    }

    private String names(Map<String, String> links, String member) {
        List<String> heads = links.entrySet()
            .stream()
            .filter(link -> link.getValue().equals(member))
            .flatMap(link -> network.household(link.getKey()).stream())
            .map(Household::head)
            .sorted()
            .toList();
        String shown = heads.stream().limit(NAMED).collect(Collectors.joining("、"));
        return heads.size() <= NAMED ? shown
                : wording.texts().say(Say.CHOICE_AND_MORE, "list", shown, "count", heads.size());
    }

    private void tellHouseholds(Work work, Round round, Published published, Set<String> households) {
        work.expect(households.stream().map(Query.OccupantsOf::new).toList());
        SchemeNews.expectPeople(work,
                households.stream().flatMap(h -> work.occupants(h).contacts().stream()).distinct().toList());
        for (String household : new TreeSet<>(households)) {
            String member = published.after().getOrDefault(household, "");
            String text = wording.texts()
                .say(Say.CHOICE_LINKED, "branch", running.name(round.branch()), "member",
                        wording.naming().member(member), "phone", wording.naming().phone(member));
            work.occupants(household)
                .contacts()
                .forEach(contact -> news.person(work, Part.CHOICE, contact, LINKED, text));
        }
    }

}
