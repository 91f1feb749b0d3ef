package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.article.Article;
import cn.lianhu.article.Article.Piece;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 公示稿: what is published of a month, and what never is. */
class ArticleTest {

    private final Chat chat = Chat.demo();

    private final Someone reporter = chat.from("谢桂英");

    private Article march() {
        return chat.store.run(chat.now(), work -> chat.domain().articles().of(work, YearMonth.of(2026, 3)));
    }

    /** Its reporter is asked with the rating; the answer to it. */
    private Said closed(String words, String done) {
        long number = reporter.says(words).newReport();
        chat.from("李长顺").says("接单 " + number);
        chat.from("李长顺").says("完成 " + number + " " + done);
        chat.from("吴志远").says("办结 " + number);
        return reporter.says("满意 " + number);
    }

    @Test
    void publishesWhatItsReporterAgreedToWithoutWhoHeIs() {
        assertThat(closed("三组路灯坏了", "换了灯泡和一截线，亮了").answered("登到公众号", "可以登 1001").taps()).contains("可以登 1001");
        assertThat(march().pieces()).isEmpty();
        chat.from("肖东升").says("可以登 1001").without("谢谢");
        assertThat(march().pieces()).isEmpty();

        reporter.says("可以登 1001").answered("谢谢");
        assertThat(march().pieces()).containsExactly(new Piece("路灯照明", "换了灯泡和一截线，亮了"));
        reporter.says("不登 1001").answered("好，不登");
        assertThat(march().pieces()).isEmpty();
    }

    /** Planted: a name, a house, a phone. */
    @ParameterizedTest
    @ValueSource(strings = { "谢桂英门口的灯换好了", "3组7号门前换了灯泡", "她家门口换了灯泡", "换好了，有事打13800138000", "在三组换了一根杆子", "找李长顺修好了",
            "8栋楼下换了灯" })
    void leavesOutWordsThatTellOfSomebody(String done) {
        closed("三组路灯坏了", done);
        reporter.says("可以登 1001").answered("谢谢");

        assertThat(march().pieces()).containsExactly(new Piece("路灯照明", ""));
    }

    @Test
    void neverHasWhatIsSecretOrOpenAgain() {
        closed("三组路灯坏了", "换了灯泡");
        reporter.says("可以登 1001");
        reporter.says("没修好 1001 又黑了");
        assertThat(march().pieces()).isEmpty();

        assertThat(closed("家里困难，想申请低保", "材料交上去了").text()).doesNotContain("可以登");
        reporter.says("可以登 1002").answered("这件不登");
        assertThat(march().pieces()).isEmpty();
    }

    @Test
    void goesWithWhoHasHimselfForgotten() {
        closed("三组路灯坏了", "换了灯泡");
        reporter.says("可以登 1001");
        reporter.says("删除我的信息");
        reporter.says("确认删除");
        assertThat(march().pieces()).isEmpty();
    }

    @Test
    void countsWhatWasReportedWithUnratedApart() {
        closed("三组路灯坏了", "换了灯泡");
        reporter.says("新问题 自来水管漏水");
        Article article = march();

        assertThat(article.received()).isEqualTo(2);
        assertThat(article.closed()).isOne();
        assertThat(article.satisfied()).isOne();
        assertThat(article.unrated()).isZero();
        assertThat(article.most()).extracting(Article.Most::category).contains("路灯照明", "供水漏水");
    }

    @Test
    void hasSixAtMost() {
        for (int i = 0; i < 8; i++) {
            Said said = closed("新问题 第" + i + "根杆子上的灯不亮了", "换了灯泡");
            reporter.says("可以登 " + said.number());
        }
        assertThat(march().pieces()).hasSize(6);
    }

    @Test
    void theDeskIsToldOnTheFirst() {
        chat.decide(work -> {
            chat.domain().articles().begin(work);
            return null;
        });
        closed("三组路灯坏了", "换了灯泡");
        chat.later(Duration.ofDays(31));

        List<String> desk = chat.network().holders(Post.COUNTY_DESK, Network.COUNTY);
        assertThat(chat.notices(desk.getFirst())).anyMatch(notice -> notice.text().contains("3月的公示稿做好了"));
    }

    /** A start in the night of the first puts it off for nobody. */
    @Test
    void theDeskIsToldThoughTheProgramStartsInTheNightBefore() {
        closed("三组路灯坏了", "换了灯泡");
        chat.at("2026-04-01 03:00").decide(work -> {
            chat.domain().articles().begin(work);
            return null;
        });
        chat.later(Duration.ofHours(12));
        List<String> desk = chat.network().holders(Post.COUNTY_DESK, Network.COUNTY);
        assertThat(chat.notices(desk.getFirst())).anyMatch(notice -> notice.text().contains("3月的公示稿做好了"));
    }

    @Test
    void asksNobodyWhereItIsOff() {
        Chat off = Chat.of(new Scheme(Set.of(Part.POINTS)));
        Someone one = off.from("谢桂英");
        one.says("三组路灯坏了");
        off.from("李长顺").says("完成 1001 换了灯泡");
        off.from("吴志远").says("办结 1001");
        one.says("满意 1001").without("可以登");
    }

    @Test
    void isToldWhatHeAgreedTo() {
        closed("三组路灯坏了", "换了灯泡");
        reporter.says("我的信息").without("登出去");
        reporter.says("可以登 1001");
        reporter.says("我的信息").answered("您同意登出去的事#1001");
    }

}
