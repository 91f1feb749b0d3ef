package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Level;
import cn.lianhu.sandbox.replay.Deed;
import cn.lianhu.sandbox.replay.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody does with the tickets he has taken: gets them done, hands them up, asks,
 * waits, or forgets them.
 */
final class Handling {

    private static final Set<String> LONG = Set.of("road", "land", "neighbour", "family", "estate");

    private static final List<String> DONE = List.of("去看过了，弄好了，试过没问题", "换了新的，好了", "找师傅来修过，当面看过了", "跟两边都说好了", "带去办好了",
            "清干净了，拍了照", "帮着问清楚了，也跟本人说了");

    private static final List<String> UP = List.of("要专业的人来", "村里没这笔钱", "说了几回不听", "不归我这边管");

    private final Stage stage;

    private final Phone phone;

    private final Level level;

    private final Temper temper;

    private final Set<Long> underway = new HashSet<>();

    private final Map<Long, Integer> turns = new HashMap<>();

    Handling(Stage stage, Phone phone, Level level, Temper temper) {
        this.stage = stage;
        this.phone = phone;
        this.level = level;
        this.temper = temper;
    }

    /** He has it now: works on it, or finds that he cannot. */
    synchronized void work(long number, Instant at) {
        if (!underway.add(number)) {
            return;
        }
        String category = stage.book().category(number);
        Duration needed = Duration.ofHours(Officer.QUICK.contains(category) ? 3 : LONG.contains(category) ? 18 : 6);
        Instant when = Waking.after(at, stage.chance()
            .around(needed.multipliedBy(temper == Temper.ANSWERS ? 1 : 3), phone.openid(), "works", number));
        double turn = stage.chance().of(phone.openid(), "how it goes", number, turns.merge(number, 1, Integer::sum));
        if (turn < 0.22) {
            putsOff(number, category, turn, when);
        }
        else if (turn < 0.30) {
            stage.agenda().say(when, phone, "进展 " + number + " 已经联系师傅，约了时间");
            finish(number, Waking.after(when, needed));
        }
        else if (turn < (temper == Temper.ANSWERS ? 0.97 : 0.8)) {
            finish(number, when);
        }
    }

    /**
     * Hands it up, asks the resident, or waits for a date; what cannot be put off is
     * done.
     */
    private void putsOff(long number, String category, double turn, Instant when) {
        boolean above = level.above(Level.GRID);
        if (turn < 0.11 && !level.above(Level.WORK_TEAM)) {
            goesAgain(when, number, "上报 " + number + " " + stage.chance().one(UP, number));
        }
        else if (turn >= 0.11 && turn < 0.16) {
            goesAgain(when, number, "询问 " + number + " 具体在哪个位置，什么时候方便？");
        }
        else if (turn >= 0.16 && LONG.contains(category) && above) {
            LocalDate until = LocalDate.ofInstant(when, Sandbox.ZONE).plusDays(12);
            goesAgain(when, number,
                    "挂账 " + number + " " + until.getMonthValue() + "月" + until.getDayOfMonth() + "日 等材料到");
        }
        else {
            finish(number, when);
        }
    }

    private void goesAgain(Instant when, long number, String text) {
        stage.agenda().add(when, phone, Deed.TEXT, text, lines -> again(number));
    }

    /** Whatever comes next is begun anew. */
    synchronized void again(long number) {
        underway.remove(number);
    }

    /** Says that it is done; from a secretary up whoever has it closes it at once. */
    void finish(long number, Instant at) {
        String words = stage.chance().one(DONE, phone.openid(), number);
        if (stage.chance().happens(0.3, phone.openid(), "photo", number)) {
            stage.agenda().add(at, phone, Deed.PHOTO, "");
        }
        boolean closes = level.above(Level.GRID);
        stage.agenda()
            .add(at, phone, Deed.TEXT, closes ? "办结 " + number + " " + words : number + " 完成 " + words, lines -> {
                again(number);
                if (closes && Stage.answer(lines).contains(Officer.REFUSED)) {
                    stage.agenda().say(at.plusSeconds(60), phone, number + " 完成 " + words);
                }
            });
    }

}
