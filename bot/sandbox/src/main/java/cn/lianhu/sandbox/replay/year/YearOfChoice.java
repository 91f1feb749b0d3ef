package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import cn.lianhu.sandbox.replay.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the year's households and members choose each other, once in every branch whose
 * secretary sees to it.
 */
final class YearOfChoice {

    /** Of the households that are asked, so many want somebody else. */
    private static final double WANTS = 0.5;

    private static final double MEMBER_SAYS = 0.3;

    private static final int FOR_OTHERS = 3;

    private static final Pattern WITHOUT_PHONE = Pattern.compile("(?m)^([^\\s，：]+)，\\S+$");

    private final Stage stage;

    private final Network network;

    YearOfChoice(Stage stage, Network network) {
        this.stage = stage;
        this.network = network;
    }

    /** The branches' secretaries begin it, who do what is to be done. */
    void plan(Population population, Instant at, int days) {
        LocalDate until = LocalDate.ofInstant(at, Sandbox.ZONE).plusDays(days);
        network.branches()
            .stream()
            .flatMap(branch -> network.holders(Post.SECRETARY, branch.code()).stream().limit(1))
            .flatMap(secretary -> population.officer(secretary).stream())
            .filter(secretary -> secretary.temper() == Temper.ANSWERS)
            .forEach(secretary -> stage.agenda()
                .say(Waking.after(at, stage.chance().around(Duration.ofHours(2), secretary.phone().openid(), "begins")),
                        secretary.phone(), "互选 开始 到 " + until.getMonthValue() + "月" + until.getDayOfMonth() + "日"));
    }

    /** What somebody of the staff does who is told of it. */
    void reads(Phone phone, ChatLine line) {
        if (line.text().contains("互选的时间到了。看草稿")) {
            Instant when = Waking.after(line.at(), Duration.ofHours(1));
            stage.agenda().say(when, phone, "互选 看");
            stage.agenda().say(Waking.after(when, Duration.ofMinutes(20)), phone, "互选 公布");
        }
        if (line.text().contains("最多想联几户") && stage.chance().happens(MEMBER_SAYS, phone.openid(), "at most")) {
            stage.agenda().say(Waking.after(line.at(), Duration.ofHours(2)), phone, "最多 8 户");
        }
        if (line.text().contains("里没绑定微信的户，请您上门问问")) {
            stage.agenda()
                .add(Waking.after(line.at(), Duration.ofHours(9)), phone, Deed.TEXT, "互选",
                        lines -> chooseFor(phone, line.at(), Stage.answer(lines)));
        }
    }

    private void chooseFor(Phone phone, Instant at, String list) {
        WITHOUT_PHONE.matcher(list)
            .results()
            .map(found -> found.group(1))
            .limit(FOR_OTHERS)
            .forEach(head -> network.households()
                .stream()
                .filter(house -> house.head().equals(head) && leads(phone, house))
                .findFirst()
                .flatMap(this::wanted)
                .ifPresent(name -> stage.agenda()
                    .say(Waking.after(at, Duration.ofHours(20)), phone, "代选 " + head + " " + name)));
    }

    private boolean leads(Phone phone, Household house) {
        return network.holders(Post.GRID_LEADER, house.grid()).stream().anyMatch(id -> phone.openid().equals("o" + id));
    }

    /** What a household does that is asked. */
    void reads(Phone phone, Household house, ChatLine line) {
        if (line.text().contains("请各家选联户党员") && stage.chance().happens(WANTS, phone.openid(), "wants")) {
            wanted(house).ifPresent(name -> stage.agenda()
                .say(Waking.after(line.at(), stage.chance().around(Duration.ofHours(8), phone.openid(), "chooses")),
                        phone, "选 " + name));
        }
    }

    /** Somebody who is linked to households in the same branch. */
    private Optional<String> wanted(Household house) {
        List<String> names = network.grid(house.grid())
            .stream()
            .flatMap(grid -> network.gridsOf(grid.branch()).stream())
            .flatMap(grid -> network.householdsOfGrid(grid.code()).stream())
            .flatMap(other -> Stream.ofNullable(other.member()))
            .distinct()
            .flatMap(member -> network.member(member).stream())
            .map(Member::name)
            .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(stage.chance().one(names, house.id(), "wants whom"));
    }

}
