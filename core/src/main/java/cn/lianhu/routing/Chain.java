package cn.lianhu.routing;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The chain of posts above a place: who is next, skipping whom the ticket cannot or must
 * not go to.
 */
public final class Chain {

    private final Network network;

    private final Texts texts;

    public Chain(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
    }

    /**
     * The first level from {@code from} on, up to {@code last}, that somebody can be
     * reached at; the county desk when there is none, reachable or not.
     * @param before who has it now; they are skipped
     */
    public Assignment from(Work work, Report report, Place place, Level from, Level last, List<String> before,
            List<String> reasons) {
        Excluded excluded = new Excluded(network, work, report, before);
        List<String> why = new ArrayList<>(reasons);
        expect(work, List.of(place), from, before);
        for (Level level : Level.values()) {
            if (level.compareTo(from) >= 0 && level.compareTo(last) <= 0 && level != Level.MEMBER) {
                List<String> able = meant(work, report, Post.of(level), place,
                        able(work, Post.of(level), place, excluded, why));
                if (!able.isEmpty()) {
                    return new Assignment(level, able, place, why, false);
                }
            }
        }
        return desk(work, report, place, why);
    }

    /**
     * The county desk gets it: whoever of it can be reached, and when nobody can, all of
     * it.
     */
    public Assignment desk(Work work, Report report, Place place, List<String> why) {
        List<String> able = reachable(work, report, place, Post.COUNTY_DESK);
        List<String> desk = !able.isEmpty() ? able : allowed(work, report, place, Post.COUNTY_DESK);
        return new Assignment(Level.COUNTY, desk.isEmpty() && report.conduct() ? oversight(work, report, place) : desk,
                place, why, false);
    }

    /** Whoever has the complaints that nobody of the desk may have. */
    private List<String> oversight(Work work, Report report, Place place) {
        List<String> able = reachable(work, report, place, Post.COUNTY_OVERSIGHT);
        return able.isEmpty() ? allowed(work, report, place, Post.COUNTY_OVERSIGHT) : able;
    }

    private List<String> allowed(Work work, Report report, Place place, Post post) {
        return holders(post, place).stream().filter(m -> barred(work, report).why(m).isEmpty()).toList();
    }

    /**
     * Who of a post can be told of a ticket now, deputies in the place of those on leave.
     */
    public List<String> reachable(Work work, Report report, Place place, Post post) {
        return meant(work, report, post, place, able(work, post, place, barred(work, report), new ArrayList<>()));
    }

    /**
     * Why nobody of a post, or not all of it, can be told of a ticket now, in words;
     * nothing of those who must not be.
     */
    public List<String> unreached(Work work, Report report, Place place, Post post) {
        List<String> why = new ArrayList<>();
        List<String> holders = holders(post, place);
        if (holders.isEmpty() && place.scope(post) != null) {
            why.add(texts.say(Say.SKIPPED_VACANT, "post", post.level().title()));
        }
        holders.stream().filter(m -> barred(work, report).why(m).isEmpty()).forEach(m -> {
            if (Reach.of(work, m) instanceof Reach.Not not) {
                why.add(texts.say(not.why(), "post", post.level().title(), "name", name(m)));
            }
        });
        return why;
    }

    private Excluded barred(Work work, Report report) {
        return new Excluded(network, work, report, List.of());
    }

    /**
     * Reads at once what the chains above all these places ask, also of those who have it
     * now, who are told next.
     */
    public void expect(Work work, Collection<Place> places, Level from, List<String> before) {
        Set<String> all = new LinkedHashSet<>(before);
        for (Post post : Post.values()) {
            if (post.level().compareTo(from) >= 0) {
                places.forEach(place -> all.addAll(holders(post, place)));
            }
        }
        Reach.expect(work, all);
    }

    /**
     * Of several of one post whoever is on duty today, where he can be reached, or who
     * stands in for him; of what hurries all of them.
     */
    private List<String> meant(Work work, Report report, Post post, Place place, List<String> able) {
        String scope = place.scope(post);
        if (scope == null || able.size() < 2 || report.urgent()) {
            return able;
        }
        return Duty.of(work, post, scope)
            .on(LocalDate.ofInstant(work.now(), Hours.ZONE))
            .map(member -> Reach.of(work, member) instanceof Reach.By by ? by.member() : member)
            .filter(able::contains)
            .map(List::of)
            .orElse(able);
    }

    private List<String> able(Work work, Post post, Place place, Excluded excluded, List<String> why) {
        List<String> holders = holders(post, place);
        if (holders.isEmpty()) {
            if (place.scope(post) != null) {
                why.add(texts.say(Say.SKIPPED_VACANT, "post", post.level().title()));
            }
            return List.of();
        }
        Set<String> able = new LinkedHashSet<>();
        for (String holder : holders) {
            take(work, holder, post.level().title(), excluded, why).ifPresent(able::add);
        }
        return List.copyOf(able);
    }

    private List<String> holders(Post post, Place place) {
        String scope = place.scope(post);
        return scope == null ? List.of() : network.holders(post, scope);
    }

    /**
     * Who takes it when it is meant for this member; empty, with the reason added, when
     * nobody does.
     */
    Optional<String> take(Work work, String member, String title, Excluded excluded, List<String> why) {
        Optional<Say> not = excluded.why(member);
        if (not.isPresent()) {
            why.add(texts.say(not.get(), "post", title, "name", name(member)));
            return Optional.empty();
        }
        return switch (Reach.of(work, member)) {
            case Reach.Not unreachable -> {
                why.add(texts.say(unreachable.why(), "post", title, "name", name(member)));
                yield Optional.empty();
            }
            case Reach.By by when by.standsIn() && excluded.why(by.member()).isPresent() -> {
                why.add(texts.say(Say.SKIPPED_AWAY, "post", title, "name", name(member)));
                yield Optional.empty();
            }
            case Reach.By by -> {
                if (by.standsIn()) {
                    why.add(texts.say(Say.STANDS_IN, "post", title, "name", name(member), "deputy", name(by.member())));
                }
                yield Optional.of(by.member());
            }
        };
    }

    private String name(String member) {
        return network.member(member).map(Member::name).orElse(member);
    }

}
