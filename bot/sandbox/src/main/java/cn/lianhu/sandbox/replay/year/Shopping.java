package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What households and the village's shop do with points: whoever has enough fetches
 * something, with a code, or by name where nobody of the household is bound.
 */
final class Shopping {

    private static final double FETCHES = 0.5;

    private static final double BY_NAME = 0.3;

    private static final double SLIPS = 0.02;

    private static final int ENOUGH = 5;

    private static final List<String> GOODS = List.of("肥皂", "食盐", "垃圾袋", "抽纸");

    private static final Pattern GIVEN = Pattern.compile("加好了：(\\S+?)家 .+?现在(\\d+)分");

    private static final Pattern HAS = Pattern.compile("您家加了\\d+分（.+?），现在有(\\d+)分");

    private static final Pattern CODE = Pattern.compile("您的兑换码：(\\d{6})");

    private static final Pattern TO_CONFIRM = Pattern.compile("确认 ([0-9A-Z]{8})");

    private final Stage stage;

    private final Network network;

    private final Map<String, Phone> keepers = new HashMap<>();

    Shopping(Stage stage, Network network) {
        this.stage = stage;
        this.network = network;
    }

    /** Somebody of the staff has bound himself: he may keep a shop. */
    void keeps(String member, Phone phone) {
        network.everyPostOf(member)
            .stream()
            .filter(held -> held.post() == Post.SHOP)
            .forEach(held -> keepers.put(held.scope(), phone));
    }

    /** What whoever has given points reads, or is asked to confirm. */
    void reads(Phone phone, ChatLine line) {
        Matcher confirm = TO_CONFIRM.matcher(line.text());
        while (confirm.find()) {
            stage.agenda().say(Waking.after(line.at(), Duration.ofHours(3)), phone, "确认 " + confirm.group(1));
        }
        Matcher given = GIVEN.matcher(line.text());
        if (given.find()) {
            if (stage.chance().happens(SLIPS, phone.openid(), "slips", line.at())) {
                stage.agenda().say(line.at().plusSeconds(120), phone, "撤销");
            }
            else if (enough(given.group(2)) && stage.chance().happens(BY_NAME, phone.openid(), "by name", line.at())) {
                network.householdsOf(phone.openid().substring(1))
                    .stream()
                    .filter(house -> house.head().equals(given.group(1)))
                    .findFirst()
                    .ifPresent(house -> sells(house, house.id(), line.at()));
            }
        }
    }

    private static boolean enough(String points) {
        return Integer.parseInt(points) >= ENOUGH;
    }

    /** What a household does that reads what it has. */
    void reads(Phone phone, Household house, ChatLine line) {
        Matcher has = HAS.matcher(line.text());
        if (has.find() && enough(has.group(1))
                && stage.chance().happens(FETCHES, phone.openid(), "fetches", line.at())) {
            stage.agenda()
                .add(Waking.after(line.at(), stage.chance().around(Duration.ofHours(20), phone.openid(), line.at())),
                        phone, Deed.TEXT, "兑换码", lines -> {
                            Matcher code = CODE.matcher(Stage.answer(lines));
                            if (code.find()) {
                                sells(house, code.group(1), lines.getLast().at().plusSeconds(60));
                            }
                        });
        }
    }

    private void sells(Household house, String whom, Instant at) {
        Optional<Phone> keeper = network.grid(house.grid()).map(Grid::branch).map(keepers::get);
        keeper.ifPresent(phone -> stage.agenda()
            .say(at.plusSeconds(60), phone, "兑换 " + whom + " " + stage.chance().one(GOODS, house.id(), "good", at)));
    }

}
