package cn.lianhu.bot.why;

import cn.lianhu.bot.redis.ToldNotice;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Staff;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a ticket, and who was told of it and who was not, in the order of
 * time; without anybody's words and names.
 */
final class WhyPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Recipients people;

    private final Skipped skipped;

    private final List<String> lines = new ArrayList<>();

    private final Set<String> missing = new LinkedHashSet<>();

    WhyPage(Texts texts, Recipients people) {
        this.people = people;
        this.skipped = new Skipped(texts, people);
    }

    static String at(Instant moment) {
        return MOMENT.format(moment.atZone(Hours.ZONE));
    }

    /**
     * @param told in the order of time
     */
    List<String> of(Work work, Ticket ticket, List<ToldNotice> told) {
        head(ticket);
        List<ToldNotice> left = new ArrayList<>(told);
        List<HistoryEntry> history = work.history(ticket.number());
        for (int i = 0; i < history.size(); i++) {
            entry(history.get(i));
            Instant until = i + 1 < history.size() ? history.get(i + 1).at() : Instant.MAX;
            while (!left.isEmpty() && left.getFirst().notice().at().isBefore(until)) {
                notice(left.removeFirst(), work.now());
            }
        }
        ticket.handling().handlers().forEach(member -> cannotBeTold(work.staff(member), work.now()));
        nobodyAtHome(work, ticket.report());
        foot();
        return lines;
    }

    private void head(Ticket ticket) {
        String handlers = ticket.handling().handlers().stream().map(people::titled).collect(Collectors.joining("、"));
        lines.add("#" + ticket.shownNumber() + " " + ticket.state().title() + "，"
                + (handlers.isEmpty() ? "现在没有人接" : "现在归 " + handlers));
        if (people.confidential()) {
            lines.add("保密的：反映人和发给他的都不列");
        }
    }

    private void entry(HistoryEntry entry) {
        lines.add("");
        lines.add(at(entry.at()) + " " + entry.event().title()
                + people.acting(entry.by()).map(who -> "（" + who + "）").orElse(""));
        String note = Objects.toString(entry.note(), "");
        skipped.ways(note).forEach(way -> lines.add("  派给：" + way));
        skipped.in(note).forEach(reason -> {
            lines.add("  " + reason);
            missing.add(at(entry.at()) + " " + reason);
        });
    }

    private void notice(ToldNotice told, Instant now) {
        Optional<String> who = people.of(told.notice());
        if (who.isEmpty()) {
            return;
        }
        String outcome = Outcome.of(told, now);
        lines.add("  " + kind(told.notice().kind()) + " → " + who.get() + "：" + outcome);
        if (Outcome.isMissing(told.notice())) {
            missing.add(at(told.notice().at()) + " " + kind(told.notice().kind()) + " → " + who.get() + "：" + outcome);
        }
    }

    private static String kind(NoticeKind kind) {
        return switch (kind) {
            case TASK -> "任务";
            case PROGRESS -> "进展";
            case CLOSED -> "结果";
            case REMINDER -> "提醒";
            case MEDIA -> "照片语音";
            case SCHEME -> "联户的事";
        };
    }

    /** Who has it now and is out of reach now, whatever was so at its time. */
    private void cannotBeTold(Staff staff, Instant now) {
        String who = people.titled(staff.member());
        if (staff.contact() == null) {
            missing.add("现在 " + who + " 没绑定微信");
        }
        else if (!staff.reachable()) {
            missing.add("现在 " + who + " " + noWay(staff.noWay()));
        }
        else if (staff.away(now)) {
            missing.add("现在 " + who + " 请假");
        }
    }

    private void nobodyAtHome(Work work, Report report) {
        String household = report.household();
        if (report.forHousehold() && household != null && !people.confidential()
                && work.occupants(household).contacts().isEmpty()) {
            missing.add("现在 反映的那一户没有人绑定微信");
        }
    }

    private static String noWay(@Nullable NoWay why) {
        return switch (why) {
            case SWITCHED_OFF -> "关掉了公众号消息";
            case BLACKLISTED -> "在公众号黑名单里";
            case NOT_FOUND -> "的微信号失效了，要重新绑定";
            case LIMITED -> "的微信账号被限制";
            case UNFOLLOWED -> "取消了关注";
            case null -> "收不到";
        };
    }

    private void foot() {
        lines.add("");
        lines.add(missing.isEmpty() ? "该告诉的都告诉了" : "没告诉到的：");
        missing.forEach(one -> lines.add("  " + one));
        lines.add("只有还存着的：发到半年以后、或按保存期限删掉的，这里没有；删除了个人信息的人，发给他的也没有");
    }

}
