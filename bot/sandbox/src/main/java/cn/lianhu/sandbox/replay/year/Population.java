package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Everybody of the county who has a phone, with his temper. The shares are assumed. */
final class Population {

    /** Of those who never answer, so many have not even bound themselves. */
    private static final double NOT_BOUND = 0.5;

    /** Of members without a household and a post, so many have bound themselves. */
    private static final double OTHERS_BOUND = 0.3;

    private static final double STRANGERS = 0.1;

    private static final double BY_MEMBER = 0.05;

    private static final Map<Level, List<Double>> TEMPERS = new EnumMap<>(Map.of(Level.MEMBER, List.of(0.65, 0.22),
            Level.GRID, List.of(0.78, 0.17), Level.BRANCH, List.of(0.86, 0.13), Level.WORK_TEAM, List.of(0.80, 0.19),
            Level.TOWNSHIP, List.of(0.90, 0.10), Level.COUNTY, List.of(1.0, 0.0)));

    private final Stage stage;

    private final Network network;

    private final YearOfChoice choosing;

    private final Shopping shopping;

    private final Map<String, Officer> officers = new LinkedHashMap<>();

    private final Map<String, PhoneReader> byOpenid = new ConcurrentHashMap<>();

    Population(Stage stage, Network network) {
        this.stage = stage;
        this.network = network;
        this.choosing = new YearOfChoice(stage, network);
        this.shopping = new Shopping(stage, network);
        network.members().forEach(this::add);
    }

    private void add(Member member) {
        Level level = network.postsOf(member.id())
            .stream()
            .map(posting -> posting.post().level())
            .max(Level::compareTo)
            .orElse(Level.MEMBER);
        boolean idle = network.everyPostOf(member.id()).isEmpty() && network.householdsOf(member.id()).isEmpty();
        Temper temper = Temper.drawn(TEMPERS.getOrDefault(level, List.of()), stage.chance().of("temper", member.id()));
        double bound = idle ? OTHERS_BOUND : temper == Temper.NEVER ? 1 - NOT_BOUND : 1;
        if (stage.chance().happens(bound, "bound", member.id())) {
            Officer officer = new Officer(stage, choosing, shopping, Phone.of("o" + member.id(), member.bindCode()),
                    level, temper);
            shopping.keeps(member.id(), officer.phone());
            officers.put(member.id(), officer);
            byOpenid.put(officer.phone().openid(), officer);
        }
    }

    /** Those who have bound themselves. */
    Collection<Officer> officers() {
        return officers.values();
    }

    /** One who has bound himself. */
    Optional<Officer> officer(String member) {
        return Optional.ofNullable(officers.get(member));
    }

    /**
     * Plans what belongs to the scheme beside the tickets: promises at the beginning, and
     * choosing each other once.
     */
    void plan(Instant first, Instant choosingBegins, int choosingDays) {
        officers.forEach((member, officer) -> {
            if (!network.householdsOf(member).isEmpty()) {
                officer.promises(first);
            }
        });
        choosing.plan(this, choosingBegins, choosingDays);
    }

    /** Of somebody of the household, who binds himself with its letter. */
    Phone phone(Household household) {
        String openid = "o" + household.id();
        return byOpenid
            .computeIfAbsent(openid,
                    id -> new Resident(stage, choosing, shopping, Phone.of(id, household.bindCode()), household))
            .phone();
    }

    Optional<PhoneReader> find(String openid) {
        return Optional.ofNullable(byOpenid.get(openid));
    }

    Collection<PhoneReader> all() {
        return byOpenid.values();
    }

    /**
     * Plans an incident's report: by the household, by a stranger of it, or by its
     * member.
     */
    void plan(Incident incident) {
        Officer member = officers.get(String.valueOf(incident.household().member()));
        if (member != null && member.temper() == Temper.ANSWERS && onlyOneOfTheName(incident.household())
                && stage.chance().happens(BY_MEMBER, "by member", incident.number())) {
            member.tellsFor(incident);
        }
        else {
            resident(incident.household()).tells(incident);
        }
    }

    private boolean onlyOneOfTheName(Household household) {
        return Stream.ofNullable(household.member())
            .flatMap(member -> network.householdsOf(member).stream())
            .filter(other -> other.head().equals(household.head()))
            .count() == 1;
    }

    private Resident resident(Household household) {
        boolean stranger = stage.chance().happens(STRANGERS, "stranger", household.id());
        String openid = (stranger ? "oS" : "o") + household.id();
        return (Resident) byOpenid.computeIfAbsent(openid, id -> new Resident(stage, choosing, shopping,
                Phone.of(id, stranger ? null : household.bindCode()), household));
    }

}
