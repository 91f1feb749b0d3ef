package cn.lianhu.bot.delivery;

import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.calendar.China;
import cn.lianhu.calendar.ClockKind;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.channel.Channels;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Directory;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Township;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.policy.LevelLimits;
import cn.lianhu.policy.Policies;
import cn.lianhu.policy.Policy;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.TestCodes;
import cn.lianhu.testing.TestPoints;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A village of one household, its linked member, and a ticket of theirs that is closed.
 */
final class Country {

    private Country() {
    }

    /** As much of the domain as telling needs. */
    static CurrentDomain domain() {
        Network network = new Network(List.of(new Township("T1", "白莲镇")),
                List.of(new Branch("B1", "白莲村", "T1", BranchKind.VILLAGE)), List.of(new Grid("G1", "第1网格", "B1")),
                List.of(new Member("M1", "李长顺", "B1", "G1", Set.of(), "13800000000", null)),
                List.of(new Household("H1", "谢长根", "G1", "一组1号", "M1", null)), List.of());
        Categories categories = new Categories(
                List.of(new Category("lighting", "路灯照明", "usual", null, List.of(), false, false)));
        Deadlines timing = new Deadlines(China.HOURS,
                new Policies(List.of(new Policy("usual", new LevelLimits(ClockKind.DAYTIME, null, null, null))), 0.8));
        return new CurrentDomain(new World(Directory.of(network), categories, null, timing, texts(),
                new CaseSettings(Duration.ofDays(7), Duration.ofMinutes(30), Duration.ofMinutes(10), true),
                new ChatSettings(false, 20, 60, true, null, null), new Channels(WechatChannel.CHANNEL, List.of()),
                Scheme.ALL, TestPoints.CATALOGUE, TestCodes.CODES));
    }

    static Texts texts() {
        return new Texts(Arrays.stream(Say.values()).collect(Collectors.toMap(Say::key, Country::text)));
    }

    /** The text's key and all that it says. */
    private static String text(Say say) {
        return say.placeholders()
            .stream()
            .sorted()
            .map(p -> "{" + p + "}")
            .collect(Collectors.joining(" ", say.key() + " ", ""));
    }

    static Ticket closed(String reporter, boolean confidential, Instant at) {
        Report report = new Report("路灯不亮", "lighting", "usual", confidential, Set.of(), reporter, "H1", null,
                reporter == null ? "M1" : null, at, null, null);
        return new Ticket(Ticket.NEW, 0, report, new Place("G1", "B1", "T1", "一组"), TicketState.CLOSED, Level.MEMBER,
                new Handling(List.of("M1"), true, at, Map.of(), null, List.of()), Clocks.NONE, Tallies.NONE, null,
                Closing.resolved("M1", Level.MEMBER, "换了灯泡", Level.BRANCH).closed("M9", at, ""), Set.of("o7"),
                List.of(), null, null);
    }

}
