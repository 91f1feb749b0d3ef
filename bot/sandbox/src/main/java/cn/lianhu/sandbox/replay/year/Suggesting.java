package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the year's villages propose, once a branch, and how many households want it. */
final class Suggesting {

    private static final double PROPOSES = 0.6;

    private static final int MOST_WANT = 16;

    /** Most tickets are closed within a day, and then nobody can want them any more. */
    private static final Duration SOON = Duration.ofHours(3);

    private static final List<String> WORDS = List.of("建议村口装个亭子，走累了歇歇脚", "希望村里给老人办个食堂", "建议广场边上加几个健身器材", "能不能给娃娃们弄个图书角",
            "建议桥头装个公告栏");

    private final Stage stage;

    private final Network network;

    Suggesting(Stage stage, Network network) {
        this.stage = stage;
        this.network = network;
    }

    void plan(Population population, Instant from, int days) {
        for (Branch branch : network.branches()) {
            List<Household> houses = new ArrayList<>(network.gridsOf(branch.code())
                .stream()
                .flatMap(g -> network.householdsOfGrid(g.code()).stream())
                .toList());
            if (houses.size() > 1 && stage.chance().happens(PROPOSES, "proposes", branch.code())) {
                Collections.rotate(houses, (int) (stage.chance().of("proposer", branch.code()) * houses.size()));
                Instant at = Waking.after(from,
                        Duration.ofHours((long) (stage.chance().of("when", branch.code()) * days * 12)));
                proposes(population, houses, at);
            }
        }
    }

    private void proposes(Population population, List<Household> houses, Instant at) {
        Phone phone = population.phone(houses.getFirst());
        String words = stage.chance().one(WORDS, phone.openid(), "suggestion");
        Incident incident = new Incident(0, at, houses.getFirst(), "other", words);
        stage.agenda().add(at, phone, Deed.TEXT, words, lines -> {
            String answer = Stage.answer(lines);
            long number = Stage.number(answer);
            stage.book().note(new Book.Entry(incident, phone, at, number, answer));
            if (number > 0) {
                wanted(population, houses, at, number);
            }
        });
    }

    private void wanted(Population population, List<Household> houses, Instant at, long number) {
        int many = 1 + (int) (stage.chance().of("want", houses.getFirst().id()) * MOST_WANT);
        houses.stream().skip(1).limit(many).forEach(house -> {
            Phone phone = population.phone(house);
            stage.agenda()
                .say(Waking.after(at, stage.chance().around(SOON, phone.openid(), "wants")), phone, "赞成 " + number);
        });
    }

}
