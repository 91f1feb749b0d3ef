package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Level;
import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * A member or holder of a post, with his temper: reads what he is asked and does it,
 * soon, late or not.
 */
final class Officer implements PhoneReader {

    /** Categories that nobody lets lie. */
    static final Set<String> QUICK = Set.of("hazard", "power", "water", "animals");

    /** Nobody who is told that it does not go tries the same again at once. */
    static final String REFUSED = "先没动";

    private final Stage stage;

    private final Phone phone;

    private final Level level;

    private final Temper temper;

    private final Handling handling;

    private final Visiting visiting;

    private final YearOfChoice choosing;

    private final Shopping shopping;

    private final Set<Long> waiting = new HashSet<>();

    private final Set<String> planned = new HashSet<>();

    /**
     * @param level of the highest post
     */
    Officer(Stage stage, YearOfChoice choosing, Shopping shopping, Phone phone, Level level, Temper temper) {
        this.stage = stage;
        this.phone = phone;
        this.level = level;
        this.temper = temper;
        this.handling = new Handling(stage, phone, level, temper);
        this.visiting = new Visiting(stage, phone, temper);
        this.choosing = choosing;
        this.shopping = shopping;
    }

    @Override
    public Phone phone() {
        return phone;
    }

    Temper temper() {
        return temper;
    }

    /** Types a report for a household that has no WeChat. */
    void tellsFor(Incident incident) {
        stage.agenda()
            .add(incident.at(), phone, Deed.TEXT, "代报 " + incident.household().head() + " " + incident.words(),
                    lines -> stage.book()
                        .note(new Book.Entry(incident, phone, incident.at(), Stage.number(Stage.answer(lines)),
                                Stage.answer(lines))));
    }

    @Override
    public synchronized void reads(ChatLine line) {
        if (temper != Temper.NEVER) {
            Block.of(line)
                .stream()
                .filter(block -> block.number() > 0 && !block.says(REFUSED))
                .forEach(block -> reads(block, line.at()));
            visiting.reads(line);
            choosing.reads(phone, line);
            shopping.reads(phone, line);
        }
    }

    void promises(Instant at) {
        visiting.promises(at);
    }

    private void reads(Block block, Instant at) {
        long number = block.number();
        if (block.says("就算接了") || block.says("回1接单") || block.says("（待接单）")) {
            task(number, at);
        }
        else if (block.says("回：办结 ") || block.says("（待办结）")) {
            close(number, at);
        }
        else if (block.says("点一下：完成 ")) {
            say(at, Duration.ofMinutes(40), "tap", number, "完成 " + number + " 核实过了，确实好了");
        }
        else if (block.says("说完回：已告知")) {
            say(at, Duration.ofHours(20), "told", number, "已告知 " + number);
        }
        else if (goesOn(block)) {
            waiting.remove(number);
            handling.work(number, at);
        }
        else if (block.says("等您一句话") || block.says("就到办好的时间") || block.says("工单超时提醒") || block.says("盼您回个话")) {
            reminded(number, at);
        }
        else if (block.says("工单待处理提醒") || block.says("到期") && level.above(Level.WORK_TEAM)) {
            look(number, at);
        }
    }

    private static boolean goesOn(Block block) {
        return block.says("请在") && block.says("前办好") || block.says("\n接着办") || block.says("按现有情况接着办")
                || block.says("可以接着办了") || block.says("（办理中）");
    }

    private boolean happens(double share, String what, Object about) {
        return stage.chance().happens(share, phone.openid(), what, about);
    }

    private Instant soon(Instant at, Duration median, String what, Object about) {
        return Waking.after(at, stage.chance().around(median, phone.openid(), what, about));
    }

    private void say(Instant at, Duration median, String what, long number, String text) {
        if (planned.add(what + number)) {
            stage.agenda().say(soon(at, median, what, number), phone, text);
        }
    }

    /** A template does not say everything: he asks to see it whole. */
    private void look(long number, Instant at) {
        if (happens(temper.acts(), "looks", number + " " + at)) {
            stage.agenda()
                .say(soon(at, Duration.ofMinutes(30L * temper.slower()), "looks", number), phone, "看 " + number);
        }
    }

    private void task(long number, Instant at) {
        waiting.add(number);
        handling.again(number);
        if (happens(temper.acts(), "takes", number + " " + at)) {
            Duration median = Duration.ofMinutes(QUICK.contains(stage.book().category(number)) ? 12 : 35);
            take(number, soon(at, median.multipliedBy(temper.slower()), "takes", number));
        }
    }

    private void take(long number, Instant at) {
        stage.agenda().add(at, phone, Deed.TEXT, waiting.size() == 1 ? "1" : "接单 " + number, lines -> taken(number));
    }

    private synchronized void taken(long number) {
        waiting.remove(number);
    }

    private void reminded(long number, Instant at) {
        if (!happens(0.6, "is reminded", number + " " + at)) {
            return;
        }
        if (waiting.contains(number)) {
            take(number, soon(at, Duration.ofMinutes(20), "reminded", number));
        }
        else {
            handling.finish(number, soon(at, Duration.ofMinutes(45), "reminded", number));
        }
    }

    private void close(long number, Instant at) {
        if (happens(temper == Temper.ANSWERS ? 0.95 : 0.7, "closes", number + " " + at)) {
            boolean back = happens(0.04, "sends back", number) && planned.add("back" + number);
            stage.agenda()
                .say(soon(at, Duration.ofMinutes(70L * temper.slower()), "closes", number), phone,
                        back ? "驳回 " + number + " 没看到照片，补一张再报" : "办结 " + number);
        }
    }

}
