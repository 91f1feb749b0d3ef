package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each button of a ticket at the desk, by each role that has it, and by those who have
 * not.
 */
class DeskDoingsTest {

    private static final String RESIDENT = "谢桂英";

    private static final String MEMBER = "李长顺";

    private static final String SECRETARY = "吴志远";

    /** What brings the ticket there, said one after the other; each begins anew. */
    private static final Map<TicketState, List<List<String>>> WAYS = ways();

    /** What stands behind a word so that it can be done. */
    private static final Map<String, String> BEHIND = Map.ofEntries(Map.entry("退单", "走不开"), Map.entry("上报", "要换变压器"),
            Map.entry("完成", "清走了"), Map.entry("办结", "清走了"), Map.entry("不受理", "归物业管"), Map.entry("询问", "是哪个桶"),
            Map.entry("挂账", "3月13日 等配件"), Map.entry("改类", "道路桥涵"), Map.entry("进展", "明天去"), Map.entry("再去办", "还是没人收"),
            Map.entry("转办", "陈秀英"), Map.entry("转外", "3月13日 供电公司"), Map.entry("涉及", "肖东升"));

    private static Map<TicketState, List<List<String>>> ways() {
        Map<TicketState, List<List<String>>> ways = new LinkedHashMap<>();
        List<String> accepted = List.of(MEMBER, "接单 1001");
        List<String> done = List.of(MEMBER, "完成 1001 清走了");
        ways.put(TicketState.ASSIGNED, List.of());
        ways.put(TicketState.IN_PROGRESS, List.of(accepted));
        ways.put(TicketState.AWAITING_RESIDENT, List.of(accepted, List.of(MEMBER, "询问 1001 是哪个垃圾桶")));
        ways.put(TicketState.ON_HOLD, List.of(accepted, List.of(SECRETARY, "挂账 1001 3月13日 等配件")));
        ways.put(TicketState.RESOLVED, List.of(accepted, done));
        ways.put(TicketState.CLOSED, List.of(accepted, done, List.of(SECRETARY, "办结 1001 好")));
        return ways;
    }

    private static Chat at(TicketState state) {
        Chat chat = Chat.demo();
        chat.from(RESIDENT).says("三组路口的垃圾好几天没人收了");
        List<String> answers = WAYS.get(state)
            .stream()
            .map(said -> chat.from(said.getFirst()).says(said.getLast()).text())
            .toList();
        assertThat(chat.ticket(1001).state()).as("%s", answers).isEqualTo(state);
        return chat;
    }

    private static List<String> roles(Chat chat) {
        Network network = chat.network();
        Ticket ticket = chat.ticket(1001);
        return List.of(network.membersNamed(MEMBER).getFirst().id(),
                network.holders(Post.GRID_LEADER, ticket.place().grid()).getFirst(),
                network.membersNamed(SECRETARY).getFirst().id(),
                network.holders(Post.TOWNSHIP, ticket.place().township()).getFirst(),
                network.holders(Post.COUNTY_DESK, Network.COUNTY).getFirst(), elsewhere(network, ticket));
    }

    private static String elsewhere(Network network, Ticket ticket) {
        return network.branches()
            .stream()
            .filter(branch -> !branch.code().equals(ticket.place().branch()))
            .flatMap(branch -> network.holders(Post.SECRETARY, branch.code()).stream())
            .filter(member -> network.everyPostOf(member).size() == 1)
            .findFirst()
            .orElseThrow();
    }

    private static Set<String> offered(Chat chat, String member) {
        Optional<TicketSheet> sheet = chat
            .decide(work -> chat.domain().desk().ticket(work, work.person("o-" + member), 1001));
        Set<String> words = new TreeSet<>();
        sheet.ifPresent(shown -> shown.doings().stream().map(Doing::word).forEach(words::add));
        return words;
    }

    /** Whether it changed anything of the ticket. */
    private static boolean does(Chat chat, String member, String word) {
        long before = chat.ticket(1001).version();
        chat.from(member).says((word + " 1001 " + BEHIND.getOrDefault(word, "")).strip());
        return chat.ticket(1001).version() != before;
    }

    @Test
    void doWhatTheySayForWhoHasThemAndNothingForOthers() {
        Map<TicketState, Map<String, Set<String>>> all = new LinkedHashMap<>();
        Set<String> words = new TreeSet<>();
        WAYS.keySet().forEach(state -> {
            Chat chat = at(state);
            Map<String, Set<String>> offered = new LinkedHashMap<>();
            roles(chat).forEach(role -> offered.put(role, offered(chat, role)));
            offered.values().forEach(words::addAll);
            all.put(state, offered);
        });
        assertThat(words).contains("接单", "退单", "完成", "办结", "挂账", "转办", "询问", "上报");

        List<String> wrong = new ArrayList<>();
        all.forEach((state, roles) -> roles.forEach((role, his) -> {
            Chat chat = at(state);
            words.stream()
                .filter(word -> !his.contains(word) && does(chat, role, word))
                .forEach(word -> wrong.add("not offered, but done: %s by %s, %s".formatted(word, role, state)));
            his.stream()
                .filter(word -> !does(at(state), role, word))
                .forEach(word -> wrong.add("offered, but not done: %s by %s, %s".formatted(word, role, state)));
        }));
        assertThat(wrong).isEmpty();
    }

}
