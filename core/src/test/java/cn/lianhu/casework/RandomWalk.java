package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Member;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Bench.Next;
import cn.lianhu.testing.Hand;
import cn.lianhu.testing.Reporter;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Random people do random things to tickets, and time passes. */
final class RandomWalk {

    private static final List<String> RESIDENTS = List.of("H1", "H2", "H3", "H4", "H5", "HB", "stranger");

    final Bench bench = new Bench();

    final List<String> steps = new ArrayList<>();

    private final Random random;

    private final List<String> people;

    RandomWalk(Random random) {
        this.random = random;
        people = new ArrayList<>(bench.network().members().stream().map(Member::id).toList());
        people.addAll(RESIDENTS);
        if (random.nextBoolean()) {
            bench.moveOut("H2");
        }
        bench.later(Duration.ofHours(random.nextInt(24 * 14)));
    }

    void step() {
        List<Ticket> all = bench.store().tickets().values().stream().toList();
        int kind = random.nextInt(16);
        if (all.isEmpty() || kind == 0 && all.size() < 4) {
            report();
        }
        else if (kind == 1) {
            bench.passUntil(bench.now().plus(Duration.ofMinutes(random.nextInt(300))));
        }
        else if (kind == 2) {
            bench.next().ifPresent(this::pass);
        }
        else if (kind == 4) {
            staff();
        }
        else {
            long number = all.get(random.nextInt(all.size())).number();
            boolean done = false;
            for (int tries = 0; tries < 5 && !done; tries++) {
                done = act(bench.ticket(number));
            }
        }
    }

    private String somebody() {
        return people.get(random.nextInt(people.size()));
    }

    private void report() {
        Reporter by = bench.by(somebody());
        List<Category> all = bench.categories().all();
        String category = all.get(random.nextInt(all.size())).code();
        switch (random.nextInt(8)) {
            case 0 -> by.urgent();
            case 1 -> by.unheard();
            case 2 -> by.confidential().about(random.nextBoolean() ? "SEC" : "LEAD1");
            case 3 -> by.at(place());
            case 4 -> by = bench.by("LINK1").forHousehold("H2");
            default -> {
            }
        }
        steps.add("report " + category);
        by.of(category);
    }

    private Place place() {
        return switch (random.nextInt(4)) {
            case 0 -> Place.ofGrid(bench.network(), "A1", "1组");
            case 1 -> Place.ofBranch(bench.network(), "A", "白莲村");
            case 2 -> Place.ofTownship("U", "水南镇");
            default -> Place.UNKNOWN;
        };
    }

    private void pass(Next next) {
        steps.add(next.toString());
        assertThat(next.at()).as("due in the past: " + next)
            .isAfterOrEqualTo(bench.now().minus(Duration.ofMinutes(10)));
        bench.pass(next);
    }

    private void staff() {
        String member = people.get(random.nextInt(people.size() - RESIDENTS.size()));
        steps.add("staff " + member);
        switch (random.nextInt(6)) {
            case 0 -> bench.unfollow(member);
            case 3 -> bench.moveOut("H" + (1 + random.nextInt(5)));
            case 4 -> succeed(random.nextBoolean() ? "LEAD1" : "ELEC2");
            case 1 -> bench.leave(member, "2026-04-01 09:00", random.nextBoolean() ? null : "ELEC2");
            case 2 -> bench.hand(member).standIn("ELEC2");
            default -> bench.bind(member);
        }
    }

    private void succeed(String leader) {
        bench.elect(Post.GRID_LEADER, "A1", leader);
        bench.run(work -> {
            bench.acts().succeeding().succeed(work, Post.GRID_LEADER, "A1");
            return null;
        });
    }

    /** Mostly somebody who has something to do with it. */
    private String likely(Ticket t) {
        List<String> near = new ArrayList<>(t.handling().handlers());
        near.addAll(t.handling().alsoTold().keySet());
        near.addAll(List.of("SEC", "TOWN", "DESK1"));
        if (t.report().reporter() != null) {
            near.addAll(Collections.nCopies(4, t.report().reporter().substring(2)));
        }
        return random.nextInt(6) == 0 ? somebody() : near.get(random.nextInt(near.size()));
    }

    private boolean act(Ticket t) {
        String who = likely(t);
        int what = random.nextInt(39);
        Outcome outcome = act(bench.hand(who), t.number(), what);
        steps.add(who + " " + what + " #" + t.number() + (outcome.done() ? "" : " no"));
        assertThat(outcome.text()).contains("#").doesNotContain("{");
        return outcome.done();
    }

    private Hand reporter(Hand otherwise, long n) {
        String contact = bench.ticket(n).report().reporter();
        return contact == null ? otherwise : bench.hand(contact.substring(2));
    }

    private Outcome follows(Hand hand, long n) {
        return switch (random.nextInt(8)) {
            case 0 -> hand.involve(n, "H" + (1 + random.nextInt(5)));
            case 1 -> bench.hand(RESIDENTS.get(random.nextInt(RESIDENTS.size()))).isParty(n);
            case 2, 3, 4 -> hand.publish(n);
            default -> hand.follow(n);
        };
    }

    /** Begins with what chance alone rarely comes to. */
    RandomWalk begun(int which) {
        switch (which) {
            case 0 -> {
                long shared = bench.by("H1").of("streetlight");
                bench.hand("DESK1").involve(shared, "H3");
                bench.hand("H3").isParty(shared);
            }
            case 1 -> {
                long urgent = bench.by("H1").urgent().of("streetlight");
                Hand handler = bench.hand(bench.ticket(urgent).handling().handlers().getFirst());
                handler.accept(urgent);
                handler.resolve(urgent, "换了灯泡");
                bench.hand("SEC").close(urgent, "");
            }
            case 2 -> {
                long back = bench.by("H1").of("streetlight");
                bench.hand(bench.ticket(back).handling().handlers().getFirst()).giveBack(back, "走不开");
                bench.by("H3").of("streetlight");
            }
            case 3 -> {
                bench.moveOut("H2");
                long rung = bench.by("LINK1").forHousehold("H2").of("streetlight");
                bench.hand("TOWN").takeOver(rung);
                bench.hand("TOWN").close(rung, "换了灯泡");
            }
            default -> {
            }
        }
        return this;
    }

    private Outcome act(Hand hand, long n, int what) {
        LocalDate day = LocalDate.ofInstant(bench.now(), ZoneId.of("Asia/Shanghai"));
        return switch (what) {
            case 0, 1 -> hand.accept(n);
            case 2 -> hand.giveBack(n, "走不开");
            case 3 -> hand.raise(n, "要换变压器");
            case 4 -> hand.forward(n, bench.network().member(somebody()).map(Member::name).orElse("张木根"));
            case 5 -> hand.forward(n, "水南村第1网格");
            case 6 -> hand.ask(n, "是哪一盏灯？");
            case 7 -> hand.answer(n, "路口那盏");
            case 8 -> hand.note(n, "明天去");
            case 9 -> hand.hold(n, day.plusDays(random.nextInt(35)), "等配件");
            case 10 -> hand.resume(n);
            case 11, 12 -> hand.resolve(n, "换了灯泡");
            case 13 -> hand.notFixed(n, "还黑");
            case 14 -> hand.sendBack(n, "没亮");
            case 15 -> hand.close(n, random.nextBoolean() ? "" : "看过了");
            case 16 -> hand.reject(n, "在仲裁");
            case 17 -> hand.rate(n, Rating.SATISFIED);
            case 18 -> hand.reopen(n, "还黑");
            case 19 -> hand.appeal(n, "不对");
            case 20 -> hand.withdraw(n);
            case 21 -> hand.merge(n, 1001 + random.nextInt(bench.store().tickets().size()));
            case 22 -> hand.unmerge(n);
            case 23 -> hand.urge(n);
            case 24 -> hand.reclassify(n, random.nextBoolean() ? "垃圾清运" : "干部作风村务");
            case 25 -> hand.undo(n);
            case 26 -> follows(hand, n);
            case 27 -> hand.takeOver(n);
            case 31 -> hand.toldInPerson(n);
            case 32 -> hand.fixed(n);
            case 33 -> reporter(hand, n).join(n, 1001 + random.nextInt(bench.store().tickets().size()));
            case 34 -> hand.keepSecret(n);
            case 35 -> bench.hand("DESK1").refer(n, "县纪委");
            case 36 -> bench.hand("DESK1").reword(n, "有人说账目不清楚");
            case 37 -> random.nextBoolean() ? bench.hand("DESK1").askWho(n) : bench.hand("DESK2").agreeWho(n);
            case 38 -> random.nextBoolean() ? hand.danger(n) : hand.dangerHeard(n);
            case 28 -> hand.rateByPhone(n, Rating.SATISFIED, "");
            case 29 -> hand.notFixedByPhone(n, "还黑");
            default -> random.nextBoolean() ? hand.locate(n, place()) : hand.supplement(n, "3组也黑了");
        };
    }

}
