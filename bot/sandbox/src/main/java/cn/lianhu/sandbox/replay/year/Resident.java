package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Household;
import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what troubles his household, answers what he is asked, and judges, or leaves it.
 */
final class Resident implements PhoneReader {

    private static final double BY_VOICE = 0.03;

    private static final double CONFIDENTIAL = 0.02;

    private static final double WITH_PHOTO = 0.25;

    private static final double TAKES_BACK = 0.015;

    private static final double LEAVES = 0.005;

    private final Stage stage;

    private final Phone phone;

    private final Household household;

    private final YearOfChoice choosing;

    private final Shopping shopping;

    private final Map<Long, Integer> closings = new HashMap<>();

    private String trouble = "";

    Resident(Stage stage, YearOfChoice choosing, Shopping shopping, Phone phone, Household household) {
        this.stage = stage;
        this.phone = phone;
        this.household = household;
        this.choosing = choosing;
        this.shopping = shopping;
    }

    @Override
    public Phone phone() {
        return phone;
    }

    private boolean happens(double share, String what, Object about) {
        return stage.chance().happens(share, phone.openid(), what, about);
    }

    private Instant soon(Instant at, Duration median, String what, Object about) {
        return Waking.after(at, stage.chance().around(median, phone.openid(), what, about));
    }

    /** Plans to tell it. */
    void tells(Incident incident) {
        boolean voice = happens(BY_VOICE, "voice", incident.number());
        String words = (happens(CONFIDENTIAL, "secret", incident.number()) ? "保密 " : "") + incident.words()
                + (phone.letter() == null && happens(0.6, "names the place", incident.number())
                        ? "，" + household.address() : "");
        stage.agenda().add(incident.at(), phone, voice ? Deed.VOICE : Deed.TEXT, voice ? "" : words, lines -> {
            trouble = incident.words();
            answered(incident, lines);
        });
        if (!voice && happens(WITH_PHOTO, "photo", incident.number())) {
            stage.agenda().add(incident.at().plusSeconds(60), phone, Deed.PHOTO, "");
        }
    }

    private void answered(Incident incident, List<ChatLine> lines) {
        String answer = Stage.answer(lines);
        long number = Stage.number(answer);
        stage.book().note(new Book.Entry(incident, phone, incident.at(), number, answer));
        if (number > 0 && happens(TAKES_BACK, "takes it back", number)) {
            stage.agenda()
                .say(soon(incident.at(), Duration.ofHours(2), "takes it back", number), phone, "撤回 " + number);
        }
    }

    @Override
    public synchronized void reads(ChatLine line) {
        Block.of(line).forEach(block -> reads(block, line.at()));
        choosing.reads(phone, household, line);
        shopping.reads(phone, household, line);
    }

    private void reads(Block block, Instant at) {
        long number = block.number();
        if (block.says("好不好您说了算") || block.says("工单办结通知")) {
            judges(number, at);
        }
        else if (block.says("没好就回：没修好") && happens(0.04, "not yet", number)) {
            stage.agenda().say(soon(at, Duration.ofMinutes(90), "not yet", number), phone, "没修好 " + number + " 跟原来一样");
        }
        else if ((block.says("想问您一句") || block.says("当前进度：待补充")) && happens(0.75, "answers", number)) {
            stage.agenda().say(soon(at, Duration.ofMinutes(40), "answers", number), phone, "就在门口那边，到了喊一声就行");
        }
        else if (block.says("在哪个村") && happens(0.8, "says where", number)) {
            stage.agenda().say(at.plusSeconds(120), phone, household.address());
        }
        else if (block.says("是什么事？") && happens(0.85, "says what", number)) {
            stage.agenda().say(at.plusSeconds(60), phone, trouble);
        }
        else if (block.says("要不要上门？") && happens(0.6, "lets them call", number)) {
            stage.agenda().say(soon(at, Duration.ofHours(1), "lets them call", number), phone, "请上门 " + number);
        }
        else if (block.says("让您久等了") && happens(0.12, "urges", number)) {
            stage.agenda().say(soon(at, Duration.ofMinutes(30), "urges", number), phone, "催办 " + number);
        }
    }

    private void judges(long number, Instant at) {
        int time = closings.merge(number, 1, Integer::sum);
        double mood = stage.chance().of(phone.openid(), "judges", number, time);
        Instant when = soon(at, Duration.ofHours(3), "judges", number);
        if (mood < 0.38) {
            stage.agenda().say(when, phone, "满意 " + number);
        }
        else if (mood < 0.47) {
            stage.agenda().say(when, phone, "基本满意 " + number);
        }
        else if (mood < 0.54) {
            stage.agenda().say(when.plus(Duration.ofDays(1)), phone, "没修好 " + number + " 今天又不行了");
        }
        else if (mood < 0.555) {
            stage.agenda().say(when, phone, "不满意 " + number + " 拖得太久");
        }
        else if (mood > 1 - LEAVES) {
            stage.agenda().add(when, phone, Deed.UNFOLLOW, "");
        }
    }

}
