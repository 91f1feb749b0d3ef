package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.ChatLine;
import cn.lianhu.sandbox.replay.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a member does for the households he is linked to beside their tickets: calls on
 * them when the week's list comes, or forgets, and promises them something for the year.
 */
final class Visiting {

    /** Calls on so many of those on the list, if he is one who does what he is asked. */
    private static final double CALLS = 0.8;

    private static final double NOBODY_THERE = 0.06;

    private static final double PROMISES = 0.4;

    /** Of those he meets so many sort their waste. */
    private static final double SORTS = 0.2;

    private static final List<String> NOTES = List.of("", "", "", "", " 身体还好", " 家里都好", " 药够吃，腿好些了", " 儿子回来了");

    private static final List<String> DESERVED = List.of("垃圾分类", "庭院整洁", "照顾孤老", "帮邻居 2次");

    private static final List<String> PROMISED = List.of("每月上门坐一坐；随叫随到", "帮老人买药拿快递；每月替独居老人打扫一次", "电灯水管坏了先去看；农忙帮工",
            "每季度讲一次政策；孩子放学没人接我去接");

    private static final Pattern LISTED = Pattern.compile("(\\S+?)（");

    private static final Pattern MORE = Pattern.compile("(?m)^走访 (\\S+) ");

    private static final Pattern ASKED = Pattern.compile("请您上门看看(\\S+?)家（");

    private static final Pattern REMINDED = Pattern.compile("(?m)^(\\S+?)家（[^）]*）还没人去看过");

    private final Stage stage;

    private final Phone phone;

    private final Temper temper;

    Visiting(Stage stage, Phone phone, Temper temper) {
        this.stage = stage;
        this.phone = phone;
        this.temper = temper;
    }

    void promises(Instant at) {
        if (temper == Temper.ANSWERS && happens(PROMISES, "promises", "")) {
            stage.agenda()
                .say(Waking.after(at, stage.chance().around(Duration.ofHours(30), phone.openid(), "promises")), phone,
                        "承诺 " + stage.chance().one(PROMISED, phone.openid(), "promise"));
        }
    }

    void reads(ChatLine line) {
        for (Pattern pattern : List.of(ASKED, REMINDED)) {
            names(pattern, line.text()).forEach(name -> goes(List.of(name), line.at(), 4));
        }
        int list = line.text().indexOf("这周该走访的");
        if (list < 0) {
            return;
        }
        String text = line.text().substring(list);
        if (text.contains("回“走访”看")) {
            stage.agenda()
                .add(Waking.after(line.at(), Duration.ofHours(1)), phone, Deed.TEXT, "走访",
                        lines -> goes(names(MORE, Stage.answer(lines)), line.at(), 30));
        }
        else {
            goes(listed(text), line.at(), 30);
        }
    }

    /** The names of the lines below the first, as long as there is one. */
    private static List<String> listed(String text) {
        return text.lines()
            .skip(1)
            .map(LISTED::matcher)
            .takeWhile(Matcher::lookingAt)
            .map(name -> name.group(1))
            .toList();
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    /**
     * Goes to those he does not forget, on one walk, and says afterwards whom he has
     * seen.
     */
    private void goes(List<String> names, Instant at, int hours) {
        List<String> met = new ArrayList<>();
        Instant back = Waking.after(at, stage.chance().around(Duration.ofHours(hours), phone.openid(), "walk", at));
        for (String name : names) {
            if (!happens(CALLS * temper.acts(), "calls", name + at)) {
                continue;
            }
            if (happens(NOBODY_THERE, "nobody", name + at)) {
                stage.agenda().say(back, phone, "走访 " + name + " 没人应");
            }
            else {
                met.add(name);
            }
        }
        met.stream()
            .filter(name -> happens(SORTS, "sorts", name + at))
            .forEach(name -> stage.agenda()
                .say(back.plusSeconds(90), phone,
                        "加分 " + name + " " + stage.chance().one(DESERVED, phone.openid(), name, at)));
        if (met.size() == 1) {
            stage.agenda()
                .say(back, phone, "走访 " + met.getFirst() + stage.chance().one(NOTES, phone.openid(), "note", at));
        }
        else if (!met.isEmpty()) {
            stage.agenda().say(back, phone, "走访 " + String.join(" ", met));
        }
        else if (!names.isEmpty() && happens(0.05, "kept", at)) {
            stage.agenda().say(back, phone, "做到了 1 帮了一家");
        }
    }

    private boolean happens(double share, String what, Object about) {
        return stage.chance().happens(share, phone.openid(), what, about);
    }

}
