package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.chat.Word;
import cn.lianhu.network.Network;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Anybody says any word of the scheme with anything behind it, at any time: each is
 * answered in words, and the network never refers to who is not there.
 */
class SchemeWalksTest {

    private static final int STEPS = 600;

    private static final List<String> WHO = List.of("谢桂英", "黄桂花", "肖东升", "徐启明", "李长顺", "叶丽华", "陈秀英", "吴志远", "吴志远",
            "M0003", "M0007", "M0009", "陌生人");

    private static final List<String> BEHIND = List.of("", "", "谢桂英", "黄桂花", "李长顺", "谢桂英 李长顺", "谢桂英 叶丽华", "H0037 M0024",
            "谢桂英 黄桂花 都好", "谢桂英 没人应", "谢桂英 没在家，灯亮着", "谢桂英 药够吃", "谢桂英 记错了", "谢桂英 下午去", "谢桂英 家里水管漏水", "谢桂英 老人晕倒了",
            "肖玉英 病了没人管", "王大锤", "谢桂英 王大锤", "谢桂英 新户主 谢小明", "谢桂英 到 3月20日", "谢桂英 到 昨天", "谢桂英 电话 10012345678", "谢桂英 电话 1",
            "谢桂英 户类 独居老人", "黄桂花 户类 残疾、大病", "谢桂英 户类 无", "谢桂英 住址 翔安社区3组17号", "谢桂英 住址 翔安社区1组3号", "网格长", "李长顺 网格长",
            "李长顺 书记", "叶丽华 文书 翔安社区", "叶丽华 网格长 翔安社区第3网格", "M0009 工作队", "M0010 县值班", "M0003 乡镇党委 万安镇", "李长顺 组长",
            "开始 到 3月20日", "开始 到 3月12日", "开始", "看", "公布", "公布", "取消", "停 到 3月20日", "停", "恢复", "停 翔安社区 到 3月15日", "最多 8 户",
            "8 户", "0 户", "100 户", "1001", "1001 住得近", "张木根 翔安社区3组28号", "张木根 翔安社区3组28号 由 李长顺", "张木根 月亮村3组",
            "张木根 翔安社区第3网格 特长 电工", "张木根 翔安社区第3网格", "每月替独居老人打扫一次；随叫随到", "一；二；三；四；五；六", "1 打扫了三家", "9 打扫", "0",
            "李长顺 叶丽华 王小红", "李长顺 叶丽华 王小红 王立新", "住得近", "叶丽华 住得近", "说具体些", "李长顺 说具体些", "谢桂英 年底一起定", "谢桂英 需要陪着看病",
            "谢桂英 " + "字".repeat(80), "字".repeat(80));

    private static final List<String> PLAIN = List.of("撤销", "好的", "不用了", "要", "我的党员", "我的信息", "隐私", "待办", "我收了几条", "走访",
            "平时不用来", "欢迎来", "不用来了", "请假 3天 由 叶丽华", "请假 2天", "销假", "路灯坏了", "家里困难，想申请低保", "邻居肖东升家和我家为了墙角吵架，请调解",
            "保密 1001", "撤回 1001", "完成 1001 去看过了", "办结 1001", "1", "满意", "改类 1001 路灯照明", "请上门 1001", "不用上门 1001",
            "也请他家党员说说 1001", "今年辛苦了", "选", "互选", "下一页", "删除我的信息", "确认删除", "帮助", "统计");

    private static final List<String> WORDS = Stream.of(Word.values())
        .filter(word -> word.part() != null || word.compareTo(Word.LINK) >= 0)
        .flatMap(word -> word.spellings().stream())
        .toList();

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(11),
            Duration.ofHours(3), Duration.ofHours(16), Duration.ofDays(1), Duration.ofDays(4), Duration.ofDays(9));

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2 })
    void areAnsweredInWords(long seed) {
        Random random = new Random(seed);
        Chat chat = Chat.demo();
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(40) == 0) {
                chat.later(one(random, PAUSES));
            }
            String said = random.nextInt(4) == 0 ? one(random, PLAIN)
                    : (one(random, WORDS) + " " + one(random, BEHIND)).strip();
            String who = one(random, WHO);
            assertThat(chat.from(who).says(said).text()).as(who + ": " + said).isNotBlank();
        }
        refersToNobodyWhoIsNotThere(chat.network());
    }

    private static void refersToNobodyWhoIsNotThere(Network network) {
        assertThat(network.households())
            .allMatch(house -> house.member() == null || network.member(house.member()).isPresent())
            .allMatch(house -> network.grid(house.grid()).isPresent());
        assertThat(network.postings()).allMatch(posting -> network.member(posting.member()).isPresent());
    }

}
