package cn.lianhu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Member;
import cn.lianhu.triage.SubjectKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom words are about, on the demo network. */
class BlameTest {

    private static Blame blame(String words) {
        return ShippedReader.READER.read(words).blame();
    }

    @ParameterizedTest
    @ValueSource(strings = { "举报曾文斌", "曾文斌占地", "“吴志远收礼”", "我要告吴志远", "吴书记收了我两条烟才给盖章", "廖家旺收钱", "陈网格长骂人", "他们村里的收钱",
            "收了施工队的钱才不来修", "低保都给他们亲戚吃了", "村干部吃拿卡要", "会计的账不清不楚", "有人在选举前挨家发钱买票", "联户党员从来没来过", "我家联户的那个不管事", "投诉支书优亲厚友",
            "网格長罵人", "举报县里的值班员收钱" })
    void hearsAnAccusation(String words) {
        assertThat(blame(words).accuses()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "书记说让我来报", "谢谢书记", "谢谢网格长帮忙", "请书记来看看路灯", "网格长电话多少", "我是联户党员，3组停水了", "感谢联户党员送我去医院",
            "吴志远说让我来报路灯", "李长顺家的狗天天叫", "老王家狗叫", "老板欠薪要告他", "举报隔壁装修噪音", "组长家门口那盏灯不亮了", "3组路灯不亮", "水管漏水了", "施工队的老板欠我工钱不给",
            "跟书记说过了还没修", "曾文斌家门口的路灯不亮", "隔壁占了我家的墙脚" })
    void hearsNoneWhereOfficialsOrNeighboursAreOnlyMentioned(String words) {
        assertThat(blame(words).accuses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "举报曾文斌,曾文斌", "吴书记收了我两条烟才给盖章,吴志远", "陈网格长骂人,陈秀英", "廖家旺收钱,廖家旺", "我跟曾文斌说过，吴志远收了红包,吴志远" })
    void findsWhoOfTheRegisterIsAccused(String words, String name) {
        assertThat(Blame.all(blame(words).people())).extracting(Member::name)
            .contains(name)
            .doesNotContain(name.equals("吴志远") ? "曾文斌" : "吴志远");
    }

    @ParameterizedTest
    @CsvSource({ "书记收钱,SECRETARY", "网格长骂人,GRID_LEADER", "镇干部收礼,TOWNSHIP", "工作队天天喝酒打牌,WORK_TEAM",
            "联户党员从来没来过,LINKED_MEMBER", "县值班的人收钱,COUNTY", "村主任贪污,SECRETARY", "镇里姓廖的干部叫我请他吃饭才给办,TOWNSHIP" })
    void findsWhichPostIsAccused(String words, SubjectKind post) {
        assertThat(blame(words).posts()).contains(post);
    }

    @ParameterizedTest
    @ValueSource(strings = { "李长顺家的狗天天叫", "李长顺养的鸡跑我菜地里", "李长顺他家空调水滴我窗台" })
    void knowsTheNeighbourWhoIsAMember(String words) {
        assertThat(Blame.all(blame(words).neighbours())).extracting(Member::name).containsExactly("李长顺");
    }

}
